// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/PublicUrl.h"
#include "core/relay/Health.h"
#include "core/relay/Relay.h"
#include "core/relay/RelayLog.h"
#include "core/relay/outbox/OutboxRunner.h"
#include "core/relay/status/RelayWatch.h"
#include "tests/relay/ServerRig.h"

#include <QRegularExpression>
#include <QTest>

#include <atomic>
#include <future>
#include <vector>

using namespace ringdown;

/// The small parts around the server.
class RelayPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aPublicUrlIsCheckedStrictly_data();
    void aPublicUrlIsCheckedStrictly();
    void logLinesCannotBeForged_data();
    void logLinesCannotBeForged();
    void theFailingPartIsNamed();
    void aPlanThatDoesNotReadIsAnAlarmUntilAnotherServes();
    void itStartsWithoutTheNewestEvents_data();
    void itStartsWithoutTheNewestEvents();
    void whyTheStoreFailsIsLogged();
    void metricsAreInPrometheusForm();
    void theHistogramCountsEachAnswerOnce();
    void aWebhookReadDoesNotWaitBehindTheApi();
    void everyWaitingTextIsFinishedWithItsReason();
    void theOutboxIsTriedAgainWhenTheStoreComesBack();
};

void RelayPartsTest::aPublicUrlIsCheckedStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url"); // "" when refused
    const auto good = [](const char *text, const char *url) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(url);
    };
    const auto bad = [](const char *text) { QTest::newRow(text) << QString::fromUtf8(text) << QString(); };
    good("https://relay.example", "https://relay.example");
    good("https://relay.example/", "https://relay.example");
    good("https://relay.example:8443", "https://relay.example:8443");
    good("https://relay.example/a/b_c/", "https://relay.example/a/b_c");
    good("http://127.0.0.1:8080", "http://127.0.0.1:8080");
    good("https://Relay.Example", "https://Relay.Example");
    bad("");
    bad("relay.example");
    bad("ftp://relay.example");
    bad("HTTPS://relay.example");
    bad("https://");
    bad("https:///path");
    bad("https://my_relay.example");
    bad("https://user@relay.example");
    bad("https://user:secret@relay.example");
    bad("https://relay.example:0");
    bad("https://relay.example:65536");
    bad("https://relay.example:");
    bad("https://relay.example:80a");
    bad("https://relay.example?x=1");
    bad("https://relay.example/a#b");
    bad("https://relay.example/a b");
    bad("https://relay.example/it's");
    bad("https://relay.example/%41");
    bad("https://relay.example//a");
    bad("https://relay.example/..");
    bad("https://relay.example/../a");
    bad("https://relay.example/a/./b");
    bad("https://relay.example/a/../");
    bad("https://relay.example/.");
    good("https://relay.example/.well-known/a..b", "https://relay.example/.well-known/a..b");
    bad("https://r\xC3\xA9lay.example");
}

void RelayPartsTest::aPublicUrlIsCheckedStrictly()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    const auto parsed = parsePublicUrl(text.toStdString());
    QCOMPARE(parsed ? QString::fromStdString(*parsed) : QString(), url);
    if (!parsed)
        QVERIFY(!parsed.error().detail.empty());
}

