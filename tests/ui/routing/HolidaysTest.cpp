// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/routing/HolidayCalendars.h"
#include "ui/routing/hours/ExceptionsCard.h"
#include "ui/routing/hours/holidays/HolidaysModel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;
using namespace ringdown::tests;
using namespace Qt::StringLiterals;

class HolidaysTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKindOfHolidayIsRead_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &events, const char *expected) {
            QTest::newRow(name) << events << QString::fromUtf8(expected);
        };
        row("one day", oneDay("Regatta", "20270612"), "Regatta: 12 June 2027");
        row("today", oneDay("Today", "20261125"), "Today: 25 November 2026");
        row("over", oneDay("Regatta", "20260612"), "(Regatta: 12 June 2026)");
        row("two days", entry("Inventory", "DTSTART;VALUE=DATE:20270104\r\nDTEND;VALUE=DATE:20270106"),
            "Inventory: 4 January 2027; Inventory: 5 January 2027");
        row("every year", entry("Christmas", "DTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY"),
            "Christmas: every 25 December");
        row("every year, spelt out",
            entry("Christmas", "DTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=25"),
            "Christmas: every 25 December");
        row("fourth Thursday",
            entry("Thanksgiving", "DTSTART;VALUE=DATE:20201126\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH"),
            "Thanksgiving: the 4th Thursday of November");
        row("last Monday",
            entry("Memorial Day", "DTSTART;VALUE=DATE:20200525\r\nRRULE:FREQ=YEARLY;BYDAY=-1MO;BYMONTH=5"),
            "Memorial Day: the last Monday of May");
        row("a Sunday",
            entry("Mothers", "DTSTART;VALUE=DATE:20200510\r\nRRULE:FREQ=YEARLY;BYDAY=2SU;BYMONTH=5"),
            "Mothers: the 2nd Sunday of May");
        row("a rule that ends", entry("Trial", "DTSTART;VALUE=DATE:20251201\r\nRRULE:FREQ=YEARLY;COUNT=3"),
            "Trial: 1 December 2026; Trial: 1 December 2027");
        row("a day taken out",
            entry("Fair", "DTSTART;VALUE=DATE:20251201\r\nRRULE:FREQ=YEARLY\r\nEXDATE;VALUE=DATE:20261201"),
            "Fair: 1 December 2027");
        row("every month is written out",
            entry("Stocktaking", "DTSTART;VALUE=DATE:20270930\r\nRRULE:FREQ=MONTHLY;UNTIL=20271101"),
            "Stocktaking: 30 September 2027; Stocktaking: 30 October 2027");
        row("twice the same", oneDay("Regatta", "20270612") + oneDay("Regatta", "20270612"),
            "Regatta: 12 June 2027");
        row("at an hour", entry("Meeting", "DTSTART:20270612T090000Z"), "(Meeting: 12 June 2027)");
        row("what turns or hides",
            entry("\xE2\x80\xAE"
                  "evil\xE2\x80\x8B",
                  "DTSTART;VALUE=DATE:20261206"),
            "evil: 6 December 2026");
        row("called off", entry("Regatta", "STATUS:CANCELLED\r\nDTSTART;VALUE=DATE:20270612"),
            "(Regatta: 12 June 2027)");
        row("too long", entry("Winter", "DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270401"),
            "(Winter: 1 January 2027)");
        row("folded and not English",
            entry("D\xC3\xAD"
                  "a de la Consti\r\n tuci\xC3\xB3"
                  "n",
                  "DTSTART;VALUE=DATE:20261206"),
            "D\xC3\xAD"
            "a de la Constituci\xC3\xB3"
            "n: 6 December 2026");
        row("the next one first", oneDay("B", "20270101") + oneDay("A", "20261226"),
            "A: 26 December 2026; B: 1 January 2027");
    }
    void everyKindOfHolidayIsRead()
    {
        QFETCH(QByteArray, events);
        QFETCH(QString, expected);
        QCOMPARE(words(holidaysOf(events)), expected);
    }

    void aRuleIsFoundInAllDaysOfAName_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &events, const char *expected) {
            QTest::newRow(name) << events << QString::fromUtf8(expected);
        };
        row("singly for two years is a rule",
            oneDay("Christmas", "20261225") + oneDay("Christmas", "20271225"),
            "Christmas: every 25 December");
        row("Easter for three years is a rule",
            oneDay("Good Friday", "20260403") + oneDay("Good Friday", "20270326") +
                oneDay("Good Friday", "20280414"),
            "Good Friday: 2 days before Easter Sunday");
        row("Thanksgiving for three years is a rule",
            oneDay("Thanksgiving", "20231123") + oneDay("Thanksgiving", "20261126") +
                oneDay("Thanksgiving", "20271125"),
            "Thanksgiving: the 4th Thursday of November");
        row("two of a moving day stay days",
            oneDay("Thanksgiving", "20261126") + oneDay("Thanksgiving", "20271125"),
            "Thanksgiving: 26 November 2026; Thanksgiving: 25 November 2027");
        row("singly from a later year on is no rule",
            oneDay("Regatta", "20280612") + oneDay("Regatta", "20290612"),
            "Regatta: 12 June 2028; Regatta: 12 June 2029");
        row("singly but for a year is no rule", oneDay("Regatta", "20270612") + oneDay("Regatta", "20290612"),
            "Regatta: 12 June 2027; Regatta: 12 June 2029");
        row("of days that are all over there is no rule",
            oneDay("Works outing", "20240612") + oneDay("Works outing", "20250612"),
            "(Works outing: 12 June 2024); (Works outing: 12 June 2025)");
        row("over but for the last day",
            oneDay("Works outing", "20251125") + oneDay("Works outing", "20261125"),
            "Works outing: every 25 November");
    }
    void aRuleIsFoundInAllDaysOfAName()
    {
        QFETCH(QByteArray, events);
        QFETCH(QString, expected);
        QCOMPARE(words(holidaysOf(events)), expected);
    }

    void midnightToMidnightIsAWholeDay_data()
    {
        QTest::addColumn<QByteArray>("events");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &events, const char *expected) {
            QTest::newRow(name) << events << QString::fromUtf8(expected);
        };
        row("from midnight to midnight",
            entry("Fair", "DTSTART;TZID=America/New_York:20261212T000000\r\n"
                          "DTEND;TZID=America/New_York:20261214T000000"),
            "Fair: 12 December 2026; Fair: 13 December 2026");
        row("from midnight, for a day", entry("Fair", "DTSTART:20261212T000000\r\nDURATION:P1D"),
            "Fair: 12 December 2026");
        row("every year from midnight to midnight",
            entry("Fair", "DTSTART;TZID=Europe/Madrid:20201212T000000\r\n"
                          "DTEND:20201212T230000Z\r\nRRULE:FREQ=YEARLY"),
            "Fair: every 12 December");
        row("every week from midnight to midnight",
            entry("Fair", "DTSTART;TZID=Europe/Madrid:20261208T000000\r\n"
                          "DTEND;TZID=Europe/Madrid:20261209T000000\r\n"
                          "RRULE:FREQ=WEEKLY;UNTIL=20261221T230000Z\r\nEXDATE:20261214T230000Z"),
            "Fair: 8 December 2026; Fair: 22 December 2026");
        row("midnight of the world's clock",
            entry("Fair", "DTSTART:20261212T000000Z\r\nDTEND:20261213T000000Z"), "(Fair: 12 December 2026)");
        row("midnight of the world's clock, said to be a day",
            entry("Fair", "DTSTART:20261212T000000Z\r\nDTEND:20261213T000000Z\r\n"
                          "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"),
            "Fair: 12 December 2026");
        row("at midnight", entry("Bells", "DTSTART:20261231T000000"), "(Bells: 31 December 2026)");
    }
    void midnightToMidnightIsAWholeDay()
    {
        QFETCH(QByteArray, events);
        QFETCH(QString, expected);
        QCOMPARE(words(holidaysOf(events)), expected);
    }

    void whatTheBusinessHasIsNotTakenTwice()
    {
        plan::Hours hours;
        hours.exceptions = {{"Christmas", plan::YearlyDay(plan::FixedDay{12, 25, false}), {}}};
        const auto list =
            holidaysOf(entry("Christmas", "DTSTART;VALUE=DATE:20201225\r\nRRULE:FREQ=YEARLY"), hours);
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list[0].fate, HolidayFate::Known);
    }

    void ofOneDayOnlyOneIsTicked()
    {
        plan::Hours hours;
        hours.exceptions = {{"Noel", plan::YearlyDay(plan::FixedDay{12, 25, false}), {}}};
        auto holidays = holidaysOf(oneDay("Christmas Day", "20261225") + oneDay("Boxing Day", "20261226") +
                                       oneDay("Weekly", "20261201") + oneDay("Daily", "20261201"),
                                   hours);
        QCOMPARE(words(holidays),
                 u"Daily: 1 December 2026; Weekly: 1 December 2026; Christmas Day: 25 December 2026; "
                 "Boxing Day: 26 December 2026"_s);
        HolidaysModel model;
        model.setHolidays(std::move(holidays), today);
        QStringList ticked;
        for (const Holiday &holiday : model.taken())
            ticked << QString::fromStdString(holiday.name);
        QCOMPARE(ticked, QStringList({u"Daily"_s, u"Boxing Day"_s}));
        const auto fate = [&](int row) {
            return model.index(row, HolidaysModel::FateColumn).data(Qt::DisplayRole).toString();
        };
        QCOMPARE(fate(1), u"new: “Daily” of this file is on the same day."_s);
        QCOMPARE(fate(2), u"new: The exception “Noel” is on that day already."_s);
        QVERIFY(model.setData(model.index(2, 0), Qt::Checked, Qt::CheckStateRole)); // it may be wanted
    }

    void whatHasNoDayIsReadAloudWithoutOne()
    {
        HolidaysModel model;
        model.setHolidays(holidaysOf(entry("", "DTSTART;VALUE=DATE:20261399")), today);
        QCOMPARE(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
                 u"left out: Its day cannot be read."_s);
    }

    void aLongNameIsCutBetweenItsLetters()
    {
        const auto holidays = holidaysOf(oneDay(QByteArray(99, 'x') + "\xF0\x9F\x8E\x89!", "20261206"));
        QCOMPARE(holidays.at(0).name, std::string(99, 'x'));
    }

    void latin1IsReadToo()
    {
        const auto holidays = holidaysOf(oneDay("F\xEAte nationale", "20270714"));
        QCOMPARE(QString::fromStdString(holidays.at(0).name), u"Fête nationale"_s);
    }

    void aDayOutranksWhatComesEveryYear()
    {
        plan::Hours hours;
        hours.exceptions = {
            {"Noel", plan::YearlyDay(plan::FixedDay{12, 25, false}), {}},
            {"Works", std::chrono::year_month_day(std::chrono::sys_days(today) + std::chrono::days(30)), {}}};
        QCOMPARE(words(holidaysOf(oneDay("Works", "20261225"), hours)), u"(Works: 25 December 2026)"_s);
        QCOMPARE(holidaysOf(oneDay("Christmas", "20261225"), hours).at(0).reason,
                 u"The exception “Works” is on that day already."_s);
    }

    void whatIsNoCalendarIsRefusedInWords_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("part");
        QTest::newRow("empty") << QByteArray() << u"no calendar"_s;
        QTest::newRow("a table") << QByteArray("Date;Name\n2027-01-01;New Year\n") << u"no calendar"_s;
        QTest::newRow("binary") << QByteArray("\0\1\2\3\xff\xfe", 6) << u"no calendar"_s;
        QTest::newRow("cut off") << QByteArray("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\n")
                                 << u"no END:VCALENDAR"_s;
        QTest::newRow("a lone event") << oneDay("Regatta", "20270612") << u"no calendar"_s;
        const QByteArray month = entry("Winter", "DTSTART;VALUE=DATE:20270101\r\nDTEND;VALUE=DATE:20270131");
        QTest::newRow("too many days") << calendar(month.repeated(700)) << u"more than 20,000 days"_s;
        QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, 'x') << u"4 MiB"_s;
    }
    void whatIsNoCalendarIsRefusedInWords()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, part);
        const auto reading = readHolidays(bytes, {}, today);
        const auto *sentence = std::get_if<QString>(&reading);
        QVERIFY(sentence);
        QVERIFY2(sentence->contains(part), qPrintable(*sentence));
    }

    void aTornCalendarGivesWhatCanBeRead()
    {
        const QByteArray whole = calendar(oneDay("A", "20261226") + oneDay("B", "20270101"));
        for (qsizetype size = 0; size < whole.size(); ++size)
            readHolidays(whole.left(size), {}, today); // whatever it gives, it ends and does not crash
        QCOMPARE(words(holidaysOf(oneDay("A", "20261226") + entry("B", "DTSTART;VALUE=DATE:2027"))).left(19),
                 u"A: 26 December 2026"_s);
    }

    void theTickedOnesBecomeExceptionsInOneStep()
    {
        QWidget window;
        window.resize(1000, 700);
        ExceptionsCard card(&window, &window);
        window.show();
        card.show({}, today);
        std::vector<plan::HoursException> exceptions;
        QStringList steps;
        connect(&card, &ExceptionsCard::changed, this,
                [&](const QString &words, const ExceptionsCard::Change &change) {
                    steps << words;
                    change(exceptions);
                });
        card.previewImport(u"days.ics"_s, calendar(oneDay("A", "20261226") + oneDay("B", "20270101") +
                                                   oneDay("C", "20270102") + oneDay("Old", "20200101")));
        auto *model = window.findChild<HolidaysModel *>();
        QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 4);
        QVERIFY(!(model->flags(model->index(3, 0)) & Qt::ItemIsUserCheckable));
        QVERIFY(model->setData(model->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        auto *hours = window.findChild<QLineEdit *>(QString(), Qt::FindChildrenRecursively);
        for (QLineEdit *each : window.findChildren<QLineEdit *>()) {
            if (each->isVisible())
                hours = each;
        }
        hours->setText(u"9-"_s);
        QPushButton *done = primaryButton(window);
        QVERIFY(!done->isEnabled());
        hours->setText(u"9-12"_s);
        QVERIFY(done->isEnabled());
        QTest::mouseClick(done, Qt::LeftButton);
        QCOMPARE(steps.size(), 1);
        QCOMPARE(exceptions.size(), std::size_t(2));
        QCOMPARE(exceptions[0].name, std::string("A"));
        QCOMPARE(exceptions[1].name, std::string("C"));
        QCOMPARE(exceptions[0].hours, (plan::DayHours{{9 * 60, 12 * 60}}));
    }

    void thousandsAreCountedInGroups()
    {
        QWidget window;
        ExceptionsCard card(&window, &window);
        window.show();
        card.show({}, today);
        QByteArray events;
        for (int i = 0; i < 1200; ++i) {
            const std::chrono::year_month_day day(std::chrono::sys_days(today) + std::chrono::days(i));
            const int date =
                int(day.year()) * 10000 + int(unsigned(day.month())) * 100 + int(unsigned(day.day()));
            events += oneDay("Day " + QByteArray::number(i), QByteArray::number(date));
        }
        card.previewImport(u"days.ics"_s, calendar(events));
        QVERIFY2(primaryButton(window)->text().contains(QLocale().toString(1200)),
                 qPrintable(primaryButton(window)->text()));
        QVERIFY(QLocale().toString(1200) != u"1200"_s);
    }

    void aFileWithoutHolidaysOffersNothing()
    {
        QWidget window;
        window.resize(1000, 700);
        ExceptionsCard card(&window, &window);
        window.show();
        card.show({}, today);
        card.previewImport(u"notes.txt"_s, "no calendar at all");
        QVERIFY(!primaryButton(window)->isEnabled());
        QCOMPARE(primaryButton(window)->text(), u"Import"_s); // and not of 0
    }

private:
    static QPushButton *primaryButton(const QWidget &window)
    {
        for (QPushButton *button : window.findChildren<QPushButton *>()) {
            if (button->isVisible() && button->property("primary").toBool())
                return button;
        }
        return nullptr;
    }
};

QTEST_MAIN(HolidaysTest)
#include "HolidaysTest.moc"
