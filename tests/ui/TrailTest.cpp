// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/Trail.h"

#include <QTest>

using namespace ringdown;
using namespace Qt::StringLiterals;
using window::Arrival;
using window::Stop;

class TrailTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void oneGoesBackAndForwardAgain()
    {
        window::Trail trail;
        QVERIFY(!trail.canGoBack());
        trail.visit({u"live"_s, {}}, Arrival::Step);
        QVERIFY(!trail.canGoBack());
        trail.visit({u"log"_s, {}}, Arrival::Step);
        trail.visit({u"log"_s, u"outcome:missed"_s}, Arrival::Step);
        QCOMPARE(trail.back(), std::optional(Stop{u"log"_s, {}}));
        QCOMPARE(trail.back(), std::optional(Stop{u"live"_s, {}}));
        QCOMPARE(trail.back(), std::optional<Stop>());
        QCOMPARE(trail.forward(), std::optional(Stop{u"log"_s, {}}));
        QCOMPARE(trail.forward(), std::optional(Stop{u"log"_s, u"outcome:missed"_s}));
        QVERIFY(!trail.canGoForward());
        QCOMPARE(trail.forward(), std::optional<Stop>());
    }

    void anotherWayForgetsTheOneAhead()
    {
        window::Trail trail;
        trail.visit({u"live"_s, {}}, Arrival::Step);
        trail.visit({u"log"_s, {}}, Arrival::Step);
        trail.back();
        trail.visit({u"routing"_s, {}}, Arrival::Step);
        QVERIFY(!trail.canGoForward());
        QCOMPARE(trail.back(), std::optional(Stop{u"live"_s, {}}));
    }

    void aFilterBeingTypedIsOneStop()
    {
        window::Trail trail;
        trail.visit({u"log"_s, {}}, Arrival::Step);
        for (const QString &text : {u"l"_s, u"le"_s, u"lee"_s})
            trail.visit({u"log"_s, text}, Arrival::Typing);
        trail.visit({u"live"_s, {}}, Arrival::Step);
        QCOMPARE(trail.back(), std::optional(Stop{u"log"_s, u"lee"_s}));
        QCOMPARE(trail.back(), std::optional(Stop{u"log"_s, {}}));
    }

    void theSameStopTwiceIsOne()
    {
        window::Trail trail;
        trail.visit({u"live"_s, {}}, Arrival::Step);
        trail.visit({u"live"_s, {}}, Arrival::Step);
        QVERIFY(!trail.canGoBack());
    }

    void aLongTrailForgetsItsBeginning()
    {
        window::Trail trail;
        for (int i = 0; i < 300; ++i)
            trail.visit({u"log"_s, QString::number(i)}, Arrival::Step);
        int steps = 0;
        while (trail.back())
            ++steps;
        QCOMPARE(steps, 99);
    }
};

QTEST_GUILESS_MAIN(TrailTest)
#include "TrailTest.moc"
