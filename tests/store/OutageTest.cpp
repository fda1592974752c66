// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Spool.h"
#include "tests/store/Hindrances.h"
#include "tests/store/Samples.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <map>
#include <mutex>
#include <thread>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

/// Collects answers and how long each took.
class Answers {
public:
    void append(CallStore &store, Record record)
    {
        const auto started = std::chrono::steady_clock::now();
        {
            const std::lock_guard lock(m_mutex);
            ++m_open;
        }
        store.append(std::move(record), [this, started](const Result<Committed> &result) {
            const std::lock_guard lock(m_mutex);
            --m_open;
            m_slowest = std::max(m_slowest, std::chrono::steady_clock::now() - started);
            if (!result)
                ++m_refused;
            else
                result->isSpooled ? ++m_spooled : ++m_committed;
        });
    }
    int open() const { return read(m_open); }
    int committed() const { return read(m_committed); }
    int spooled() const { return read(m_spooled); }
    int refused() const { return read(m_refused); }
    std::chrono::milliseconds slowest() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(read(m_slowest));
    }

private:
    template <typename T>
    T read(const T &value) const
    {
        const std::lock_guard lock(m_mutex);
        return value;
    }

    mutable std::mutex m_mutex;
    int m_open = 0;
    int m_committed = 0;
    int m_spooled = 0;
    int m_refused = 0;
    std::chrono::steady_clock::duration m_slowest{};
};

/// Remembers what the listener got.
class Feed {
public:
    void listenTo(CallStore &store)
    {
        store.setListener([this](const std::shared_ptr<const NewEvents> &events) {
            const std::lock_guard lock(m_mutex);
            m_isInOrder &= events->firstSeq == m_next;
            m_next = events->lastSeq + 1;
        });
    }
    std::int64_t count() const
    {
        const std::lock_guard lock(m_mutex);
        return m_next - 1;
    }
    bool isInOrder() const
    {
        const std::lock_guard lock(m_mutex);
        return m_isInOrder;
    }

private:
    mutable std::mutex m_mutex;
    std::int64_t m_next = 1;
    bool m_isInOrder = true;
};

SqliteSettings quick()
{
    SqliteSettings settings;
    settings.spoolAfter = 200ms;
    settings.spoolBytes = 1024 * 1024;
    return settings;
}

} // namespace

