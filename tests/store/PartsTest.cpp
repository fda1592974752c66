// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/AppendQueue.h"
#include "core/store/sqlite/CallRow.h"
#include "core/store/sqlite/Cursor.h"
#include "core/store/sqlite/EventBytes.h"
#include "core/store/sqlite/KeyFilter.h"
#include "core/store/sqlite/RecordBytes.h"
#include "core/store/sqlite/SeqList.h"
#include "tests/store/Samples.h"

#include <QTest>

#include <atomic>
#include <cstring>
#include <ctime>
#include <limits>
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
    pending->entry.effect = EffectNews{"t1", {}, {}, {}, {}};
    return pending;
}

} // namespace

/// The small parts of the store that have no file under them.
class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aMangledCursorIsNone()
    {
        for (const std::int64_t row : {std::int64_t{0}, std::int64_t{1}, std::int64_t{35},
                                       std::int64_t{1'000'000}, std::numeric_limits<std::int64_t>::max()}) {
            const std::string cursor = cursorAt(row);
            QCOMPARE(rowAt(cursor), std::optional(row));
            QVERIFY(!rowAt("0" + cursor) && !rowAt(cursor + "0") && !rowAt(cursor.substr(1)));
            for (std::size_t i = 0; i < cursor.size(); ++i) {
                std::string other = cursor;
                other[i] = other[i] == 'x' ? 'y' : 'x';
                QVERIFY2(!rowAt(other), other.c_str());
            }
        }
        QVERIFY(noCursor("garbage").detail.starts_with("after: 'garbage' is no cursor of this log; give "));
    }

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
        Record record = incomingCall(1);
        record.outbox = {textTo("t1", 1), textTo("t2", 1)};
        record.outbox[1].test = true;
        record.outbox[1].kind = EffectKind::PlaceLeg;
        record.outbox[1].form = "To=%2B16195550111&Timeout=20";
        Entry entry = Entry::of(record);
        entry.id = "0123456789abcdef";
        entry.baseSeq = 77;
        const auto back = entryFromBytes(toBytes(entry));
        QVERIFY(back);
        QCOMPARE(back->id, entry.id);
        QCOMPARE(back->baseSeq, entry.baseSeq);
        QVERIFY(back->key == record.key);
        QCOMPARE(back->answer, record.answer);
        QCOMPARE(back->events, entry.events);
        QCOMPARE(back->eventCount, 4);
        QCOMPARE(back->outbox, entry.outbox);
        QCOMPARE(back->outbox[0].queuedAt, record.events[0].at);
    }

    /// As version 2 wrote it: numbers of eight bytes, events as JSON.
    void whatTheVersionBeforeSpooledIsRead()
    {
        const Record record = incomingCall(1);
        std::string bytes;
        const auto number = [&](std::uint64_t value) {
            bytes.append(reinterpret_cast<const char *>(&value), sizeof value);
        };
        const auto text = [&](const std::string &value) {
            number(value.size());
            bytes += value;
        };
        text({});
        number(77);
        text(std::string(bytesOf(*record.key)));
        text(record.answer);
        number(record.events.size());
        for (const Event &event : record.events)
            text(toJson(event));
        number(1);
        for (const char *field : {"t1", "qdn", "CA1", "+16195550100", "+16195550111", "Missed call."})
            text(field);
        number(1);
        const auto back = entryFromBytes(bytes);
        QVERIFY2(back, back ? "" : back.error().detail.c_str());
        QCOMPARE(back->baseSeq, 77);
        QVERIFY(back->key == record.key);
        QCOMPARE(back->events, eventBytes(record.events));
        QCOMPARE(back->outbox.at(0).body, std::string("Missed call."));
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!entryFromBytes(std::string_view(bytes).substr(0, size)));
    }

    void everyFieldOfAnEventComesBack()
    {
        std::vector<Event> events = incomingCall(1).events;
        Event full;
        full.at = startOfCall(2);
        full.kind = EventKind::RelayAlarmCleared;
        full.tenant = TenantId("another");
        full.call = CallSid("CAdrill-1");
        full.rejected = {{"override", "None is set."}, {"", ""}};
        full.test = true;
        full.revision = -3;
        full.step = 0;
        full.contacts = {ContactId("captain"), ContactId("")};
        full.seconds = -1;
        full.until = Instant{-5};
        full.outcome = Outcome::Failed;
        int number = 0;
        for (std::string *text :
             {&full.why, &full.from, &full.to, &full.callerName, &full.forwardedFrom, &full.route.value,
              &full.what, &full.key, &full.tier.value, &full.leg, &full.contact.value, &full.phone, &full.sid,
              &full.text, &full.body, &full.by, &full.note, &full.url})
            text->assign(static_cast<std::size_t>(number += 10), 'x');
        events.insert(events.begin() + 1, full);
        events.push_back(Event());
        const std::string bytes = eventBytes(events);
        EventReader reader(bytes, 106);
        QCOMPARE(reader.count(), 6);
        Event event;
        for (Event &expected : events) {
            expected.seq = 101 + (&expected - events.data());
            QVERIFY(*reader.next(event));
            QVERIFY2(event == expected, toJson(event).c_str());
        }
        QVERIFY(!*reader.next(event));
    }

    void aRowOfTheVersionBeforeIsOneEvent()
    {
        Event expected = incomingCall(1).events[2];
        const std::string row = toJson(expected);
        EventReader reader(row, 7);
        Event event;
        QVERIFY(*reader.next(event));
        expected.seq = 7;
        QVERIFY(event == expected);
        QVERIFY(!*reader.next(event));
    }

    void eventsCutAnywhereAreAnError()
    {
        const std::string bytes = eventBytes(incomingCall(1).events);
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            EventReader reader(std::string_view(bytes).substr(0, size), 4);
            Event event;
            Result<bool> more = true;
            while (more && *more)
                more = reader.next(event);
            QVERIFY(!more);
        }
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
        Record record = incomingCall(1);
        record.outbox = {textTo("t1", 1)};
        const std::string bytes = toBytes(Entry::of(record));
        for (std::size_t size = 0; size < bytes.size(); ++size)
            QVERIFY(!entryFromBytes(std::string_view(bytes).substr(0, size)));
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "PartsTest.moc"
