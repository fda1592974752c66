// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Database.h"
#include "tests/store/Samples.h"

#include <QFile>
#include <QTest>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;

namespace {

/// What version 2 made of an empty file.
constexpr const char *tablesOfVersion2 = R"(
CREATE TABLE meta (name TEXT PRIMARY KEY, value) WITHOUT ROWID;
CREATE TABLE events (seq INTEGER PRIMARY KEY, json TEXT NOT NULL, key BLOB, answer TEXT);
CREATE TABLE quiet (id INTEGER PRIMARY KEY, key BLOB NOT NULL, answer TEXT NOT NULL);
CREATE TABLE plans (revision INTEGER PRIMARY KEY, at INTEGER NOT NULL, author TEXT NOT NULL, note TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE outbox (position INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, tenant TEXT NOT NULL, call TEXT NOT NULL,
    sender TEXT NOT NULL, receiver TEXT NOT NULL, body TEXT NOT NULL, test INTEGER NOT NULL, is_finished INTEGER NOT NULL DEFAULT 0);
CREATE INDEX outbox_waiting ON outbox (position) WHERE is_finished = 0;
CREATE TABLE request_keys (part INTEGER, hash INTEGER, ref INTEGER, PRIMARY KEY (part, hash, ref)) WITHOUT ROWID;
CREATE TABLE tenants (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE parties (id INTEGER PRIMARY KEY, number TEXT NOT NULL, name TEXT NOT NULL, UNIQUE (number, name));
CREATE VIRTUAL TABLE party_words USING fts5 (words, content = '', tokenize = 'trigram');
CREATE TABLE calls (id INTEGER PRIMARY KEY, sid BLOB NOT NULL, tenant INTEGER NOT NULL, caller INTEGER NOT NULL,
    called INTEGER NOT NULL, ended INTEGER, outcome INTEGER, route TEXT NOT NULL, tier TEXT NOT NULL, contact TEXT NOT NULL,
    seconds INTEGER NOT NULL, revision INTEGER NOT NULL, test INTEGER NOT NULL, claimed_by TEXT NOT NULL, seqs BLOB NOT NULL);
CREATE UNIQUE INDEX calls_by_sid ON calls (sid);
CREATE TABLE messages (seq INTEGER PRIMARY KEY, tenant INTEGER NOT NULL);
CREATE INDEX messages_by_tenant ON messages (tenant);
INSERT INTO meta VALUES ('store', '0123456789abcdef0123456789abcdef'), ('projected', 3);
INSERT INTO quiet VALUES (1, zeroblob(32), '<Response/>');
INSERT INTO plans VALUES (1, 5, 'Ada', 'first', '{}');
INSERT INTO outbox (id, tenant, call, sender, receiver, body, test) VALUES ('t1', 'qdn', 'CA1', '+16195550100', '+16195550111', 'Missed call.', 0);
PRAGMA user_version = 2;
)";

/// Writes a record as version 2 did: a row an event, key and answer in the first.
std::int64_t writeOld(sqlite::Database &database, std::int64_t seq, const Record &record)
{
    auto insert = database.prepare("INSERT INTO events (seq, json, key, answer) VALUES (?, ?, ?, ?)");
    for (std::size_t i = 0; i < record.events.size(); ++i) {
        const std::string json = toJson(record.events[i]);
        insert->with(++seq, json, std::nullopt, std::nullopt);
        if (i == 0 && record.key) {
            const auto *bytes = reinterpret_cast<const char *>(record.key->data());
            insert->bind(3, sqlite::Blob{{bytes, record.key->size()}});
            insert->bind(4, std::string_view(record.answer));
        }
        if (!insert->execute())
            qFatal("the old log cannot be written");
    }
    return seq;
}

/// A log of 20 calls, every second of which ended, and three texts.
void makeOldLog(const std::string &path)
{
    QFile::remove(QString::fromStdString(path));
    QFile file(QString::fromStdString(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    auto database = sqlite::Database::open(path, sqlite::Access::Write);
    QVERIFY(database && database->run(tablesOfVersion2));
    std::int64_t seq = 0;
    for (int call = 0; call < 20; ++call)
        seq = writeOld(*database, seq, incomingCall(call));
    for (int call = 0; call < 20; call += 2)
        seq = writeOld(*database, seq, endOfCall(call, Outcome::Missed));
    for (int number = 1; number <= 3; ++number)
        seq = writeOld(*database, seq, messageTo(number == 2 ? "venue" : "qdn", number));
    QCOMPARE(seq, 93);
}

} // namespace

/// A data directory of an earlier version, and an index that is not there.
class UpgradeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLogOfVersion2KeepsEverything_data()
    {
        QTest::addColumn<bool>("isVersion1");
        QTest::newRow("version 1") << true;
        QTest::newRow("version 2") << false;
    }

    void aLogOfVersion2KeepsEverything()
    {
        QFETCH(bool, isVersion1);
        StoreInFolder log;
        log.close();
        makeOldLog(log.path("log.sqlite"));
        if (isVersion1) {
            auto database = sqlite::Database::open(log.path("log.sqlite"), sqlite::Access::Write);
            QVERIFY(database->run("DROP TABLE messages; PRAGMA user_version = 1"));
        }
        log.open();
        QCOMPARE(log.store->waiting(10)->size(), std::size_t(1));
        QCOMPARE(log.store->waiting(10)->front().kind, EffectKind::Text);
        QVERIFY(!log.store->waiting(10)->front().triedAt);
        QCOMPARE(log.store->storeId(), std::string("0123456789abcdef0123456789abcdef"));
        QCOMPARE(*log.store->newestRevision(), 1);
        QCOMPARE(log.store->newestSeq(), 93);
        QCOMPARE(log.store->eventsOfRunningCalls()->size(), std::size_t(40)); // before the index is there
        compareWithOld(*log.store);
        QVERIFY(appendAndWait(*log.store, endOfCall(1, Outcome::Failed)));
        QCOMPARE(log.store->call(CallSid(sidOf(1)))->eventJson.size(), std::size_t(5));
        QCOMPARE(log.store->newestSeq(), 94);
        log.close();
        log.open();
        compareWithOld(*log.store);
    }

    void anIndexThatIsMissingDamagedOrOfAnotherLogIsMadeAnew_data()
    {
        QTest::addColumn<QString>("what");
        for (const char *what : {"missing", "damaged", "another version", "another log", "ahead"})
            QTest::newRow(what) << QString::fromLatin1(what);
    }

    void anIndexThatIsMissingDamagedOrOfAnotherLogIsMadeAnew()
    {
        QFETCH(QString, what);
        StoreInFolder log;
        for (int call = 0; call < 20; ++call)
            log.store->append(incomingCall(call), {});
        for (int call = 0; call < 20; call += 2)
            log.store->append(endOfCall(call, Outcome::Missed), {});
        for (int number = 1; number <= 3; ++number)
            QVERIFY(appendAndWait(*log.store, messageTo(number == 2 ? "venue" : "qdn", number)));
        QVERIFY(log.store->calls({}));
        log.close();
        spoil(log.path("index.sqlite"), what);
        log.open();
        compareWithOld(*log.store);
        QVERIFY(appendAndWait(*log.store, incomingCall(3))->isRepeat);
    }

private:
    static void spoil(const std::string &path, const QString &what)
    {
        QFile file(QString::fromStdString(path));
        if (what == QLatin1String("missing")) {
            QVERIFY(file.remove());
        } else if (what == QLatin1String("damaged")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray(8192, 'x'));
        } else {
            auto index = sqlite::Database::open(path, sqlite::Access::Write);
            QVERIFY(index->run(what == QLatin1String("another version") ? "PRAGMA user_version = 999"
                               : what == QLatin1String("another log")
                                   ? "UPDATE progress SET value = 'x' WHERE name = 'store'"
                                   : "UPDATE progress SET value = 1000 WHERE name = 'projected'"));
        }
    }

    static void compareWithOld(CallStore &store)
    {
        QCOMPARE(store.calls({})->calls.size(), std::size_t(20));
        CallFilter missed;
        missed.outcome = Outcome::Missed;
        QCOMPARE(store.calls(missed)->calls.size(), std::size_t(10));
        CallFilter bySid;
        bySid.q = sidOf(7).substr(0, 12);
        QCOMPARE(store.calls(bySid)->calls.size(), std::size_t(1));
        QCOMPARE(store.messages({})->eventJson.size(), std::size_t(3));
        QCOMPARE(store.messages({"qdn", {}, 50})->eventJson.size(), std::size_t(2));
        const auto detail = store.call(CallSid(sidOf(4)));
        QVERIFY(detail);
        QCOMPARE(detail->eventJson.size(), std::size_t(5));
        Event third = incomingCall(4).events[2];
        third.seq = 19;
        QVERIFY(*eventFromJson(detail->eventJson[2]) == third);
        for (int call = 0; call < 20; ++call)
            QCOMPARE(store.findAnswer(*incomingCall(call).key)->value_or(""), incomingCall(call).answer);
        const auto page = store.eventsAfter(10, 20);
        QCOMPARE(page->firstSeq, 11);
        QCOMPARE(page->json.size(), std::size_t(20));
        for (std::size_t i = 0; i < page->json.size(); ++i)
            QCOMPARE(eventFromJson(page->json[i])->seq, static_cast<std::int64_t>(11 + i));
    }
};

QTEST_GUILESS_MAIN(UpgradeTest)
#include "UpgradeTest.moc"
