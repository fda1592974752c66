// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/LegPace.h"
#include "tests/relay/OneCall.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::test;
using namespace std::chrono_literals;

namespace {

std::vector<store::OutboxRow> legs(int count)
{
    store::OutboxRow row;
    row.kind = store::EffectKind::PlaceLeg;
    return {static_cast<std::size_t>(count), row};
}

/// The plan's first tier rings two phones until one presses the key.
std::string planOfLegs()
{
    return planWith(R"("contacts": ["captain"], "seconds": 20})",
                    R"("contacts": ["captain", "office"], "seconds": 20})");
}

/// Whether the next of several callers waits while phones ring on calls of their own.
bool ringsByLegs(CarrierByHand &carrier, int caller)
{
    return Document(carrier.post(door, callFields(sidOf("CA", caller))).body).has("Enqueue");
}

} // namespace

/// The carrier starts so many of our calls a second in all, whichever caller they are for.
class LegPaceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasOrderedIsStartedOneAfterTheOther()
    {
        const Instant begin = Instant::fromSeconds(1'000);
        relay::LegPace pace;
        QCOMPARE(pace.waiting(1, begin), 0);
        pace.note(legs(2), 1, begin);
        pace.note(legs(2), 1, begin + 100ms);
        QCOMPARE(pace.waiting(1, begin + 100ms), 4);
        QCOMPARE(pace.waiting(1, begin + 2'000ms), 2);
        QCOMPARE(pace.waiting(1, begin + 4'000ms), 0);
        pace.note(legs(10), 10, begin + 60s);
        QCOMPARE(pace.waiting(10, begin + 60s), 10);
        QCOMPARE(pace.waiting(10, begin + 61s), 0);
    }

    void drillsAndTextsWaitForNobody()
    {
        const Instant begin = Instant::fromSeconds(1'000);
        relay::LegPace pace;
        auto drill = legs(5);
        for (store::OutboxRow &row : drill)
            row.test = true;
        pace.note(drill, 1, begin);
        auto texts = legs(5);
        for (store::OutboxRow &row : texts)
            row.kind = store::EffectKind::Text;
        pace.note(texts, 1, begin);
        QCOMPARE(pace.waiting(1, begin), 0);
    }

    void theAccountHasTheGreatestRateThatABusinessTells()
    {
        const Instant begin = Instant::fromSeconds(1'000);
        relay::LegPace pace;
        pace.note(legs(2), 1, begin);
        QCOMPARE(pace.waiting(10, begin), 2);
        pace.note(legs(20), 10, begin);
        QCOMPARE(pace.waiting(1, begin), 22);
        QCOMPARE(pace.waiting(1, begin + 2s), 2);
    }

    void aDecisionThatComesLateForgetsNothing()
    {
        const Instant begin = Instant::fromSeconds(1'000);
        relay::LegPace pace;
        pace.note(legs(4), 1, begin + 2s);
        QCOMPARE(pace.waiting(1, begin), 4);
        QCOMPARE(pace.waiting(1, begin + 2s), 4);
        QCOMPARE(pace.waiting(1, begin + 3s), 3);
    }

    void aClockThatIsSetBackMakesNobodySlower()
    {
        const Instant begin = Instant::fromSeconds(100'000);
        relay::LegPace pace;
        pace.note(legs(2), 1, begin);
        QCOMPARE(pace.waiting(1, begin - 1h), 2);
        QCOMPARE(pace.waiting(1, begin - 1h + 2s), 0);
    }

    void theThirdCallerOfOneSecondRingsByDial()
    {
        CarrierByHand carrier(planOfLegs());
        carrier.webhooks->useOwnLegs(routing::OwnLegs::Placed);
        QVERIFY(ringsByLegs(carrier, 1));
        QVERIFY(ringsByLegs(carrier, 2)); // its last phone rings after 3 s
        QVERIFY(!ringsByLegs(carrier, 3));
        const Event tier = carrier.last(EventKind::TierRinging);
        QVERIFY(tier.what.empty());
        QCOMPARE(tier.rejected.at(0).why,
                 std::string("The carrier has 4 of our calls to start first, at 1 a second: not all of these "
                             "phones would ring within 3 s."));
        QCOMPARE(carrier.store.outboxRows().size(), std::size_t(4));
        carrier.executor.advance(2s);
        QVERIFY(ringsByLegs(carrier, 4));
    }
};

QTEST_GUILESS_MAIN(LegPaceTest)
#include "LegPaceTest.moc"
