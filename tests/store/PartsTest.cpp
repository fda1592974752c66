// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/AppendQueue.h"
#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/KeyFilter.h"
#include "core/store/sqlite/RecordBytes.h"
#include "core/store/sqlite/SeqList.h"
#include "tests/store/Samples.h"

#include <QtTest>

#include <atomic>
#include <cstring>
#include <ctime>
#include <thread>

using namespace ringdown;
using namespace ringdown::store;
using namespace ringdown::store::sqlite;
using namespace ringdown::test;

namespace {

std::uint64_t hashNumber(std::uint64_t number)
{
    std::uint64_t hash = 0;
    std::memcpy(&hash, keyOf(number).data(), sizeof hash);
    return hash;
}

std::chrono::nanoseconds cpuOfThisThread()
{
    timespec spent{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &spent);
    return std::chrono::seconds(spent.tv_sec) + std::chrono::nanoseconds(spent.tv_nsec);
}

/// A row ticked off the outbox: it may not wait in the spool.
PendingPtr tickOff()
{
    auto pending = std::make_shared<Pending>();
    pending->entry.finishes = "t1";
    return pending;
}

} // namespace

/// The small parts of the store that have no file under them.
class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasAddedIsAlwaysFoundAndAlmostNothingElse()
    {
        KeyFilter filter;
        constexpr std::uint64_t count = 300'000; // grows three times
        for (std::uint64_t i = 0; i < count; ++i)
            filter.testAndAdd(hashNumber(i));
        for (std::uint64_t i = 0; i < count; ++i)
            QVERIFY(filter.contains(hashNumber(i)));
        int wrong = 0;
        for (std::uint64_t i = count; i < 2 * count; ++i)
            wrong += filter.contains(hashNumber(i)) ? 1 : 0;
        QVERIFY2(wrong < static_cast<int>(count / 100), qPrintable(QString::number(wrong)));
    }

    void ofManyThatAddTheSameOneIsFirst()
    {
        KeyFilter filter;
        std::atomic<int> firsts = 0;
        const auto addAll = [&] {
            for (std::uint64_t i = 0; i < 20'000; ++i)
                firsts += filter.testAndAdd(hashNumber(i)) ? 0 : 1;
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 3; ++i)
            threads.emplace_back(addAll);
        for (std::thread &thread : threads)
            thread.join();
        QVERIFY(firsts <= 20'000);
        QVERIFY(firsts > 19'800);
    }

    void seqsComeBack()
    {
        const std::vector<std::int64_t> seqs{1, 2, 129, 130, 20'000, 5'000'000'000};
        std::string list;
        std::int64_t previous = 0;
        for (const std::int64_t seq : seqs) {
            appendSeq(list, previous, seq);
            previous = seq;
        }
        QCOMPARE(seqsFrom(list), seqs);
        QVERIFY(list.size() < 16);
    }

    void sidsArePackedOnlyWhenTheyComeBackTheSame()
    {
        const std::string canonical = sidOf(1);
        QCOMPARE(packedSid(canonical).size(), std::size_t(16));
        for (const std::string &sid :
             {canonical, std::string("CAdrill-1"), std::string("CA") + std::string(32, 'F'), std::string()})
            QCOMPARE(unpackedSid(packedSid(sid)), sid);
    }

    void callIdsAreInOrderOfTime()
    {
        QVERIFY(callIdAt(startOfCall(1), 999'999) < callIdAt(startOfCall(2), 1));
        QCOMPARE(startOf(callIdAt(startOfCall(1), 123)), startOfCall(1));
        QVERIFY(callIdAt(Instant{-5}, 1) >= 0);
        QVERIFY(callIdAt(Instant{std::numeric_limits<std::int64_t>::max()}, 1) > 0);
    }

    void spooledRecordsComeBackWhole()
    {
        Entry entry;
        entry.id = "0123456789abcdef";
        entry.baseSeq = 77;
        entry.record = incomingCall(1);
        entry.record.outbox = {textTo("t1", 1), textTo("t2", 1)};
        entry.record.outbox[1].test = true;
        const auto back = entryFromBytes(toBytes(entry));
        QVERIFY(back);
        QCOMPARE(back->id, entry.id);
        QCOMPARE(back->baseSeq, entry.baseSeq);
        QVERIFY(back->record.key == entry.record.key);
        QCOMPARE(back->record.answer, entry.record.answer);
        QVERIFY(back->record.events == entry.record.events);
        QCOMPARE(back->record.outbox, entry.record.outbox);
    }

    void theSpoolSleepsWhileACommitOfWhatItCannotTakeLasts()
    {
        AppendQueue queue(std::chrono::milliseconds(10));
        queue.push(tickOff());
        QVERIFY(queue.take(10, {}));
        std::chrono::nanoseconds spent{};
        std::thread spool([&] {
            QCOMPARE(queue.awaitDuty(), AppendQueue::Duty::End);
            spent = cpuOfThisThread();
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(400));
        queue.settle();
        queue.leave();
        spool.join();
        QVERIFY2(spent < std::chrono::milliseconds(40), qPrintable(QString::number(spent.count())));
    }

    void whatCannotBeSpooledIsRefusedOnceItsCommitHasFailed()
    {
        AppendQueue queue(std::chrono::milliseconds(10));
        queue.push(tickOff());
        QVERIFY(queue.take(10, {}));
        std::thread spool([&] {
            QCOMPARE(queue.awaitDuty(), AppendQueue::Duty::Spool);
            const auto answers = queue.spooled(0, {});
            QCOMPARE(answers.size(), std::size_t(1));
            QCOMPARE(answers.front().answer.error().code, ErrorCode::Unavailable);
        });
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        queue.giveBack("the disk is away");
        spool.join();
    }

    void bytesCutAnywhereAreAnErrorAndNeverACrash()
    {
        Entry entry;
        entry.record = incomingCall(1);
        entry.record.outbox = {textTo("t1", 1)};
        const std::string bytes = toBytes(entry);
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!entryFromBytes(std::string_view(bytes).substr(0, size)));
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "PartsTest.moc"
