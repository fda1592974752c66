// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/CallState.h"
#include "tests/store/Integrity.h"
#include "tests/store/Samples.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstring>
#include <map>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;

namespace {

std::vector<std::int32_t> acknowledgedUntilKilled(const std::string &directory, int firstCall,
                                                  int milliseconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QStringLiteral(RINGDOWN_APPEND_UNTIL_KILLED),
                  {QString::fromStdString(directory), QString::number(firstCall)});
    if (!process.waitForReadyRead(10'000))
        return {};
    QTest::qWait(milliseconds);
    process.kill();
    process.waitForFinished();
    const QByteArray bytes = process.readAllStandardOutput();
    std::vector<std::int32_t> calls(static_cast<std::size_t>(bytes.size()) / sizeof(std::int32_t));
    std::memcpy(calls.data(), bytes.data(), calls.size() * sizeof(std::int32_t));
    return calls;
}

} // namespace

class CrashTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killsLoseNothingThatWasAcknowledged()
    {
        constexpr int kills = 100;
        const QTemporaryDir folder;
        SqliteSettings settings;
        settings.directory = folder.filePath(QStringLiteral("data")).toStdString();
        settings.spoolBytes = 256 * 1024;
        int nextCall = 0;
        std::int64_t acknowledged = 0;
        qint64 slowestOpen = 0;
        for (int kill = 0; kill < kills; ++kill) {
            const auto calls = acknowledgedUntilKilled(
                settings.directory, nextCall, static_cast<int>(QRandomGenerator::global()->bounded(40)));
            QVERIFY(!calls.empty());
            acknowledged += static_cast<std::int64_t>(calls.size());
            nextCall = *std::max_element(calls.begin(), calls.end()) + 1000;
            if (kill % 10 == 0)
                QCOMPARE(integrity(settings.directory + "/log.sqlite"), std::string("ok"));
            QElapsedTimer timer;
            timer.start();
            auto store = SqliteStore::open(settings);
            QVERIFY2(store, store ? "" : store.error().detail.c_str());
            slowestOpen = std::max(slowestOpen, timer.elapsed());
            for (const std::int32_t call : calls)
                QVERIFY2((*store)->findAnswer(*incomingCall(call).key)->has_value(),
                         qPrintable(QString::number(call)));
        }
        qInfo("%d kills, %lld acknowledged, slowest open %lld ms", kills,
              static_cast<long long>(acknowledged), slowestOpen);
        QCOMPARE(integrity(settings.directory + "/log.sqlite"), std::string("ok"));
        compareProjectionWithEvents(settings);
    }

private:
    /// After all the crashes the calls are still the fold of the events.
    static void compareProjectionWithEvents(const SqliteSettings &settings)
    {
        auto store = SqliteStore::open(settings);
        QVERIFY(store);
        std::map<std::string, routing::CallState> states;
        std::int64_t seq = 0;
        while (seq < (*store)->newestSeq()) {
            const auto page = (*store)->eventsAfter(seq, 1000);
            QVERIFY(page && !page->json.empty());
            for (const std::string &json : page->json) {
                const auto event = eventFromJson(json);
                QCOMPARE(event->seq, ++seq);
                routing::apply(states[event->call.value], *event);
            }
        }
        QCOMPARE((*store)->newestSeq(), seq);
        CallFilter filter;
        filter.limit = 500;
        std::size_t listed = 0;
        do {
            const auto page = (*store)->calls(filter);
            QVERIFY(page);
            for (const CallSummary &call : page->calls)
                QVERIFY(call == routing::summarize(states.at(call.sid.value)));
            listed += page->calls.size();
            filter.after = page->next.value_or("");
        } while (!filter.after.empty());
        QCOMPARE(listed, states.size());
    }
};

QTEST_GUILESS_MAIN(CrashTest)
#include "CrashTest.moc"
