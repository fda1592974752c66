// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/SetClock.h"

#include "tests/relay/OneCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::relay;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

/// Both clocks of a machine.
struct Clocks {
    Instant wall = Instant::fromSeconds(1'800'000'000);
    SetClock::Steady steady{10h};

    void pass(std::chrono::milliseconds time)
    {
        wall = wall + time;
        steady += time;
    }
    void set(std::chrono::milliseconds by) { wall = wall + by; }
};

/// Sets the clock while a carrier's calls run.
void setClock(CarrierByHand &carrier, SetClock::Steady &steady, std::chrono::seconds by)
{
    carrier.executor.sleep(by);
    steady -= by;
}

/// A steady clock beside the executor's.
void useSteady(CarrierByHand &carrier, SetClock::Steady &offset)
{
    carrier.webhooks->useSteadyClock(
        [&] { return offset + std::chrono::milliseconds(carrier.executor.now().milliseconds); });
}

} // namespace

/// The clock on the wall is set while callers wait.
class SetClockTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aClockThatGoesIsNotSet();
    void aStepIsToldOnce_data() { steps(); }
    void aStepIsToldOnce();
    void whatWasWrittenBeforeIsToldByTheClockOfNow_data() { steps(); }
    void whatWasWrittenBeforeIsToldByTheClockOfNow();
    void severalStepsAddUp();
    void noCallerWaitsLongerOrShorterForIt_data() { steps(); }
    void noCallerWaitsLongerOrShorterForIt();
    void phonesRungOnCallsOfTheirOwnRingOn_data() { steps(); }
    void phonesRungOnCallsOfTheirOwnRingOn();

private:
    static void steps()
    {
        QTest::addColumn<int>("by");
        QTest::newRow("an hour on") << 3'600;
        QTest::newRow("a minute on") << 60;
        QTest::newRow("ten years on") << 315'360'000;
        QTest::newRow("an hour back") << -3'600;
        QTest::newRow("ten years back") << -315'360'000;
    }
};

void SetClockTest::aClockThatGoesIsNotSet()
{
    Clocks clocks;
    SetClock clock;
    for (int look = 0; look < 1'000; ++look) {
        QVERIFY(clock.look(clocks.wall, clocks.steady) == 0ms);
        clocks.pass(look % 7 == 0 ? 34s : 5s);
        clocks.set(look % 2 == 0 ? 40ms : -40ms); // it is kept right
    }
    QCOMPARE(clock.asToldNow(1'800'000'100, clocks.wall), std::int64_t(1'800'000'100));
}

void SetClockTest::aStepIsToldOnce()
{
    QFETCH(int, by);
    Clocks clocks;
    SetClock clock;
    QVERIFY(clock.look(clocks.wall, clocks.steady) == 0ms);
    clocks.pass(3s);
    clocks.set(std::chrono::seconds(by));
    QVERIFY(clock.look(clocks.wall, clocks.steady) == std::chrono::seconds(by));
    QVERIFY(clock.look(clocks.wall, clocks.steady) == 0ms);
    clocks.pass(5s);
    QVERIFY(clock.look(clocks.wall, clocks.steady) == 0ms);
}

void SetClockTest::whatWasWrittenBeforeIsToldByTheClockOfNow()
{
    QFETCH(int, by);
    Clocks clocks;
    SetClock clock;
    clock.look(clocks.wall, clocks.steady);
    const std::int64_t before = clocks.wall.seconds();
    clocks.pass(30s);
    clocks.set(std::chrono::seconds(by));
    clock.look(clocks.wall, clocks.steady);
    QCOMPARE(clocks.wall.seconds() - clock.asToldNow(before, clocks.wall), std::int64_t(30));
    clocks.pass(20s);
    const std::int64_t after = clocks.wall.seconds();
    clocks.pass(10s);
    QCOMPARE(clocks.wall.seconds() - clock.asToldNow(before, clocks.wall), std::int64_t(60));
    QCOMPARE(clock.asToldNow(after, clocks.wall), after);
    QCOMPARE(clock.asToldNow(0, clocks.wall), std::int64_t(0)); // no phone rang yet
}

void SetClockTest::severalStepsAddUp()
{
    Clocks clocks;
    SetClock clock;
    clock.look(clocks.wall, clocks.steady);
    const std::int64_t before = clocks.wall.seconds();
    for (const auto by : {1h, -3h, 1h, 5h}) {
        clocks.pass(10s);
        clocks.set(by);
        clock.look(clocks.wall, clocks.steady);
    }
    QCOMPARE(clocks.wall.seconds() - clock.asToldNow(before, clocks.wall), std::int64_t(40));
}

void SetClockTest::noCallerWaitsLongerOrShorterForIt()
{
    QFETCH(int, by);
    CarrierByHand carrier(planWith(R"("routes": {)", R"("limits": {"longestWaitSeconds": 40}, "routes": {)"));
    SetClock::Steady steady{};
    useSteady(carrier, steady);
    const Document first(carrier.post(door, callFields(sid)).body);
    QCOMPARE(first.text("Number"), std::string("+16195550111"));
    carrier.executor.advance(20s);
    setClock(carrier, steady, std::chrono::seconds(by));
    const Document second(carrier.post(first.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    QCOMPARE(second.text("Number"), std::string("+16195550122"));
    QCOMPARE(second.text("Dial.timeout"), std::string("20")); // of 25, what is left of 40
    carrier.executor.advance(25s);
    const Document third(carrier.post(second.target("Dial.action"), dialEnd(sid, "no-answer", "false")).body);
    QVERIFY(third.has("Record"));
}

void SetClockTest::phonesRungOnCallsOfTheirOwnRingOn()
{
    QFETCH(int, by);
    routing::CallState call;
    call.sid = CallSid(sid);
    call.startedAt = Instant::fromSeconds(1'800'000'000);
    call.ringing = routing::RingingTier{TierId("primary"), {}, call.startedAt, call.startedAt + 20s, true};
    call.legs.emplace_back();
    call.legs.back().since = call.legs.back().rungAt = call.startedAt + 1s;
    LiveCalls calls;
    calls.adopt(call);
    routing::CallState drill = call;
    drill.sid = CallSid(sidOf("CA", 9));
    drill.test = true;
    calls.adopt(drill);
    calls.shiftTimes(std::chrono::seconds(by));
    const routing::CallState shifted = *calls.find(call.sid);
    QVERIFY(shifted.ringing->until == call.ringing->until + std::chrono::seconds(by));
    QVERIFY(shifted.legs.front().rungAt == call.legs.front().rungAt + std::chrono::seconds(by));
    QVERIFY(!shifted.legs.front().pickedUpAt);
    QVERIFY(shifted.startedAt == call.startedAt && shifted.enteredAt == routing::Moment());
    QVERIFY(*calls.find(drill.sid) == drill);
}

QTEST_GUILESS_MAIN(SetClockTest)
#include "SetClockTest.moc"
