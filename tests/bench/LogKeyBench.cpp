// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a key in the call log's filter to the painted result, over a relay with a long log. Run by hand:
// LogKeyBench RELAY_PROGRAM PLAN [CALLS]. Goal: 50 ms with 200,000 calls.

#include "core/store/SqliteStore.h"
#include "ui/calls/CallLogPage.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/FilterEdit.h"
#include "ui/link/ClientRelay.h"
#include "ui/shell/Theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <semaphore>
#include <thread>

using namespace ringdown;

namespace {

const QByteArray token = "bench-operator-0123456789-0123456789";

Event eventOf(std::int64_t call, EventKind kind, Instant at)
{
    Event event;
    event.at = at;
    event.kind = kind;
    event.tenant = TenantId("tenant-" + std::to_string(call % 7));
    event.call =
        CallSid(QStringLiteral("CA%1")
                    .arg(call * 0x9e3779b97f4a7c15LL & 0x7fffffffffffffffLL, 32, 16, QLatin1Char('0'))
                    .toStdString());
    event.why = "It happened.";
    return event;
}

/// One whole call; a year of them a minute and a half apart.
store::Record made(std::int64_t call, std::int64_t calls, Instant now)
{
    const Instant at = now - std::chrono::seconds((calls - call) * 90);
    Event received = eventOf(call, EventKind::CallReceived, at);
    received.from = "+1619555" + std::to_string(100 + call * 7919 % 9900).insert(0, "0").substr(0, 4);
    received.callerName = call % 11 == 0 ? "Harbor " + std::to_string(call % 500) : "";
    received.to = "+1619555010" + std::to_string(call % 7);
    received.revision = 1 + call / 5000;
    Event route = eventOf(call, EventKind::RouteChosen, at);
    route.route = RouteId(call % 5 == 0 ? "closed" : "open");
    Event connected = eventOf(call, EventKind::CallConnected, at + std::chrono::seconds(9));
    connected.tier = TierId("primary");
    connected.contact = ContactId("person-" + std::to_string(call % 40));
    Event ended = eventOf(call, EventKind::CallEnded, at + std::chrono::seconds(30 + call % 200));
    ended.outcome = static_cast<Outcome>(call % 6);
    ended.seconds = ended.outcome == Outcome::Answered ? static_cast<int>(call % 200) : 0;
    store::Record record;
    record.events = {received, route, ended};
    if (ended.outcome == Outcome::Answered)
        record.events.insert(record.events.begin() + 2, connected);
    return record;
}

void fill(const QString &folder, std::int64_t calls, Instant now)
{
    store::SqliteSettings settings;
    settings.directory = folder.toStdString();
    auto log = store::SqliteStore::open(settings);
    if (!log)
        qFatal("%s", log.error().detail.c_str());
    std::counting_semaphore<256> free(256);
    for (std::int64_t call = 0; call < calls; ++call) {
        free.acquire();
        (*log)->append(made(call, calls, now), [&](const Result<store::Committed> &result) {
            if (!result)
                qFatal("%s", result.error().detail.c_str());
            free.release();
        });
    }
    for (int i = 0; i < 256; ++i)
        free.acquire();
    while ((*log)->health().projectionLag > 0)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
}

/// Says when the result of a key was painted.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(calls::CallTable &table)
        : m_table(table)
    {
        connect(table.model(), &QAbstractItemModel::modelReset, this, [this] { m_hasResult = true; });
        table.viewport()->installEventFilter(this);
    }

    /// Milliseconds from the key to the paint that shows its rows.
    double measure(calls::FilterEdit &field, QChar key)
    {
        m_hasResult = false;
        m_isPainted = false;
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(&field, key.toLatin1());
        while (!m_isPainted && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_hasResult)
            m_isPainted = true; // the paint runs before anything else is done
        return false;
    }

private:
    calls::CallTable &m_table;
    bool m_hasResult = false;
    bool m_isPainted = false;
};

double part(std::vector<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

void measureTyping(calls::CallLogPage &page, PaintWatch &watch, const QString &text)
{
    auto *field = page.findChild<calls::FilterEdit *>();
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        page.showFilter({});
        QTest::qWait(300);
        field->setFocus();
        QString typed;
        for (const QChar key : text) {
            typed += key;
            // What is not understood yet asks nothing, and a blank changes nothing.
            const CallSelection before = page.reading().selection;
            const plan::Plan none;
            const auto reading = filter::readFilter(typed, {none, Instant{}, QTimeZone::utc()});
            if (reading.isValid() && reading.selection != before) {
                times.push_back(watch.measure(*field, key));
                QTest::qWait(60); // as people type; the counts of the key before are in
            } else {
                QTest::keyClick(field, key.toLatin1());
            }
        }
    }
    std::printf("%-34s %3zu keys  p50 %6.1f ms  p95 %6.1f ms  worst %6.1f ms\n", qPrintable(text),
                times.size(), part(times, 0.5), part(times, 0.95), part(times, 1.0));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 3)
        return static_cast<void>(std::fprintf(stderr, "LogKeyBench RELAY_PROGRAM PLAN [CALLS]\n")), 2;
    const std::int64_t calls = argc > 3 ? std::atoll(argv[3]) : 200'000;
    const QTemporaryDir folder;
    const Instant now{QDateTime::currentMSecsSinceEpoch()};
    fill(folder.path(), calls, now);
    std::printf("a log of %lld calls\n", static_cast<long long>(calls));

    QProcess relay;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("RINGDOWN_OPERATOR_TOKEN"), QString::fromLatin1(token));
    environment.insert(QStringLiteral("RINGDOWN_WEBHOOK_KEYS"),
                       QStringLiteral("whk1_") +
                           QString::fromLatin1(QByteArray(40, '\0').toBase64(
                               QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
    relay.setProcessEnvironment(environment);
    relay.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    relay.start(QString::fromLocal8Bit(argv[1]),
                {QStringLiteral("--plan"), QString::fromLocal8Bit(argv[2]), QStringLiteral("--data"),
                 folder.path(), QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0"),
                 QStringLiteral("--log-level"), QStringLiteral("error")});
    if (!relay.waitForReadyRead(60'000))
        return 1;
    const QByteArray line = relay.readLine().trimmed();
    link::ClientRelay port(
        {QUrl(QString::fromLatin1(line.mid(line.lastIndexOf(' ') + 1))), Secret(token.toStdString())});

    shell::Theme theme;
    theme.wear(shell::Appearance::Light);
    calls::CallLogPage page;
    page.resize(1360, 860);
    page.setNow(now);
    page.show();
    page.setRelay(&port);
    QTest::qWait(1500);
    PaintWatch watch(*page.findChild<calls::CallTable *>());
    for (const char *text : {"harbor 12", "from:+16195550", "outcome:missed", "tenant:tenant-3 0147",
                             "-outcome:missed", "who:person-7", "len:>200", "rev:1", "has:claim"})
        measureTyping(page, watch, QString::fromLatin1(text));
    relay.terminate();
    relay.waitForFinished(10'000);
    return 0;
}
