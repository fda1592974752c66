// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ClockSteps.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::relay;
using namespace std::chrono_literals;

class ClockStepsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAStepThereIsNoEnd()
    {
        ClockSteps steps(5s);
        Instant now = Instant::fromSeconds(1'800'000'000);
        QVERIFY(steps.sinceStep(now) == std::chrono::seconds::max());
        for (int look = 0; look < 1'000; ++look) {
            now = now + (look % 7 == 0 ? 34s : 5s); // a busy machine looks late
            QVERIFY(steps.sinceStep(now) == std::chrono::seconds::max());
        }
    }

    void fromAStepOnTheLooksAreCounted_data()
    {
        QTest::addColumn<int>("step");
        QTest::newRow("forward") << 1'200;
        QTest::newRow("back") << -3'600;
    }
    void fromAStepOnTheLooksAreCounted()
    {
        QFETCH(int, step);
        ClockSteps steps(5s);
        Instant now = Instant::fromSeconds(1'800'000'000);
        steps.sinceStep(now);
        now = now + std::chrono::seconds(step);
        QVERIFY(steps.sinceStep(now) == 0s);
        now = now + 5s;
        QVERIFY(steps.sinceStep(now) == 5s);
        now = now + 5s;
        QVERIFY(steps.sinceStep(now) == 10s);
        now = now + std::chrono::seconds(step);
        QVERIFY(steps.sinceStep(now) == 0s);
    }
};

QTEST_GUILESS_MAIN(ClockStepsTest)
#include "ClockStepsTest.moc"
