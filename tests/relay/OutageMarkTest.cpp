// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/FillMark.h"
#include "tests/relay/Aftermath.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ringdown;
using namespace ringdown::test;
using namespace Qt::StringLiterals;

/// What is still to be filled when a relay ends.
class OutageMarkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aRelayThatEndsBeforeItLookedLeavesTheGapToTheNext()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath(u"outage-since"_s).toStdString();
        const auto fill = [&](std::optional<Instant> lastHeard, int failures = 0) {
            auto relay = std::make_unique<Aftermath>(file);
            relay->call(1, dialled);
            relay->line.failures = failures;
            relay->begin(lastHeard);
            return relay;
        };
        Aftermath killed(file);
        killed.fill.begin(killed.gap); // and restarted while repeats may still come
        QCOMPARE(killed.written(sidOf("CA", 1)), 0);
        QCOMPARE(fill(killed.executor.now(), 1'000)->written(sidOf("CA", 1)), 0); // no list can be read
        QCOMPARE(fill(killed.executor.now())->written(sidOf("CA", 1)), 1);
        QVERIFY(*relay::FillMark(file).since() > killed.gap + 30min);
        QCOMPARE(fill(killed.executor.now())->written(sidOf("CA", 1)), 0); // nothing is left to be filled
    }

    void aGapOfMoreThanAWeekIsKnownOverARestart()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath(u"outage-since"_s).toStdString();
        Aftermath killed(file);
        const Instant lastHeard = killed.executor.now() - 8 * 24h;
        killed.fill.begin(lastHeard);
        Aftermath next(file);
        next.call(1, dialled);
        next.begin(next.executor.now());
        QCOMPARE(next.written(sidOf("CA", 1)), 1);
        QCOMPARE(next.alarms.size(), std::size_t(1));
        QVERIFY2(next.alarms[0].find("The log was not filled since " + toRfc3339(lastHeard)) !=
                     std::string::npos,
                 next.alarms[0].c_str());
    }

    void aShortLookFillsTheLongerGapThatAnotherGaveUp()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath(u"outage-since"_s).toStdString();
        Aftermath after(file);
        const int sevenHoursAgo = -6 * 60; // minutes from the gap, which is of an hour
        after.call(sevenHoursAgo, dialled);
        after.line.failures = relay::OutageFill::mostTries;
        after.begin(after.gap - 7h);
        after.executor.advance(15min);
        QCOMPARE(after.line.failures, 0);
        QCOMPARE(after.written(sidOf("CA", sevenHoursAgo)), 0); // the look gave up
        QCOMPARE(*relay::FillMark(file).since(), after.gap - 7h);
        after.fill.lookSoon();
        after.executor.advance(1min);
        QCOMPARE(after.written(sidOf("CA", sevenHoursAgo)), 1);
        QVERIFY(*relay::FillMark(file).since() > after.gap);
    }

    void aMarkThatDoesNotReadIsNone()
    {
        QTemporaryDir folder;
        const std::string file = folder.filePath(u"outage-since"_s).toStdString();
        QFile broken(QString::fromStdString(file));
        QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("yesterday") > 0);
        broken.close();
        Aftermath after(file);
        after.call(1, dialled);
        after.begin(after.executor.now());
        QCOMPARE(after.written(sidOf("CA", 1)), 0);
    }
};

QTEST_GUILESS_MAIN(OutageMarkTest)
#include "OutageMarkTest.moc"
