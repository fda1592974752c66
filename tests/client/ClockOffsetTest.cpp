// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/ClockOffset.h"

#include <QTest>

using namespace ringdown;
using client::ClockOffset;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon{1'795'608'000'000};

} // namespace

class ClockOffsetTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingHeardIsNoDifference() { QCOMPARE(ClockOffset().value(), 0ms); }

    void whatKeptTheDeskIsNotTakenForAWrongClock()
    {
        ClockOffset clock;
        clock.greeted(noon, noon + 5ms, noon + 3s); // the desk was loaded
        QCOMPARE(clock.value(), 0ms);
        clock.heard(noon + 8s, noon + 8s + 20ms);
        QCOMPARE(clock.value(), 0ms);
        for (int i = 2; i < 8; ++i)
            clock.heard(noon + i * 5s, noon + i * 5s + 2s);
        QCOMPARE(clock.value(), -20ms);
    }

    void aClockThatDiffersIsToldFromTheFirstFrameOn()
    {
        ClockOffset behind;
        behind.greeted(noon, noon - 5s + 10ms, noon + 3s);
        QCOMPARE(behind.value(), -5s + 10ms);
        ClockOffset ahead;
        ahead.greeted(noon, noon + 5s + 10ms, noon + 20ms);
        QCOMPARE(ahead.value(), 5s - 10ms);
    }

    void aClockThatIsSetIsFollowed()
    {
        ClockOffset clock;
        clock.greeted(noon, noon + 1ms, noon + 2ms);
        clock.heard(noon + 5s + 30s, noon + 5s);
        QCOMPARE(clock.value(), 30s);
        for (int i = 2; i < 10; ++i)
            clock.heard(noon + i * 5s - 30s, noon + i * 5s);
        QCOMPARE(clock.value(), -30s);
    }

    void anotherConnectionBeginsAnew()
    {
        ClockOffset clock;
        clock.greeted(noon, noon + 60s, noon + 1ms);
        clock.greeted(noon + 5s, noon + 5s + 1ms, noon + 5s + 2ms);
        QCOMPARE(clock.value(), 0ms);
    }
};

QTEST_GUILESS_MAIN(ClockOffsetTest)
#include "ClockOffsetTest.moc"
