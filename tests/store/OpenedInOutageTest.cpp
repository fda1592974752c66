// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Spool.h"
#include "tests/store/Hindrances.h"
#include "tests/store/Samples.h"

#include <QFileInfo>
#include <QTest>

#include <filesystem>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t spoolBytes = 1024 * 1024;
constexpr rlim_t roomForAnIndex = 40'000; ///< of a write-ahead log, and for a page or two of that

SqliteSettings quick()
{
    SqliteSettings settings;
    settings.spoolAfter = 200ms;
    settings.spoolBytes = spoolBytes;
    return settings;
}

qint64 sizeOf(const std::string &path)
{
    return QFileInfo(QString::fromStdString(path)).size();
}

} // namespace

/// A store that is opened while its disk or its database takes nothing: the caller comes first then, too.
class OpenedInOutageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatTheSpoolHoldsIsKnownThoughTheLogCannotTakeIt();
    void aRecordWithoutKeyThatWaitedThroughAStartIsThereOnce();
    void onAFullDiskTheSpoolGivesUpSomeRoom();
    void aDiskThatHasSpaceAgainGivesItBack();
    void aSpoolWithRecordsAtItsEndKeepsThem();
    void aSpoolThatCannotBeMadeIsNoReasonNotToOpen();
    void aSpoolThatIsShortIsToldAndMadeLonger();
    void aStoreThatTookNothingIsWellAgainWithoutACall();
};

void OpenedInOutageTest::whatTheSpoolHoldsIsKnownThoughTheLogCannotTakeIt()
{
    StoreInFolder log(quick());
    QVERIFY(appendAndWait(*log.store, incomingCall(1)));
    {
        const OtherProcess other(log.path("log.sqlite"));
        QVERIFY(appendAndWait(*log.store, incomingCall(2))->isSpooled);
        log.close();
        log.open();
        QCOMPARE(log.store->newestSeq(), 4);
        const std::vector<Event> spooled = log.store->spooledAtStart();
        QCOMPARE(spooled.size(), incomingCall(2).events.size());
        QVERIFY(spooled[0] == incomingCall(2).events[0]);
        const StoreHealth health = log.store->health();
        QVERIFY(!health.isCommitting);
        QVERIFY2(health.why.find("locked") != std::string::npos, health.why.c_str());
        QCOMPARE(log.store->findAnswer(*incomingCall(2).key)->value_or(""), incomingCall(2).answer);
        const auto copy = appendAndWait(*log.store, incomingCall(2));
        QVERIFY(copy && copy->isRepeat);
        QVERIFY(appendAndWait(*log.store, incomingCall(3))->isSpooled);
        QCOMPARE(log.store->push(0, "{}", {}, startOfCall(4)).error().code, ErrorCode::Unavailable);
    }
    QTRY_COMPARE(log.store->newestSeq(), 12);
    QTRY_VERIFY(log.store->health().isCommitting);
    for (const int call : {1, 2, 3})
        QCOMPARE(log.store->call(CallSid(sidOf(call)))->eventJson.size(), std::size_t(4));
    QTRY_VERIFY(sqlite::Spool::open(log.path("spool"), 1)->read()->empty());
    log.close();
    log.open();
    QCOMPARE(log.store->newestSeq(), 12);
    QVERIFY(log.store->spooledAtStart().empty());
}

void OpenedInOutageTest::aRecordWithoutKeyThatWaitedThroughAStartIsThereOnce()
{
    StoreInFolder log(quick());
    Record alarm = incomingCall(1);
    alarm.key.reset();
    {
        const OtherProcess other(log.path("log.sqlite"));
        QVERIFY(appendAndWait(*log.store, alarm)->isSpooled);
        log.close();
        log.open();
    }
    QTRY_COMPARE(log.store->newestSeq(), 4);
    log.close();
    log.open();
    QCOMPARE(log.store->newestSeq(), 4);
}