void RelayPartsTest::logLinesCannotBeForged_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("plain") << QByteArray("all is well") << QByteArray("all is well");
    QTest::newRow("accents") << QByteArray("caf\xC3\xA9") << QByteArray("caf\xC3\xA9");
    QTest::newRow("a line end") << QByteArray("a\nb") << QByteArray("a\\u{A}b");
    QTest::newRow("CR") << QByteArray("a\rb") << QByteArray("a\\u{D}b");
    QTest::newRow("ESC") << QByteArray("\x1B[31m") << QByteArray("\\u{1B}[31m");
    QTest::newRow("DEL") << QByteArray("\x7F") << QByteArray("\\u{7F}");
    QTest::newRow("C1") << QByteArray("\xC2\x9B"
                                      "31m")
                        << QByteArray("\\u{9B}31m");
    QTest::newRow("a line separator") << QByteArray("\xE2\x80\xA8") << QByteArray("\\u{2028}");
    QTest::newRow("right to left") << QByteArray("\xE2\x80\xAE"
                                                 "gnp")
                                   << QByteArray("\\u{202E}gnp");
    QTest::newRow("an isolate") << QByteArray("\xE2\x81\xA6") << QByteArray("\\u{2066}");
    QTest::newRow("no UTF-8") << QByteArray("a\xFF"
                                            "b")
                              << QByteArray("a\\xFFb");
    QTest::newRow("cut short") << QByteArray("a\xC3") << QByteArray("a\\xC3");
    QTest::newRow("an emoji") << QByteArray("\xF0\x9F\x93\x9E") << QByteArray("\xF0\x9F\x93\x9E");
}

void RelayPartsTest::logLinesCannotBeForged()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, line);
    QCOMPARE(relay::printable(text.toStdString()), line.toStdString());
}

void RelayPartsTest::theFailingPartIsNamed()
{
    relay::HealthReport report;
    report.planRevision = 3;
    QCOMPARE(relay::failingPart(report), std::string());
    report.planRevision = 0;
    QVERIFY(relay::failingPart(report).starts_with("plan: there is none yet"));
    report.isPlanUnread = true;
    QVERIFY(relay::failingPart(report).starts_with("plan: what the store has does not read"));
    report.planRevision = 3; // an older one
    QCOMPARE(relay::failingPart(report), std::string());
    report.store.isCommitting = false;
    report.store.why = "/var/lib/ringdown/log.db: the disk is full";
    QCOMPARE(relay::failingPart(report), std::string("store: it does not commit; the relay's log says why"));
    report.store = {};
    // Anybody can send forgeries: they must not take the relay out of a balancer's service.
    report.refusesEverySignature = true;
    QCOMPARE(relay::failingPart(report), std::string());
    QVERIFY(relay::metricsText(report).find("\nringdown_signatures_failing 1\n") != std::string::npos);
}

void RelayPartsTest::aPlanThatDoesNotReadIsAnAlarmUntilAnotherServes()
{
    relay::AlarmBoard alarms;
    std::vector<Event> told;
    relay::RelayWatch watch(alarms, {}, [&](Event event) { told.push_back(std::move(event)); });
    watch.lookAtPlan(std::nullopt, Instant{1000});
    QVERIFY(told.empty());
    const relay::UnreadPlan unread{7, "later: true is no field of a plan", 6};
    watch.lookAtPlan(unread, Instant{2000});
    watch.lookAtPlan(unread, Instant{3000});
    QCOMPARE(told.size(), 1U);
    QVERIFY(told[0].kind == EventKind::RelayAlarm && told[0].what == "plan-unread");
    QVERIFY2(told[0].why.find("plan revision 7 of its store (later: true is no field of a plan). Revision 6 "
                              "serves in its place.") != std::string::npos,
             told[0].why.c_str());
    watch.lookAtPlan(std::nullopt, Instant{4000});
    QCOMPARE(told.size(), 2U);
    QVERIFY(told[1].kind == EventKind::RelayAlarmCleared && told[1].what == "plan-unread");
}

void RelayPartsTest::itStartsWithoutTheNewestEvents_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("slow") << static_cast<int>(ErrorCode::Unavailable);
    QTest::newRow("damaged") << static_cast<int>(ErrorCode::BadInput);
}

