// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/WallLabel.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::simulator;

namespace {

const QTimeZone sanDiego{"America/Los_Angeles"};
constexpr int halfPastOne = 90;
const QDate clocksGoBack{2026, 11, 1};
const QDate clocksGoForward{2026, 3, 8};

} // namespace

class WallLabelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void anOrdinaryLabelComesOnce()
    {
        const auto moments = momentsOf({QDate(2026, 11, 27), 17 * 60 + 30}, sanDiego);
        QCOMPARE(moments.size(), std::size_t(1));
        QCOMPARE(QString::fromStdString(toRfc3339(moments[0])), QStringLiteral("2026-11-28T01:30:00.000Z"));
        QVERIFY(labelAt(moments[0], sanDiego) == (WallLabel{QDate(2026, 11, 27), 17 * 60 + 30}));
    }

    void aRepeatedLabelComesTwiceAnHourApart()
    {
        const auto moments = momentsOf({clocksGoBack, halfPastOne}, sanDiego);
        QCOMPARE(moments.size(), std::size_t(2));
        QCOMPARE((moments[1] - moments[0]).count(), 3'600'000);
        for (const Instant at : moments)
            QVERIFY(labelAt(at, sanDiego) == (WallLabel{clocksGoBack, halfPastOne}));
    }

    void aSkippedLabelNeverComes()
    {
        const WallLabel skipped{clocksGoForward, 2 * 60 + 30};
        QVERIFY(momentsOf(skipped, sanDiego).empty());
        QVERIFY(labelAt(momentAfterSkipped(skipped, sanDiego), sanDiego) ==
                (WallLabel{clocksGoForward, 3 * 60 + 30}));
    }

    void everyMinuteOfThoseDaysReadsBack()
    {
        for (const QDate day : {clocksGoBack, clocksGoForward}) {
            int twice = 0;
            int never = 0;
            for (int minute = 0; minute < 24 * 60; ++minute) {
                const auto moments = momentsOf({day, minute}, sanDiego);
                twice += moments.size() == 2 ? 1 : 0;
                never += moments.empty() ? 1 : 0;
                for (const Instant at : moments)
                    QVERIFY(labelAt(at, sanDiego) == (WallLabel{day, minute}));
            }
            QCOMPARE(twice, day == clocksGoBack ? 60 : 0);
            QCOMPARE(never, day == clocksGoForward ? 60 : 0);
        }
    }

    void theNextFullHourIsOfTheZonesClock()
    {
        const QTimeZone kathmandu("Asia/Kathmandu"); // 5 h 45 min ahead
        const Instant now = Instant::fromSeconds(1'795'632'060);
        const Instant next = nextFullHour(now, kathmandu);
        QVERIFY(next > now && (next - now).count() <= 3'600'000);
        QCOMPARE(labelAt(next, kathmandu).minute % 60, 0);
        QCOMPARE((nextFullHour(next, kathmandu) - next).count(), 3'600'000);
    }
};

QTEST_GUILESS_MAIN(WallLabelTest)
#include "WallLabelTest.moc"