void OpenedInOutageTest::onAFullDiskTheSpoolGivesUpSomeRoom()
{
    StoreInFolder log(quick());
    QVERIFY(log.store->push(0, "{}", {}, startOfCall(1)));
    log.close();
    const FileSizeLimit limit(roomForAnIndex);
    log.open(); // which fails the test when it cannot
    QCOMPARE(sizeOf(log.path("spool")), qint64(spoolBytes - sqlite::StoreDirectory::roomToOpen));
    QCOMPARE(*log.store->planText(1), std::string("{}"));
    int refused = 0;
    int spooled = 0;
    for (int call = 1; call <= 20; ++call) {
        const auto kept = appendAndWait(*log.store, incomingCall(call));
        refused += kept ? 0 : 1;
        spooled += kept && kept->isSpooled ? 1 : 0;
    }
    QCOMPARE(refused, 0);
    QVERIFY(spooled > 0);
    const StoreHealth health = log.store->health();
    QVERIFY(!health.isCommitting);
    QVERIFY2(health.why.find("takes nothing") != std::string::npos, health.why.c_str());
    QCOMPARE(log.store->push(1, std::string(60'000, ' '), {}, startOfCall(2)).error().code,
             ErrorCode::Unavailable);
}

void OpenedInOutageTest::aDiskThatHasSpaceAgainGivesItBack()
{
    StoreInFolder log(quick());
    log.close();
    {
        const FileSizeLimit limit(roomForAnIndex);
        for (const std::size_t given : {1, 2, 2}) { // half of it stays
            log.open();
            QCOMPARE(sizeOf(log.path("spool")),
                     qint64(spoolBytes - given * sqlite::StoreDirectory::roomToOpen));
            log.close();
        }
    }
    log.open();
    QCOMPARE(sizeOf(log.path("spool")), qint64(spoolBytes));
}

void OpenedInOutageTest::aSpoolWithRecordsAtItsEndKeepsThem()
{
    StoreInFolder log(quick());
    log.close();
    auto spool = sqlite::Spool::open(log.path("spool"), 1);
    QVERIFY(spool);
    QCOMPARE(*spool->append({std::string(spoolBytes - 1000, 'x')}), std::size_t(1));
    spool->shorten(sqlite::StoreDirectory::roomToOpen, 0);
    QCOMPARE(sizeOf(log.path("spool")), qint64(spoolBytes));
    QCOMPARE(sqlite::Spool::open(log.path("spool"), 1)->read()->size(), std::size_t(1));
}

void OpenedInOutageTest::aSpoolThatCannotBeMadeIsNoReasonNotToOpen()
{
    StoreInFolder log(quick());
    log.close();
    std::filesystem::remove(log.path("spool"));
    const FileSizeLimit limit(roomForAnIndex);
    log.open();
    QCOMPARE(sizeOf(log.path("spool")), 0);
    const auto kept = appendAndWait(*log.store, incomingCall(1));
    QVERIFY2(!kept || !kept->isSpooled, "there is nothing it could be in");
}

void OpenedInOutageTest::aSpoolThatIsShortIsToldAndMadeLonger()
{
    StoreInFolder log(quick());
    log.close();
    std::filesystem::remove(log.path("spool"));
    {
        const FileSizeLimit limit(roomForAnIndex);
        log.open();
        const StoreHealth health = log.store->health();
        QVERIFY(health.isCommitting);
        QVERIFY2(health.why.find("the disk had room for 0 of its") != std::string::npos, health.why.c_str());
    }
    QTRY_COMPARE_WITH_TIMEOUT(log.store->health().why, std::string(), 20'000);
    QCOMPARE(sizeOf(log.path("spool")), qint64(spoolBytes));
}

/// Behind a balancer that asks whether it is ready none would come.
void OpenedInOutageTest::aStoreThatTookNothingIsWellAgainWithoutACall()
{
    StoreInFolder log(quick());
    log.close();
    std::filesystem::remove(log.path("spool"));
    {
        const FileSizeLimit limit(roomForAnIndex);
        log.open();
        bool isRefused = false;
        for (int call = 1; call <= 200 && !isRefused; ++call)
            isRefused = !appendAndWait(*log.store, incomingCall(call));
        QVERIFY(isRefused);
        const StoreHealth health = log.store->health();
        QVERIFY(!health.isCommitting);
        QVERIFY2(health.why.find("log.sqlite") != std::string::npos, health.why.c_str());
        QTest::qWait(6'000); // it is tried out every five seconds
        QVERIFY(!log.store->health().isCommitting);
    }
    QTRY_VERIFY_WITH_TIMEOUT(log.store->health().isCommitting, 20'000);
    const std::int64_t before = log.store->newestSeq();
    QVERIFY(!appendAndWait(*log.store, incomingCall(300))->isSpooled);
    QVERIFY(log.store->newestSeq() > before);
}

QTEST_GUILESS_MAIN(OpenedInOutageTest)
#include "OpenedInOutageTest.moc"
