// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/routing/TextLine.h"

#include <QTest>

#include <algorithm>

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
        std::vector<Event> events;
        for (const QString &one : told) {
            const QStringList parts = one.split(QLatin1Char(' '));
            const TextOutcome outcome = line.takeOf(line.now + std::chrono::minutes(parts[0].toInt()), harbor,
                                                    parts[1].toStdString());
            events.insert(events.end(), outcome.events.begin(), outcome.events.end());
            QCOMPARE(outcome.texts.empty(), parts[1] != QLatin1String("YES")); // no keyword reaches anybody
        }
        QCOMPARE(line.book.isStopped(number, harbor), isStopped);
        TextBook afterRestart;
        for (const Event &event : events)
            afterRestart.apply(event);
        QCOMPARE(afterRestart.isStopped(number, harbor), isStopped);
        std::reverse(events.begin(), events.end()); // and so says a log of before, which had them all
        TextBook backwards;
        for (const Event &event : events)
            backwards.apply(event);
        QCOMPARE(backwards.isStopped(number, harbor), isStopped);
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
        line.book.clampWords(line.now);
        QVERIFY(line.book.isStopped(number, harbor));
        line.now = line.now + 1min;
        line.take(harbor, "START");
        QVERIFY(!line.book.isStopped(number, harbor));
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