/// The database does not answer: the caller comes first, and nothing is lost.
class OutageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aDatabaseLockedForSecondsIsAnsweredFromTheSpoolWithinTwo()
    {
        StoreInFolder log; // with the real 1.5 s
        Feed feed;
        feed.listenTo(*log.store);
        QVERIFY(appendAndWait(*log.store, incomingCall(0)));
        Answers answers;
        {
            const OtherProcess other(log.path("log.sqlite"));
            for (int call = 1; call <= 40; ++call) {
                answers.append(*log.store, incomingCall(call));
                std::this_thread::sleep_for(100ms);
            }
            QTRY_COMPARE(answers.open(), 0);
            QVERIFY2(answers.slowest() <= 2s, qPrintable(QString::number(answers.slowest().count())));
            QCOMPARE(answers.spooled(), 40);
            QVERIFY(!log.store->health().isCommitting);
            QVERIFY(QString::fromStdString(log.store->health().why).contains(QStringLiteral("locked")));
            QCOMPARE(log.store->newestSeq(), 4);
        }
        QTRY_COMPARE_WITH_TIMEOUT(log.store->newestSeq(), 164, 10'000);
        QTRY_COMPARE(feed.count(), 164);
        QVERIFY(feed.isInOrder());
        QVERIFY(log.store->health().isCommitting);
        QCOMPARE(log.store->health().spooled, 40);
        QCOMPARE(log.store->health().refused, 0);
        QCOMPARE(log.store->calls({})->calls.size(), std::size_t(41));
    }

    void keysBehindAnIndexThatCannotBeWrittenAreReadFromTheLogOnceMemoryIsFull()
    {
        constexpr int calls = 100;
        SqliteSettings settings = quick();
        settings.keysInMemory = 10;
        StoreInFolder log(settings);
        QVERIFY(appendAndWait(*log.store, incomingCall(0)));
        QVERIFY(log.store->calls({})); // is in the index
        {
            const OtherProcess other(log.path("index.sqlite"));
            for (int call = 1; call <= calls; ++call)
                QVERIFY(appendAndWait(*log.store, incomingCall(call)));
            QVERIFY(log.store->health().projectionLag > 0);
            for (int call = 0; call <= calls; ++call) {
                QCOMPARE(log.store->findAnswer(*incomingCall(call).key)->value_or(""),
                         incomingCall(call).answer);
                Record copy = incomingCall(call);
                copy.answer = "another";
                const auto again = appendAndWait(*log.store, copy);
                QVERIFY(again && again->isRepeat);
                QCOMPARE(again->storedAnswer, incomingCall(call).answer);
            }
            QVERIFY(!log.store->findAnswer(*incomingCall(calls + 1).key)->has_value());
        }
        QTRY_COMPARE(log.store->health().projectionLag, 0);
        for (int call = 0; call <= calls; ++call)
            QCOMPARE(log.store->findAnswer(*incomingCall(call).key)->value_or(""), incomingCall(call).answer);
        QCOMPARE(log.store->calls({})->calls.size(), std::size_t(50));
    }

    void aCopyOfASpooledRequestGetsTheSameAnswer()
    {
        StoreInFolder log(quick());
        const OtherProcess other(log.path("log.sqlite"));
        const auto first = appendAndWait(*log.store, incomingCall(1));
        QVERIFY(first && first->isSpooled && !first->isRepeat);
        QVERIFY(log.store->mayHaveSeen(*incomingCall(1).key));
        QCOMPARE(log.store->findAnswer(*incomingCall(1).key)->value(), incomingCall(1).answer);
        Record copy = incomingCall(1);
        copy.answer = "another";
        const auto second = appendAndWait(*log.store, copy);
        QVERIFY(second && second->isRepeat);
        QCOMPARE(second->storedAnswer, incomingCall(1).answer);
    }

    void effectsOfASpooledRecordArePartOfIt()
    {
        StoreInFolder log(quick());
        {
            const OtherProcess other(log.path("log.sqlite"));
            Record record = incomingCall(1);
            record.outbox = {textTo("t1", 1)};
            QVERIFY(appendAndWait(*log.store, record)->isSpooled);
            QVERIFY(log.store->waiting(10)->empty());
        }
        QTRY_COMPARE(log.store->waiting(10)->size(), std::size_t(1));
    }

    void aStoreClosedWhileTheDatabaseIsLockedKeepsEverythingForTheNext()
    {
        StoreInFolder log(quick());
        Answers answers;
        {
            const OtherProcess other(log.path("log.sqlite"));
            for (int call = 1; call <= 20; ++call)
                answers.append(*log.store, incomingCall(call));
            log.close(); // before they are late
            QCOMPARE(answers.open(), 0);
            QCOMPARE(answers.spooled(), 20);
        }
        log.open();
        QCOMPARE(log.store->newestSeq(), 80);
        log.close();
        log.open();
        QCOMPARE(log.store->newestSeq(), 80);
    }

    void theSpoolIsEmptyOnceTheLogHasIt()
    {
        StoreInFolder log(quick());
        {
            const OtherProcess other(log.path("log.sqlite"));
            QVERIFY(appendAndWait(*log.store, incomingCall(1))->isSpooled);
            QCOMPARE(sqlite::Spool::open(log.path("spool"), 1)->read()->size(), std::size_t(1));
        }
        QTRY_VERIFY(sqlite::Spool::open(log.path("spool"), 1)->read()->empty());
        QCOMPARE(log.store->newestSeq(), 4);
    }

    void whenTheSpoolIsFullTooTheRecordIsRefusedCountedAndNotKept()
    {
        SqliteSettings settings = quick();
        settings.spoolBytes = 4096;
        StoreInFolder log(settings);
        Answers answers;
        {
            const OtherProcess other(log.path("log.sqlite"));
            for (int call = 1; call <= 30; ++call)
                answers.append(*log.store, incomingCall(call));
            QTRY_COMPARE(answers.open(), 0);
            QVERIFY(answers.spooled() > 0);
            QVERIFY(answers.refused() > 0);
            QCOMPARE(log.store->health().refused, answers.refused());
            QVERIFY(!log.store->health().isCommitting);
        }
        QTRY_COMPARE(log.store->newestSeq(), answers.spooled() * 4);
        QVERIFY(appendAndWait(*log.store, incomingCall(99))->firstSeq > 0);
        QCOMPARE(log.store->newestSeq(), answers.spooled() * 4 + 4);
    }

    void aLogThatWasTakenAwayIsNoticedAndKeepsNothingMore()
    {
        StoreInFolder log(quick());
        QVERIFY(appendAndWait(*log.store, incomingCall(1)));
        QVERIFY(std::filesystem::remove_all(log.settings.directory) > 0);
        QTRY_VERIFY_WITH_TIMEOUT(!log.store->health().isCommitting, 20'000); // without anything to write
        QVERIFY2(log.store->health().why.find("log.sqlite was moved or removed") != std::string::npos,
                 log.store->health().why.c_str());
        Answers answers;
        answers.append(*log.store, incomingCall(2));
        QTRY_COMPARE(answers.open(), 0);
        QCOMPARE(answers.refused(), 1);
    }

    void aLogThatWasMovedKeepsNothingUntilItIsBack()
    {
        StoreInFolder log(quick());
        QVERIFY(appendAndWait(*log.store, incomingCall(1)));
        const std::string elsewhere = log.settings.directory + "-elsewhere";
        std::filesystem::rename(log.settings.directory, elsewhere);
        Answers answers;
        answers.append(*log.store, incomingCall(2));
        QTRY_COMPARE(answers.open(), 0);
        QCOMPARE(answers.refused(), 1); // the spool is elsewhere, too
        std::filesystem::rename(elsewhere, log.settings.directory);
        QVERIFY(appendAndWait(*log.store, incomingCall(3)));
        QTRY_VERIFY(log.store->health().isCommitting);
    }

    void aPushDuringTheOutageSaysSoAndChangesNothing()
    {
        StoreInFolder log(quick());
        {
            const OtherProcess other(log.path("log.sqlite"));
            QElapsedTimer timer;
            timer.start();
            const auto pushed = log.store->push(0, "{}", {0, {}, "Ada", ""}, startOfCall(1));
            QVERIFY(!pushed);
            QCOMPARE(pushed.error().code, ErrorCode::Unavailable);
            QVERIFY(timer.elapsed() < 2000);
        }
        QVERIFY(appendAndWait(*log.store, incomingCall(1)));
        QCOMPARE(*log.store->newestRevision(), 0);
        QCOMPARE(*log.store->push(0, "{}", {0, {}, "Ada", ""}, startOfCall(1)), 1);
    }

    void aFullDiskIsBridgedByTheSpoolAndCaughtUpAfterwards()
    {
        StoreInFolder log(quick());
        Feed feed;
        feed.listenTo(*log.store);
        QVERIFY(appendAndWait(*log.store, incomingCall(0)));
        Answers answers;
        int calls = 0;
        {
            const FileSizeLimit limit(
                static_cast<rlim_t>(QFileInfo(QString::fromStdString(log.path("log.sqlite-wal"))).size()) +
                200'000);
            while (answers.spooled() < 50 && calls < 5000) {
                answers.append(*log.store, incomingCall(++calls));
                std::this_thread::sleep_for(1ms);
            }
            QTRY_COMPARE(answers.open(), 0);
            QVERIFY(answers.committed() > 0);
            QVERIFY(answers.spooled() >= 50);
            QCOMPARE(answers.refused(), 0);
            QVERIFY(answers.slowest() <= 2s);
        }
        QTRY_COMPARE_WITH_TIMEOUT(log.store->newestSeq(), (calls + 1) * 4, 10'000);
        QTRY_COMPARE(feed.count(), (calls + 1) * 4);
        QVERIFY(feed.isInOrder());
        for (int call = 0; call <= calls; ++call)
            QVERIFY(log.store->findAnswer(*incomingCall(call).key)->has_value());
    }
};

QTEST_GUILESS_MAIN(OutageTest)
#include "OutageTest.moc"
