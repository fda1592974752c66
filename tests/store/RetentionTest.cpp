// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Database.h"
#include "tests/store/AgeingLog.h"

#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <cstring>
#include <future>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

std::int64_t numberIn(const std::string &file, const char *sql)
{
    auto database = sqlite::Database::open(file, sqlite::Access::Read);
    const auto number =
        database ? database->number(sql) : Result<std::optional<std::int64_t>>(database.error());
    return number ? number->value_or(-1) : -2;
}

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCallGoesSoManyDaysAfterItsEnd_data()
    {
        QTest::addColumn<int>("later");
        QTest::addColumn<int>("venueDays");
        QTest::addColumn<bool>("venueStays");
        QTest::addColumn<bool>("qdnStays");
        QTest::addRow("young") << 9 << 10 << true << true;
        QTest::addRow("old for one tenant") << 11 << 10 << false << true;
        QTest::addRow("old for a tenant that is not in the plan") << 401 << 1000 << true << false;
        QTest::addRow("old for both") << 401 << 1 << false << false;
    }

    void aCallGoesSoManyDaysAfterItsEnd()
    {
        QFETCH(int, later);
        QFETCH(int, venueDays);
        QFETCH(bool, venueStays);
        QFETCH(bool, qdnStays);
        StoreInFolder log;
        addCall(*log.store, 1, "venue");
        addCall(*log.store, 2, "qdn");
        addCall(*log.store, 3, "venue");
        QVERIFY(appendAndWait(*log.store, incomingCall(4, "venue"))); // still running
        Retention retention = daysLater(later);
        retention.tenants = {{TenantId("venue"), venueDays}};
        const auto dropped = dropOldAndWait(*log.store, retention);
        QVERIFY(dropped);
        QCOMPARE(dropped->calls, (venueStays ? 0 : 2) + (qdnStays ? 0 : 1));
        std::set<std::string> expected{sidOf(4)};
        if (venueStays)
            expected.insert({sidOf(1), sidOf(3)});
        if (qdnStays)
            expected.insert(sidOf(2));
        QCOMPARE(listed(*log.store), expected);
        for (int call = 1; call <= 4; ++call) {
            const auto detail = log.store->call(CallSid(sidOf(call)));
            QCOMPARE(detail.hasValue(), expected.contains(sidOf(call)));
            if (!detail)
                QCOMPARE(detail.error().code, ErrorCode::NotFound);
        }
        for (const Event &event : stored(*log.store))
            QVERIFY(expected.contains(event.call.value));
        QCOMPARE(log.store->eventsOfRunningCalls()->size(), std::size_t(4));
    }

    void textsGoWithTheCallsOfTheirTime_data()
    {
        QTest::addColumn<int>("later");
        QTest::addColumn<QStringList>("left");
        QTest::addRow("young") << 9
                               << QStringList{QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4")};
        QTest::addRow("old for one tenant") << 11 << QStringList{QStringLiteral("3"), QStringLiteral("4")};
        QTest::addRow("old for a tenant that is not in the plan") << 401 << QStringList{QStringLiteral("4")};
    }
    void textsGoWithTheCallsOfTheirTime()
    {
        QFETCH(int, later);
        QFETCH(QStringList, left);
        StoreInFolder log;
        QVERIFY(appendAndWait(*log.store, messageTo("venue", 2)));
        QVERIFY(appendAndWait(*log.store, messageTo("qdn", 3)));
        Record young = messageTo("venue", 4);
        young.events[0].at = daysLater(later).now;
        QVERIFY(appendAndWait(*log.store, young));
        QVERIFY(appendAndWait(*log.store, incomingCall(5)));
        Retention retention = daysLater(later);
        retention.tenants = {{TenantId("venue"), 10}};
        const auto dropped = dropOldAndWait(*log.store, retention);
        QVERIFY(dropped);
        QCOMPARE(static_cast<int>(dropped->texts), 3 - static_cast<int>(left.size()));
        const auto bodies = [&] {
            QStringList all;
            const auto page = log.store->messages({});
            for (const std::string &json : page->eventJson)
                all.prepend(QString::fromStdString(eventFromJson(json)->body));
            return all;
        };
        QCOMPARE(bodies(), left);
        const auto events = stored(*log.store);
        const auto kept = std::count_if(events.begin(), events.end(), [](const Event &event) {
            return event.kind == EventKind::MessageReceived;
        });
        QCOMPARE(static_cast<int>(kept), static_cast<int>(left.size()));
        log.close(); // and when the index is made anew from what is left
        QVERIFY(QFile::remove(QString::fromStdString(log.path("index.sqlite"))));
        log.open();
        QCOMPARE(bodies(), left);
    }

    /// What was passed on, what became of it, the text itself; whoever wrote STOP gets none for ever.
    void allThatBelongsToATextGoesButNotAStop()
    {
        StoreInFolder log;
        Record received = messageTo("qdn", 2);
        Event more = received.events[0];
        more.kind = EventKind::TextsStopped;
        received.events.push_back(more);
        more.kind = EventKind::TextQueued;
        more.text = "SM2.forward.captain";
        received.events.push_back(more);
        more.kind = EventKind::MessageSent;
        received.events.push_back(more);
        QVERIFY(appendAndWait(*log.store, received));
        for (const EventKind kind :
             {EventKind::TextSent, EventKind::TextDelivered, EventKind::TextFailed, EventKind::TextQueued}) {
            more.kind = kind;
            QVERIFY(appendAndWait(*log.store, {{}, {}, {more}, {}}));
        }
        addCall(*log.store, 3, "qdn");
        QVERIFY(appendAndWait(*log.store, incomingCall(4)));
        QVERIFY(dropOldAndWait(*log.store, daysLater(399)));
        QCOMPARE(log.store->messages({{}, {}, 50, MessageKinds::WithFates})->eventJson.size(),
                 std::size_t(5));
        QCOMPARE(dropOldAndWait(*log.store, daysLater(401))->texts, std::int64_t(2));
        for (const Event &event : stored(*log.store))
            QVERIFY(event.kind == EventKind::TextsStopped || event.call.value == sidOf(4));
        QVERIFY(log.store->messages({{}, {}, 50, MessageKinds::WithFates})->eventJson.empty());
        QCOMPARE(log.store->textStops()->size(), std::size_t(1));
        QCOMPARE(numberIn(log.path("index.sqlite"), "SELECT count(*) FROM messages"), std::int64_t(0));
    }

    /// A crash came between the log and the index.
    void whatTheIndexStillListsIsNoTextAnyMore()
    {
        StoreInFolder log;
        QVERIFY(appendAndWait(*log.store, messageTo("qdn", 2)));
        QVERIFY(appendAndWait(*log.store, messageTo("qdn", 3)));
        QVERIFY(appendAndWait(*log.store, incomingCall(4)));
        QCOMPARE(log.store->messages({})->eventJson.size(), std::size_t(2));
        log.close();
        {
            auto database = sqlite::Database::open(log.path("log.sqlite"), sqlite::Access::Write);
            QVERIFY(database && database->run("DELETE FROM events WHERE seq = 1"));
        }
        log.open();
        QCOMPARE(log.store->messages({})->eventJson.size(), std::size_t(1));
        QVERIFY(dropOldAndWait(*log.store, daysLater(9)));
        QCOMPARE(numberIn(log.path("index.sqlite"), "SELECT count(*) FROM messages"), std::int64_t(1));
    }

    void whatIsNoCallStays()
    {
        StoreInFolder log;
        QCOMPARE(*log.store->push(0, "{}", {1, startOfCall(0), "me", "first"}, startOfCall(0)), 1);
        addCall(*log.store, 1, "qdn");
        Event alarm;
        alarm.at = startOfCall(3);
        alarm.kind = EventKind::RelayAlarm;
        alarm.why = "Something is wrong.";
        QVERIFY(appendAndWait(*log.store, {{}, {}, {alarm}, {}}));
        QCOMPARE(dropOldAndWait(*log.store, daysLater(2000))->calls, 1);
        const auto left = stored(*log.store);
        QCOMPARE(left.size(), std::size_t(2));
        QCOMPARE(left[0].kind, EventKind::PlanPushed);
        QCOMPARE(left[1].kind, EventKind::RelayAlarm);
        QCOMPARE(left[1].seq, 7); // behind the gap
        QCOMPARE(*log.store->planText(1), std::string("{}"));
    }

    void ofARecordOfTwoCallsTheOtherStaysAsItIs()
    {
        StoreInFolder log;
        addCall(*log.store, 1, "venue");
        QVERIFY(appendAndWait(*log.store, incomingCall(2, "qdn")));
        Record shared = endOfCall(2, Outcome::Missed, "qdn");
        Event claimed = shared.events[0];
        claimed.kind = EventKind::MissedClaimed;
        claimed.outcome.reset();
        claimed.call = CallSid(sidOf(1));
        claimed.tenant = TenantId("venue");
        claimed.by = "captain";
        shared.events.insert(shared.events.begin(), claimed);
        shared.events.push_back(claimed);
        QVERIFY(appendAndWait(*log.store, shared));
        QVERIFY(appendAndWait(*log.store, incomingCall(3, "qdn")));
        const auto before = log.store->call(CallSid(sidOf(2)))->eventJson;
        Retention retention = daysLater(20);
        retention.tenants = {{TenantId("venue"), 10}};
        QCOMPARE(dropOldAndWait(*log.store, retention)->calls, 1);
        QCOMPARE(log.store->call(CallSid(sidOf(2)))->eventJson, before);
        log.close(); // and when the index is made anew from what is left
        QVERIFY(QFile::remove(QString::fromStdString(log.path("index.sqlite"))));
        log.open();
        QCOMPARE(listed(*log.store), std::set<std::string>({sidOf(2), sidOf(3)}));
        QCOMPARE(log.store->call(CallSid(sidOf(2)))->eventJson, before);
        for (const Event &event : stored(*log.store))
            QVERIFY(event.call.value != sidOf(1));
    }

    void whatIsHeardOfADroppedCallBringsItNotBack()
    {
        StoreInFolder log;
        addCall(*log.store, 1, "qdn");
        QVERIFY(appendAndWait(*log.store, incomingCall(2)));
        QCOMPARE(dropOldAndWait(*log.store, daysLater(500))->calls, 1);
        for (const EventKind kind : {EventKind::TextDelivered, EventKind::MissedClaimed}) {
            Event late = endOfCall(1, Outcome::Missed).events[0];
            late.outcome.reset();
            late.kind = kind;
            QVERIFY(appendAndWait(*log.store, {{}, {}, {late}, {}}));
        }
        QCOMPARE(listed(*log.store), std::set<std::string>({sidOf(2)}));
        QVERIFY(!log.store->call(CallSid(sidOf(1))));
        log.close();
        QVERIFY(QFile::remove(QString::fromStdString(log.path("index.sqlite"))));
        log.open();
        const auto running = log.store->eventsOfRunningCalls();
        QVERIFY(running && running->size() == 4);
        for (const Event &event : *running)
            QCOMPARE(event.call.value, sidOf(2));
        QCOMPARE(listed(*log.store), std::set<std::string>({sidOf(2)}));
    }

    void aSeqIsNeverGivenTwice()
    {
        StoreInFolder log;
        addCall(*log.store, 1, "qdn");
        const std::int64_t newest = log.store->newestSeq();
        QCOMPARE(dropOldAndWait(*log.store, daysLater(1000))->calls, 0); // it has the newest row
        log.close();
        log.open();
        QCOMPARE(log.store->newestSeq(), newest);
        QCOMPARE(appendAndWait(*log.store, incomingCall(2))->firstSeq, newest + 1);
        QCOMPARE(dropOldAndWait(*log.store, daysLater(1000))->calls, 1);
        QCOMPARE(listed(*log.store), std::set<std::string>({sidOf(2)}));
    }

    void keysAnswersAndFinishedEffectsGoAfterThirtyDays()
    {
        StoreInFolder log;
        const Record old = incomingCall(1);
        Record quiet;
        quiet.key = keyOf(77);
        quiet.answer = "<Response>quiet</Response>";
        Record withEffects = incomingCall(2);
        withEffects.outbox = {textTo("sent", 2), textTo("waiting", 2)};
        for (const Record &record : {old, quiet, withEffects})
            QVERIFY(appendAndWait(*log.store, record));
        QVERIFY(log.store->finish("sent", endOfCall(2, Outcome::Missed).events[0]));
        QVERIFY(dropOldAndWait(*log.store, daysLater(0))); // marks how far the log has got
        Record young = incomingCall(3);
        Record youngQuiet = quiet;
        youngQuiet.key = keyOf(78);
        QVERIFY(appendAndWait(*log.store, young));
        QVERIFY(appendAndWait(*log.store, youngQuiet));
        QVERIFY(dropOldAndWait(*log.store, daysLater(29)));
        for (const Record &record : {old, quiet, withEffects, young, youngQuiet})
            QCOMPARE(log.store->findAnswer(*record.key)->value_or(""), record.answer);
        QVERIFY(dropOldAndWait(*log.store, daysLater(31)));
        for (const Record &record : {old, quiet, withEffects})
            QVERIFY(!log.store->findAnswer(*record.key)->has_value());
        for (const Record &record : {young, youngQuiet})
            QCOMPARE(log.store->findAnswer(*record.key)->value_or(""), record.answer);
        QCOMPARE(log.store->waiting(10)->size(), std::size_t(1));
        QCOMPARE(listed(*log.store), std::set<std::string>({sidOf(1), sidOf(2), sidOf(3)}));
        const auto again = appendAndWait(*log.store, old);
        QVERIFY(again && !again->isRepeat);
        log.close();
        QCOMPARE(numberIn(log.path("log.sqlite"), "SELECT count(*) FROM outbox"), 1);
        QCOMPARE(numberIn(log.path("log.sqlite"), "SELECT count(*) FROM quiet"), 1);
    }

    void whoHasNoCallLeftIsForgotten()
    {
        StoreInFolder log;
        QVERIFY(appendAndWait(*log.store, incomingCall(1, "qdn", "+16195550155")));
        QVERIFY(appendAndWait(*log.store, endOfCall(1, Outcome::Missed)));
        QVERIFY(appendAndWait(*log.store, incomingCall(2, "qdn", "+16195550177")));
        CallFilter old;
        old.q = "0155";
        QCOMPARE(listed(*log.store, old).size(), std::size_t(1));
        QCOMPARE(dropOldAndWait(*log.store, daysLater(1000))->calls, 1);
        QVERIFY(listed(*log.store, old).empty());
        QCOMPARE(numberIn(log.path("index.sqlite"), "SELECT count(*) FROM parties WHERE number LIKE '%0155'"),
                 0);
        // Who comes back is found again, and the business they all called was never forgotten.
        QVERIFY(appendAndWait(*log.store, incomingCall(3, "qdn", "+16195550155")));
        QCOMPARE(listed(*log.store, old), std::set<std::string>({sidOf(3)}));
        old.q = "5550100";
        QCOMPARE(listed(*log.store, old), std::set<std::string>({sidOf(2), sidOf(3)}));
    }

    void manyCallsGoWhileOthersCome()
    {
        constexpr int count = 1500;
        StoreInFolder log;
        for (int call = 0; call < count; ++call) {
            log.store->append(incomingCall(call, call % 2 ? "venue" : "qdn"), {});
            log.store->append(endOfCall(call, Outcome::Missed, call % 2 ? "venue" : "qdn"), {});
        }
        QVERIFY(appendAndWait(*log.store, incomingCall(count)));
        Retention retention = daysLater(20);
        retention.tenants = {{TenantId("venue"), 10}};
        std::promise<Result<Dropped>> promise;
        log.store->dropOld(retention, [&](const Result<Dropped> &result) { promise.set_value(result); });
        auto dropped = promise.get_future();
        int next = count + 1;
        while (dropped.wait_for(0s) != std::future_status::ready) {
            QVERIFY(appendAndWait(*log.store, incomingCall(next++)));
            QVERIFY(log.store->calls({}));
        }
        QCOMPARE(dropped.get()->calls, count / 2);
        QVERIFY(next > count + 10);
        const auto left = listed(*log.store);
        QCOMPARE(left.size(), std::size_t(count / 2 + next - count));
        for (int call = 0; call < next; ++call)
            QCOMPARE(left.contains(sidOf(call)), call % 2 == 0 || call >= count);
    }

    void aKillInTheMiddleLosesNothingElse()
    {
        constexpr int count = 2000;
        constexpr int kills = 12;
        StoreInFolder log;
        for (int call = 0; call < count; ++call) {
            log.store->append(incomingCall(call, call % 2 ? "venue" : "qdn"), {});
            log.store->append(endOfCall(call, Outcome::Missed, call % 2 ? "venue" : "qdn"), {});
        }
        QVERIFY(appendAndWait(*log.store, incomingCall(count)));
        int killsInTheMiddle = 0;
        std::set<std::string> kept{sidOf(count)};
        for (int call = 0; call < count; call += 2)
            kept.insert(sidOf(call));
        for (int kill = 0; kill < kills; ++kill) {
            log.close();
            const auto calls = acknowledgedUntilKilled(log, 10'000 + kill * 1'000'000);
            QVERIFY(!calls.empty());
            for (const std::int32_t call : calls)
                kept.insert(sidOf(call));
            log.open();
            if (kill % 3 == 0) {
                log.close();
                QFile::remove(QString::fromStdString(log.path("index.sqlite")));
                log.open();
            }
            std::set<std::string> left;
            QTRY_VERIFY(!(left = listed(*log.store)).empty());
            for (const std::string &sid : kept)
                QVERIFY(left.contains(sid));
            killsInTheMiddle += left.size() > kept.size() && left.size() < kept.size() + count / 2 ? 1 : 0;
        }
        QVERIFY(killsInTheMiddle > 0);
        Retention retention = daysLater(20);
        retention.tenants = {{TenantId("venue"), 10}};
        QVERIFY(dropOldAndWait(*log.store, retention));
        const auto left = listed(*log.store);
        for (int call = 0; call < count; ++call) {
            QCOMPARE(left.contains(sidOf(call)), call % 2 == 0);
            if (call % 2 == 0)
                QCOMPARE(log.store->call(CallSid(sidOf(call)))->eventJson.size(), std::size_t(5));
        }
        for (const Event &event : stored(*log.store))
            QVERIFY(event.tenant.value != "venue");
    }

private:
    static std::vector<std::int32_t> acknowledgedUntilKilled(const StoreInFolder &log, int firstCall)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(RINGDOWN_DROP_UNTIL_KILLED),
                      {QString::fromStdString(log.settings.directory), QString::number(firstCall)});
        if (!process.waitForReadyRead(10'000))
            return {};
        QTest::qWait(static_cast<int>(QRandomGenerator::global()->bounded(60)));
        process.kill();
        process.waitForFinished();
        const QByteArray bytes = process.readAllStandardOutput();
        std::vector<std::int32_t> calls(static_cast<std::size_t>(bytes.size()) / sizeof(std::int32_t));
        std::memcpy(calls.data(), bytes.data(), calls.size() * sizeof(std::int32_t));
        return calls;
    }
};

QTEST_GUILESS_MAIN(RetentionTest)
#include "RetentionTest.moc"