void RelayPartsTest::itStartsWithoutTheNewestEvents()
{
    QFETCH(int, code);
    test::FakeStore store;
    Event event;
    event.kind = EventKind::RelayAlarmCleared;
    store.append({std::nullopt, {}, {event}, {}}, {});
    store.setEventsError(Error{static_cast<ErrorCode>(code), "the newest row"});
    std::vector<std::string> warnings;
    relay::RelaySettings settings;
    settings.log = [&warnings](relay::LogLevel level, const std::string &text) {
        if (level == relay::LogLevel::Warning)
            warnings.push_back(text);
    };
    std::promise<void> served;
    relay::Relay relay(std::move(settings), {store, store, store, store, "store-1", {}, nullptr});
    QVERIFY(relay.start([&served] { served.set_value(); }));
    served.get_future().wait();
    relay.stop();
    const auto isSaid = [&](const std::string &words) {
        return std::any_of(warnings.begin(), warnings.end(), [&](const std::string &warning) {
            return warning.find(words) != std::string::npos && warning.ends_with("the newest row");
        });
    };
    QVERIFY(isSaid("live test calls"));
    QVERIFY(isSaid("carrier's lists"));
}

void RelayPartsTest::whyTheStoreFailsIsLogged()
{
    test::FakeStore store;
    std::vector<std::string> errors;
    relay::RelaySettings settings;
    settings.log = [&errors](relay::LogLevel level, const std::string &text) {
        if (level == relay::LogLevel::Error)
            errors.push_back(text);
    };
    const auto health = [] {
        store::StoreHealth failing;
        failing.isCommitting = false;
        failing.why = "log.sqlite: the disk is full";
        return failing;
    };
    std::promise<void> served;
    relay::Relay relay(std::move(settings), {store, store, store, store, "store-1", health, nullptr});
    QVERIFY(relay.start([&served] { served.set_value(); }));
    served.get_future().wait();
    relay.stop();
    QCOMPARE(errors, std::vector<std::string>{"the store does not commit: log.sqlite: the disk is full"});
}

void RelayPartsTest::metricsAreInPrometheusForm()
{
    relay::HealthReport report;
    report.planRevision = 3;
    report.webhooks.decided = 12'345'678'901;
    report.server.webhooks.add(std::chrono::milliseconds(3));
    const QString text = QString::fromStdString(relay::metricsText(report));
    const QRegularExpression comment(
        QStringLiteral("^# (HELP ringdown_[a-z_]+ .+|TYPE ringdown_[a-z_]+ (counter|gauge|histogram))$"));
    const QRegularExpression sample(
        QStringLiteral("^ringdown_[a-z_]+(\\{[a-z]+=\"[^\"]+\"\\})? [0-9.e+-]+$"));
    QStringList lines = text.split(u'\n');
    QVERIFY(lines.takeLast().isEmpty());
    for (const QString &line : lines)
        QVERIFY2(comment.match(line).hasMatch() || sample.match(line).hasMatch(), qPrintable(line));
    QVERIFY(text.contains(QStringLiteral("ringdown_webhooks_total{result=\"decided\"} 12345678901\n")));
    QVERIFY(text.contains(QStringLiteral("ringdown_webhook_seconds_bucket{le=\"0.0025\"} 0\n")));
    QVERIFY(text.contains(QStringLiteral("ringdown_webhook_seconds_bucket{le=\"0.005\"} 1\n")));
    QVERIFY(text.contains(QStringLiteral("ringdown_webhook_seconds_bucket{le=\"+Inf\"} 1\n")));
    QCOMPARE(text.count(QStringLiteral("# TYPE ringdown_webhooks_total ")), 1);
}

void RelayPartsTest::theHistogramCountsEachAnswerOnce()
{
    relay::LatencyHistogram histogram;
    for (const int microseconds : {1, 500, 501, 2'500'000, 2'500'001, 60'000'000})
        histogram.add(std::chrono::microseconds(microseconds));
    QCOMPARE(histogram.buckets.front(), 2u);
    QCOMPARE(histogram.buckets[1], 1u);
    QCOMPARE(histogram.buckets[11], 1u);
    QCOMPARE(histogram.buckets.back(), 2u);
    QCOMPARE(histogram.count, 6u);
}

