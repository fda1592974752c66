// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/StatusApi.h"
#include "core/client/StatusAnswers.h"
#include "core/relay/status/AlarmBoard.h"
#include "core/relay/status/LogRing.h"
#include "core/relay/status/RecentWebhooks.h"
#include "tests/support/ApiDoor.h"
#include "tests/support/FakeStore.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

using namespace ringdown;
using namespace ringdown::relay;
using namespace std::chrono_literals;
using nlohmann::json;

namespace {

constexpr Instant noon = Instant::fromSeconds(1'795'716'000);

Event alarm(EventKind kind, const std::string &what, Instant at)
{
    Event event;
    event.kind = kind;
    event.what = what;
    event.why = what + " is wrong.";
    event.at = at;
    return event;
}

/// The routes over a store in memory.
class StatusDoor {
public:
    StatusDoor()
        : outside({}, executor, [] { return SignedProbe(); })
        , api({"SQLite", folder.path().toStdString()}, store, log, outside, executor,
              [this] { return report; })
    {
        api.addRoutes(table);
    }
    HttpReply get(const std::string &path, std::vector<NamedText> query = {})
    {
        return test::ask(table, executor, {"GET", path, std::move(query), {}, {}});
    }

    QTemporaryDir folder;
    test::FakeStore store;
    test::HandExecutor executor;
    LogRing log{{}};
    OutsideCheck outside;
    StatusReport report;
    RouteTable table;
    StatusApi api;
};

} // namespace

/// What a relay tells of itself.
class StatusApiTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void noSecretComesIntoTheLog_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const char *line, const char *kept) {
            QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(kept);
        };
        row("a sentence", "3 webhook requests were refused", "3 webhook requests were refused");
        row("a number", "the call of +16195550199 lost its plan", "the call of +16195550199 lost its plan");
        row("a SID stays", "API key SK0123456789abcdef0123456789abcdef is not checked",
            "API key SK0123456789abcdef0123456789abcdef is not checked");
        row("a webhook key", "key whk1_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8gISIjJCUmJw read",
            "key ••• read");
        row("a bearer", "Bearer operator-token-for-tests-0123456789abcd came", "Bearer ••• came");
        row("an auth token", "token 0123456789abcdef0123456789abcdef.", "token •••.");
        row("a known one", "door /twilio/hush-hush/voice", "door /twilio/•••/voice");
        row("a long word", "Donaudampfschifffahrtsgesellschaft", "Donaudampfschifffahrtsgesellschaft");
        row("a line end", "one\ntwo", "one\\u{A}two");
    }
    void noSecretComesIntoTheLog()
    {
        QFETCH(QString, line);
        QFETCH(QString, kept);
        LogRing ring({"hush-hush", ""});
        ring.add(LogLevel::Info, line.toStdString(), noon);
        QCOMPARE(QString::fromStdString(ring.after(0, 1).front().text), kept);
    }

    void theRingIsBoundedAndGivesWhatIsNew()
    {
        LogRing ring({});
        for (std::size_t i = 0; i < LogRing::capacity + 10; ++i)
            ring.add(LogLevel::Warning, "line " + std::to_string(i + 1), noon);
        QCOMPARE(ring.after(0, 100'000).size(), LogRing::capacity);
        QCOMPARE(ring.after(0, 100'000).front().seq, std::int64_t(11));
        QCOMPARE(ring.after(ring.newestSeq() - 2, 10).size(), std::size_t(2));
        QCOMPARE(ring.after(0, 3).front().seq, ring.newestSeq() - 2); // the newest of them
        QVERIFY(ring.after(ring.newestSeq(), 10).empty());
    }

    void anAlarmStandsUntilItIsCleared()
    {
        AlarmBoard board;
        board.take(alarm(EventKind::RelayAlarm, "signatures", noon));
        board.take(alarm(EventKind::RelayAlarm, "api-key", noon + 1min));
        board.take(alarm(EventKind::RelayAlarm, "signatures", noon + 2min));
        QCOMPARE(board.standing().size(), std::size_t(2));
        QCOMPARE(board.standing().front().since, noon);
        board.take(alarm(EventKind::RelayAlarmCleared, "signatures", noon + 3min));
        QCOMPARE(board.standing().size(), std::size_t(1));
        Event ofCall = alarm(EventKind::RelayAlarm, "plan-lost", noon);
        ofCall.call = CallSid("CA00000000000000000000000000000001");
        board.take(ofCall);
        QCOMPARE(board.standing().size(), std::size_t(1));
    }

    void figuresAreOfTheLastMinutesAlone()
    {
        RecentWebhooks recent;
        LatencyHistogram counted;
        QCOMPARE(recent.figures().count, std::uint64_t(0));
        for (int i = 0; i < 1000; ++i)
            counted.add(2s); // of long ago, and slow
        recent.look(counted, noon);
        for (int second = 5; second <= 600; second += 5) {
            if (second > 300) {
                for (int i = 0; i < 98; ++i)
                    counted.add(800us);
                counted.add(40ms);
                counted.add(40ms);
            }
            recent.look(counted, noon + std::chrono::seconds(second));
        }
        const RecentWebhooks::Figures figures = recent.figures();
        QCOMPARE(figures.count, std::uint64_t(6000));
        QCOMPARE(figures.perMinute, 1200.0);
        QCOMPARE(*figures.p50, 0.001);
        QCOMPARE(*figures.p99, 0.05);
    }

    void withoutWebhooksThereIsNoSpeed()
    {
        RecentWebhooks recent;
        recent.look({}, noon);
        recent.look({}, noon + 5s);
        QCOMPARE(recent.figures().perMinute, 0.0);
        QVERIFY(!recent.figures().p50);
    }

    void theStatusIsReadBackAsItIs()
    {
        StatusDoor door;
        QFile file(door.folder.filePath(QStringLiteral("log.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5'000, 'x'));
        file.close();
        door.report.startedAt = noon - 2h;
        door.report.publicUrl = "https://relay.example.com";
        door.report.pathPrint = "5f3a";
        door.report.health.planRevision = 41;
        door.report.health.feedReaders = 3;
        door.report.health.webhooks.forbidden = 7;
        door.report.health.store.lastCommitMilliseconds = 2.5;
        door.report.recent = {6, 30, 0.001, 0.025};
        door.report.lastRefusedAt = noon - 1min;
        door.report.lastRefusedWhy = "It had no signature.";
        door.report.alarms = {{"signatures", noon - 4min, "Every webhook \"fails\"."}};
        door.report.outbox.failed = 2;
        door.report.outbox.texts = {
            {"CA1.missed.captain", TenantId("qdn"), "+16195550111", noon - 3min, "Twilio refused it."}};
        store::OutboxRow waiting;
        waiting.id = "CA2.missed.office";
        waiting.queuedAt = noon - 4min;
        door.store.append({{}, {}, {}, {waiting}}, {});
        const HttpReply reply = door.get("/api/v1/status");
        QCOMPARE(reply.status, 200);
        const auto status = client::readStatus(reply.body);
        QVERIFY(status);
        QCOMPARE(status->process.version, std::string(RINGDOWN_VERSION));
        QCOMPARE(status->process.startedAt, noon - 2h);
        QCOMPARE(status->process.revision, std::int64_t(41));
        QCOMPARE(status->process.publicUrl, std::string("https://relay.example.com"));
        QCOMPARE(status->process.pathPrint, std::string("5f3a"));
        QCOMPARE(status->webhooks.perMinute, 6.0);
        QCOMPARE(*status->webhooks.p99, 0.025);
        QCOMPARE(status->webhooks.refused, std::int64_t(7));
        QCOMPARE(*status->webhooks.lastRefusedAt, noon - 1min);
        QCOMPARE(status->feed.readers, std::int64_t(3));
        QCOMPARE(status->store.engine, std::string("SQLite"));
        QCOMPARE(status->store.bytes, std::int64_t(5'000));
        QCOMPARE(status->store.lastCommitSeconds, 0.0025);
        QVERIFY(*status->store.diskLeft > 0);
        QCOMPARE(*status->outbox.queued, std::int64_t(1));
        QCOMPARE(*status->outbox.oldestAt, noon - 4min);
        QCOMPARE(status->outbox.failedTexts,
                 (std::vector<FailedText>{{"CA1.missed.captain", TenantId("qdn"), "+16195550111", noon - 3min,
                                           "Twilio refused it."}}));
        QCOMPARE(status->outbox.lastFailedText, std::string("CA1.missed.captain"));
        QCOMPARE(status->outbox.failed, std::int64_t(2));
        QCOMPARE(status->alarms.front().why, std::string("Every webhook \"fails\"."));
        QCOMPARE(status->at, door.executor.now());
    }

    void aStoreThatDoesNotReadIsNoEmptyOutbox()
    {
        StatusDoor door;
        door.store.setReadError(Error{ErrorCode::Unavailable, "the disk is gone"});
        const auto status = client::readStatus(door.get("/api/v1/status").body);
        QVERIFY(status);
        QVERIFY(!status->outbox.queued);
    }

    void theLogIsGivenFromALineOn()
    {
        StatusDoor door;
        door.log.add(LogLevel::Info, "one", noon);
        door.log.add(LogLevel::Error, "two", noon);
        const auto page = client::readLogPage(door.get("/api/v1/log", {{"after", "1"}}).body);
        QVERIFY(page);
        QCOMPARE(page->newest, std::int64_t(2));
        QCOMPARE(page->lines, (std::vector<client::RelayLogLine>{{2, noon, client::LogLevel::Error, "two"}}));
        QCOMPARE(door.get("/api/v1/log", {{"after", "-1"}}).status, 400);
        QCOMPARE(door.get("/api/v1/log", {{"after", "1x"}}).status, 400);
        QCOMPARE(door.get("/api/v1/log", {{"from", "1"}}).status, 400);
    }

    void whatNamesPeopleIsNotForViewers_data()
    {
        QTest::addColumn<QString>("method");
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("access");
        QTest::newRow("status") << QStringLiteral("GET") << QStringLiteral("/api/v1/status")
                                << static_cast<int>(Access::Viewer);
        QTest::newRow("log") << QStringLiteral("GET") << QStringLiteral("/api/v1/log")
                             << static_cast<int>(Access::Operator);
        QTest::newRow("outside") << QStringLiteral("POST") << QStringLiteral("/api/v1/outside-check")
                                 << static_cast<int>(Access::Operator);
    }
    void whatNamesPeopleIsNotForViewers()
    {
        QFETCH(QString, method);
        QFETCH(QString, path);
        QFETCH(int, access);
        StatusDoor door;
        const auto match = door.table.find(method.toStdString(), path.toStdString());
        QVERIFY(match.route);
        QCOMPARE(static_cast<int>(match.route->access), access);
    }

    void withoutAPublicUrlNothingIsAskedOutside()
    {
        StatusDoor door;
        const auto look = client::readOutsideLook(
            test::ask(door.table, door.executor, {"POST", "/api/v1/outside-check", {}, {}, "{}"}).body);
        QVERIFY(look);
        QCOMPARE(look->steps.size(), std::size_t(1));
        QCOMPARE(look->steps.front().fate, client::OutsideStep::Fate::Failed);
    }

    void answersThatAreNoneAreSaidToBe_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no object") << QByteArray("[1]");
        QTest::newRow("another object") << QByteArray("{\"at\": 5}");
        QTest::newRow("cut") << QByteArray("{\"process\": {");
    }
    void answersThatAreNoneAreSaidToBe()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!client::readStatus(text.toStdString()));
        QVERIFY(!client::readLogPage(text.toStdString()));
        QVERIFY(!client::readOutsideLook(text.toStdString()));
    }
};

QTEST_GUILESS_MAIN(StatusApiTest)
#include "StatusApiTest.moc"
