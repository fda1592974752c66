// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Database.h"
#include "tests/store/AgeingLog.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

/// Of how many effects with ids like this the log still has words or numbers.
std::int64_t withWords(const StoreInFolder &log, const std::string &like)
{
    auto database = sqlite::Database::open(log.path("log.sqlite"), sqlite::Access::Read);
    const std::string sql = "SELECT count(*) FROM outbox WHERE id LIKE '" + like +
                            "' AND sender || receiver || body || form <> ''";
    const auto number =
        database ? database->number(sql) : Result<std::optional<std::int64_t>>(database.error());
    return number ? number->value_or(-1) : -2;
}

/// Effects of a call of this tenant: one sent, one that failed, one that waits.
void queueThree(CallStore &store, Outbox &outbox, int call, const std::string &tenant)
{
    Record record = incomingCall(call, tenant);
    for (const char *fate : {".sent", ".failed", ".waiting"}) {
        record.outbox.push_back(textTo(tenant + fate, call));
        record.outbox.back().tenant = TenantId(tenant);
    }
    QVERIFY(appendAndWait(store, record));
    Event sent = endOfCall(call, Outcome::Missed, tenant).events[0];
    sent.outcome.reset();
    sent.kind = EventKind::TextSent;
    sent.sid = "SM" + std::to_string(call);
    QVERIFY(outbox.finish(tenant + ".sent", sent));
    sent.kind = EventKind::TextFailed;
    sent.sid.clear();
    QVERIFY(outbox.finish(tenant + ".failed", sent));
}

} // namespace

/// How long the words of what was sent are kept here.
class EffectRetentionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsGoWithTheCallsOfTheirTime()
    {
        StoreInFolder log;
        queueThree(*log.store, *log.store, 1, "venue");
        queueThree(*log.store, *log.store, 2, "qdn");
        Retention retention = daysLater(2);
        retention.tenants = {{TenantId("venue"), 3}};
        QVERIFY(dropOldAndWait(*log.store, retention));
        QCOMPARE(withWords(log, "%"), 6);
        QVERIFY(log.store->unsent("venue.failed"));
        retention.now = daysLater(4).now;
        QVERIFY(dropOldAndWait(*log.store, retention));
        QCOMPARE(withWords(log, "qdn%"), 3);
        QCOMPARE(withWords(log, "venue%"), 1);
        QCOMPARE(log.store->waiting(10)->size(), std::size_t(2));
        QCOMPARE(log.store->unsent("venue.failed").error().code,
                 ErrorCode::NotFound); // there are no words to send
        QVERIFY(log.store->unsent("qdn.failed"));
    }

    void anEffectWithoutWordsIsNotDoneAgain()
    {
        StoreInFolder log;
        queueThree(*log.store, *log.store, 1, "venue");
        Retention retention = daysLater(4);
        retention.tenants = {{TenantId("venue"), 3}};
        QVERIFY(dropOldAndWait(*log.store, retention));
        Record again = incomingCall(2, "venue");
        again.outbox = {textTo("venue.sent", 1), textTo("venue.failed", 1)};
        QVERIFY(appendAndWait(*log.store, again));
        QCOMPARE(log.store->waiting(10)->size(), std::size_t(1));
        QCOMPARE(log.store->knownSids({"SM1", "SM2"}).value(), std::vector<std::string>{"SM1"});
    }
};

QTEST_GUILESS_MAIN(EffectRetentionTest)
#include "EffectRetentionTest.moc"