void RelayPartsTest::aWebhookReadDoesNotWaitBehindTheApi()
{
    constexpr std::size_t readers = 2;
    constexpr std::size_t waiting = 10;
    relay::IoLoop loop;
    std::promise<void> gate;
    const std::shared_future<void> opened = gate.get_future().share();
    std::atomic<std::size_t> done = 0;
    for (std::size_t i = 0; i < readers + waiting; ++i)
        loop.onReader(relay::ReadFor::Api, [opened, &done] {
            opened.wait();
            ++done;
        });
    QTRY_COMPARE(loop.apiReadsWaiting(), waiting);
    std::promise<void> read;
    loop.onReader(relay::ReadFor::Webhook, [&] { read.set_value(); });
    const bool isRead = read.get_future().wait_for(std::chrono::seconds(10)) == std::future_status::ready;
    gate.set_value();
    QVERIFY(isRead);
    QTRY_COMPARE(done.load(), readers + waiting);
    QCOMPARE(loop.apiReadsWaiting(), std::size_t(0));
    loop.start();
    loop.stop();
}

void RelayPartsTest::everyWaitingTextIsFinishedWithItsReason()
{
    test::FakeStore store;
    relay::IoLoop loop;
    loop.start();
    relay::OutboxRunner runner({store, loop, nullptr, {}, {}, {}, {}, {}});
    std::vector<store::OutboxRow> rows;
    for (int i = 0; i < 200; ++i)
        rows.push_back({"t" + std::to_string(i), TenantId("qdn"), CallSid("CA1"), "+16195550100",
                        "+16195550111", "Missed call", i % 2 == 0});
    store.append({std::nullopt, {}, {}, rows}, [](const auto &) {});
    for (int i = 0; i < 50; ++i)
        runner.wake();
    QTRY_VERIFY(store.outboxRows().empty());
    loop.stop();
    const auto events = store.events();
    QCOMPARE(events.size(), 200u);
    for (std::size_t i = 0; i < events.size(); ++i) {
        QCOMPARE(events[i].kind, EventKind::TextFailed);
        QCOMPARE(events[i].text, "t" + std::to_string(i));
        QCOMPARE(events[i].test, i % 2 == 0);
        QVERIFY(events[i].why.find(i % 2 == 0 ? "drill sends nothing" : "no API key") != std::string::npos);
    }
}

void RelayPartsTest::theOutboxIsTriedAgainWhenTheStoreComesBack()
{
    /// Waits of the runner pass at once.
    class Impatient final : public relay::Executor {
    public:
        Instant now() const override { return {}; }
        void post(std::function<void()> work) override { work(); }
        void after(std::chrono::milliseconds delay, std::function<void()> work) override
        {
            waits.push_back(delay);
            waiting = std::move(work);
        }
        void onReader(relay::ReadFor, std::function<void()> work) override { work(); }
        std::size_t apiReadsWaiting() const override { return 0; }
        std::vector<std::chrono::milliseconds> waits;
        std::function<void()> waiting;
    } executor;
    test::FakeStore store;
    store.append({std::nullopt, {}, {}, {{"t1", TenantId("qdn"), CallSid("CA1"), "a", "b", "c", false}}},
                 [](const auto &) {});
    relay::OutboxRunner runner({store, executor, nullptr, {}, {}, {}, {}, {}});
    store.setReadError(Error{ErrorCode::Unavailable, "disk"});
    runner.wake();
    runner.wake();
    QCOMPARE(executor.waits, (std::vector<std::chrono::milliseconds>{std::chrono::seconds(5)}));
    QCOMPARE(store.outboxRows().size(), 1u);
    store.setReadError(std::nullopt);
    executor.waiting();
    QVERIFY(store.outboxRows().empty());
}

QTEST_GUILESS_MAIN(RelayPartsTest)
#include "RelayPartsTest.moc"
