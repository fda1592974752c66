// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/TextLine.h"

#include <QTest>

using namespace ringdown;
using namespace ringdown::routing;
using namespace std::chrono_literals;

/// STOP and START, and texts, of which the relay hears late.
class StopWordsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    /// In whatever order they are told of, the newest word holds.
    void aWordThatIsToldLateOvertakesNoNewerOne_data()
    {
        QTest::addColumn<QStringList>("told"); // "MINUTE WORD"
        QTest::addColumn<bool>("isStopped");
        const auto row = [](const char *name, const QStringList &told, bool isStopped) {
            QTest::newRow(name) << told << isStopped;
        };
        row("START, then an older STOP", {QStringLiteral("2 START"), QStringLiteral("1 STOP")}, false);
        row("STOP, then an older START", {QStringLiteral("2 STOP"), QStringLiteral("1 START")}, true);
        row("STOP, then an older YES", {QStringLiteral("2 STOP"), QStringLiteral("1 YES")}, true);
        row("STOP again", {QStringLiteral("1 STOP"), QStringLiteral("3 STOP"), QStringLiteral("2 START")},
            true);
        row("START again", {QStringLiteral("1 START"), QStringLiteral("3 START"), QStringLiteral("2 STOP")},
            false);
        row("in order", {QStringLiteral("1 START"), QStringLiteral("2 STOP")}, true);
    }
    void aWordThatIsToldLateOvertakesNoNewerOne()
    {
        QFETCH(QStringList, told);
        QFETCH(bool, isStopped);
        Line line;
        const Instant began = line.now;
        line.now = began + 1h;
        std::vector<Event> events;
        for (const QString &one : told) {
            const QStringList parts = one.split(QLatin1Char(' '));
            const TextOutcome outcome =
                line.takeOf(began + std::chrono::minutes(parts[0].toInt()), harbor, parts[1].toStdString());
            events.insert(events.end(), outcome.events.begin(), outcome.events.end());
            QCOMPARE(outcome.texts.empty(), parts[1] != QLatin1String("YES")); // no keyword reaches anybody
        }
        QCOMPARE(line.book.isStopped(number, harbor), isStopped);
        TextBook afterRestart;
        for (const Event &event : events)
            afterRestart.apply(event);
        QCOMPARE(afterRestart.isStopped(number, harbor), isStopped);
        for (const Event &event : events) // as of a spool that the log has taken already
            afterRestart.applyLate(event);
        QCOMPARE(afterRestart.isStopped(number, harbor), isStopped);
    }

    void anOvertakenWordIsNotedAlone()
    {
        Line line;
        QCOMPARE(kinds(line.take(harbor, "START")),
                 (std::vector{EventKind::MessageReceived, EventKind::TextsResumed}));
        const TextOutcome late = line.takeOf(line.now - 2min, harbor, "STOP");
        QCOMPARE(kinds(late), std::vector{EventKind::MessageReceived});
        QVERIFY2(late.events[0].why.ends_with("They wrote a newer one since, which holds."),
                 late.events[0].why.c_str());
    }

    void aRefusalThatIsOlderThanAStartStopsNobody()
    {
        Line line;
        const Instant sent = line.now;
        line.now = line.now + 1min;
        line.take(harbor, "START");
        const auto refusedAt = [&](Instant at) {
            return line.lose({"console.1", number, harbor, "Refused.", stoppedAtCarrier, false, at});
        };
        QVERIFY(refusedAt(sent).events.empty());
        QVERIFY(!line.book.isStopped(number, harbor));
        const Instant later = line.now;
        line.now = line.now + 1h; // the report comes late
        QCOMPARE(kinds(refusedAt(later)), std::vector{EventKind::TextsStopped});
        line.takeOf(later + 1min, harbor, "START"); // and the list tells later still
        QVERIFY(!line.book.isStopped(number, harbor));
    }

    void aWordSaidBeforeTheClockWasPutBackHoldsNoLaterOneOff()
    {
        Line line;
        line.now = line.now + 48h;
        line.take(harbor, "STOP");
        line.now = line.now - 48h;
        line.book.clampTimes(line.now);
        QVERIFY(line.book.isStopped(number, harbor));
        QCOMPARE(line.book.stops()[0].since, line.now);
        line.now = line.now + 1min;
        line.take(harbor, "START");
        QVERIFY(!line.book.isStopped(number, harbor));
    }

    void norAfterARestart_data()
    {
        QTest::addColumn<QStringList>("told");
        QTest::addColumn<bool>("isStopped");
        QTest::newRow("START") << QStringList{QStringLiteral("STOP"), QStringLiteral("START")} << false;
        QTest::newRow("STOP") << QStringList{QStringLiteral("START"), QStringLiteral("STOP")} << true;
    }
    void norAfterARestart()
    {
        QFETCH(QStringList, told);
        QFETCH(bool, isStopped);
        Line line;
        line.now = line.now + 10h;
        std::vector<Event> log = line.take(harbor, told[0].toStdString()).events;
        line.now = line.now - 10h;
        const TextOutcome right = line.take(harbor, told[1].toStdString()); // nobody saw the clock step
        log.insert(log.end(), right.events.begin(), right.events.end());
        QCOMPARE(line.book.isStopped(number, harbor), isStopped);
        TextBook afterRestart;
        for (const Event &event : log)
            afterRestart.apply(event);
        afterRestart.clampTimes(line.now);
        QCOMPARE(afterRestart.isStopped(number, harbor), isStopped);
    }

    void aWordToldLateIsNotOlderThanOneOfAnHourToCome_data()
    {
        QTest::addColumn<bool>("isClamped"); // by a restart
        QTest::newRow("at once") << false;
        QTest::newRow("after a restart") << true;
    }
    void aWordToldLateIsNotOlderThanOneOfAnHourToCome()
    {
        QFETCH(bool, isClamped);
        Line line;
        line.now = line.now + 10h;
        line.take(harbor, "STOP");
        line.now = line.now - 10h;
        if (isClamped)
            line.book.clampTimes(line.now + 5min);
        line.now = line.now + 5min;
        line.takeOf(line.now - 3min, harbor, "START");
        QVERIFY(!line.book.isStopped(number, harbor));
    }

    void aRefusalOfATextOfAnHourToComeStopsNobody()
    {
        Line line;
        line.take(harbor, "START");
        const auto refusedAt = [&](Instant at) {
            return line.lose({"console.1", number, harbor, "Refused.", stoppedAtCarrier, false, at}).events;
        };
        QVERIFY(refusedAt(line.now + 10h).empty());
        QCOMPARE(refusedAt(line.now).size(), std::size_t(1)); // the next is refused too, if they wrote STOP
    }

    void noticesBeforeTheClockWasPutBackCountForAnHour()
    {
        Line line;
        line.now = line.now + 10h;
        for (int answer = 0; answer < 10; ++answer)
            line.take(captain, "Nobody wrote");
        const Instant since = line.now - 10h;
        line.now = since;
        line.book.clampTimes(line.now);
        QVERIFY(line.book.noticesSince(number, captain, line.now - 1h) > 0);
        QCOMPARE(line.book.noticesSince(number, captain, line.now + 1min), 0);
    }

    void anAnswerFindsNoTextOfMoreThanTwoWeeks_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<bool>("isAnswered");
        QTest::newRow("two weeks") << 24 * 14 << true;
        QTest::newRow("more") << 24 * 14 + 1 << false;
    }
    void anAnswerFindsNoTextOfMoreThanTwoWeeks()
    {
        QFETCH(int, hours);
        QFETCH(bool, isAnswered);
        Line line;
        const Instant asked = line.now;
        line.take(harbor, "Is 40 fine?");
        line.now = asked + std::chrono::hours(hours);
        const TextOutcome outcome = line.take(captain, "Yes, 40 is fine");
        QCOMPARE(readers(outcome), std::vector<std::string>{isAnswered ? harbor : captain});
        QCOMPARE(kinds(outcome).back(), isAnswered ? EventKind::MessageSent : EventKind::TextQueued);
    }
};

QTEST_APPLESS_MAIN(StopWordsTest)
#include "StopWordsTest.moc"
