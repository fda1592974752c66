// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Timeline.h"

#include <QTest>

#include <vector>

using namespace ringdown;
using namespace ringdown::carrier;
using namespace std::chrono_literals;

namespace {

/// A wall clock that moves by hand.
struct HandClock {
    Instant time = Instant::fromSeconds(1'000'000);
    Agenda timers;

    WallClock clock()
    {
        return {[this] { return time; },
                [this](std::chrono::milliseconds delay, std::function<void()> work) {
                    timers.add(time + delay, std::move(work));
                }};
    }
    void pass(std::chrono::milliseconds span)
    {
        const Instant end = time + span;
        while (!timers.isEmpty() && timers.next() <= end) {
            time = timers.next();
            timers.take()();
        }
        time = end;
    }
};

} // namespace

class TimelineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void worksRunInTheOrderOfTheirMomentsAndOfBeingGiven()
    {
        JumpingTimeline time(Instant::fromSeconds(100));
        std::vector<int> ran;
        time.after(20s, [&] { ran.push_back(3); });
        time.after(10s, [&] { ran.push_back(1); });
        time.after(10s, [&] { ran.push_back(2); });
        time.run();
        QCOMPARE(ran, (std::vector{1, 2, 3}));
        QCOMPARE(time.now(), Instant::fromSeconds(120));
    }

    void whatIsPastRunsNow()
    {
        JumpingTimeline time(Instant::fromSeconds(100));
        time.at(Instant::fromSeconds(50), [&] { QCOMPARE(time.now(), Instant::fromSeconds(100)); });
        QVERIFY(time.runNext());
    }

    void heldTimeStandsStillUntilEverybodyReleasedIt()
    {
        JumpingTimeline time(Instant::fromSeconds(100));
        int woken = 0;
        int ran = 0;
        time.whenReleased([&] { ++woken; });
        time.after(1s, [&] { ++ran; });
        time.hold();
        time.hold();
        time.run();
        QCOMPARE(ran, 0);
        time.release();
        QCOMPARE(woken, 0);
        time.release();
        QCOMPARE(woken, 1);
        time.run();
        QCOMPARE(ran, 1);
    }

    void runUntilStandsAtItsMoment()
    {
        JumpingTimeline time(Instant::fromSeconds(100));
        int ran = 0;
        time.after(5s, [&] { ++ran; });
        time.after(15s, [&] { ++ran; });
        time.runUntil(Instant::fromSeconds(110));
        QCOMPARE(ran, 1);
        QCOMPARE(time.now(), Instant::fromSeconds(110));
    }

    void pacedTimeFlowsWithTheClockTimesItsFactor()
    {
        HandClock hand;
        PacedTimeline time(hand.clock(), Instant::fromSeconds(500), Instant::fromSeconds(500), 10);
        std::vector<Instant> ran;
        time.after(20s, [&] { ran.push_back(time.now()); });
        time.start();
        hand.pass(1900ms);
        QVERIFY(ran.empty());
        hand.pass(200ms);
        QCOMPARE(ran, std::vector{Instant::fromSeconds(520)});
        QCOMPARE(time.now(), Instant::fromSeconds(521));
    }

    void thePastIsCaughtUpWithInOneGoThenTimeFlows()
    {
        HandClock hand;
        PacedTimeline time(hand.clock(), hand.time - 3600s, hand.time);
        std::vector<std::int64_t> ran;
        bool isCaughtUp = false;
        for (int minutes : {10, 50, 70})
            time.after(std::chrono::minutes(minutes), [&, minutes] { ran.push_back(minutes); });
        time.whenCaughtUp([&] { isCaughtUp = true; });
        time.start();
        QCOMPARE(ran, (std::vector<std::int64_t>{10, 50}));
        QVERIFY(isCaughtUp);
        QCOMPARE(time.now(), hand.time);
        hand.pass(10min);
        QCOMPARE(ran, (std::vector<std::int64_t>{10, 50, 70}));
    }

    void catchingUpWaitsWhileHeldAndGoesOnByItself()
    {
        HandClock hand;
        PacedTimeline time(hand.clock(), hand.time - 3600s, hand.time);
        int ran = 0;
        bool isCaughtUp = false;
        time.whenCaughtUp([&] { isCaughtUp = true; });
        time.after(1min, [&] { time.hold(); });
        time.after(2min, [&] { ++ran; });
        time.start();
        QCOMPARE(ran, 0);
        QCOMPARE(time.now(), hand.time - 59min);
        QVERIFY(!isCaughtUp);
        time.release();
        QCOMPARE(ran, 1);
        QVERIFY(isCaughtUp);
    }

    void nothingRunsAfterTheEndOfThePacedTimeline()
    {
        HandClock hand;
        int ran = 0;
        {
            PacedTimeline time(hand.clock(), hand.time, hand.time);
            time.start();
            time.after(1s, [&] { ++ran; });
        }
        hand.pass(5s);
        QCOMPARE(ran, 0);
    }
};

QTEST_GUILESS_MAIN(TimelineTest)
#include "TimelineTest.moc"
