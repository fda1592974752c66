// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/HoursEditor.h"
#include "tests/ui/routing/HoursStage.h"
#include "ui/format/Times.h"
#include "ui/routing/hours/ClosedWeek.h"
#include "ui/routing/hours/CopyDaySheet.h"
#include "ui/routing/hours/ExceptionSheet.h"
#include "ui/routing/hours/ExceptionsCard.h"

#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::routing_ui;

class HoursEditorTest : public QObject, protected tests::HoursStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }

    void theModelIsSound()
    {
        QAbstractItemModelTester tester(&m_grid->weekModel(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(m_grid->weekModel().index(0, 18).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Monday 09:00 to 09:30, open"));
    }

    void anOverrideIsSaidByTheClockOfTheBusiness()
    {
        m_draft->edit(QStringLiteral("storm"), queen, [](plan::Tenant &tenant) {
            tenant.hours.override =
                plan::HoursOverride{plan::OpenState::Closed,
                                    OffsetInstant{Instant::fromSeconds(1'795'658'400), -8 * 3600}, "Storm"};
        });
        QVERIFY(says(QStringLiteral("Closed by hand until 18:00 (Storm)")));
    }

    void nowIsToldAsEveryClockIs()
    {
        QVERIFY(says(QStringLiteral("now Wed 02:03, closed in this draft")));
        format::setClockStyle(format::ClockStyle::Hours12);
        m_editor->setNow({1'795'601'060'000}); // another minute
        format::setClockStyle(format::ClockStyle::OfLocale);
        QVERIFY(says(QStringLiteral("now Wed 2:04 AM, closed in this draft")));
        m_draft->takeLive(42, m_draft->plan()); // pushed: they are no draft's any longer
        QVERIFY(says(QStringLiteral("now Wed 02:04, closed")));
        QVERIFY(!says(QStringLiteral("in this draft")));
    }

    void hoursThatAreBeingTypedSurviveNews()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QLineEdit *monday = exact(QStringLiteral("Hours on Monday"));
        monday->setFocus();
        monday->selectAll();
        QTest::keyClicks(monday, QStringLiteral("10-1"));
        rename("Queen");
        QCOMPARE(monday->text(), QStringLiteral("10-1"));
        QTest::keyClicks(monday, QStringLiteral("8"));
        QTest::keyClick(monday, Qt::Key_Return);
        QCOMPARE(hoursOn(0), QStringLiteral("10:00-18:00"));
        QCOMPARE(monday->text(), QStringLiteral("10:00-18:00"));
    }

    void hoursThatAreYetToBeCorrectedSurviveNews()
    {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QLineEdit *monday = exact(QStringLiteral("Hours on Monday"));
        monday->setFocus();
        monday->selectAll();
        QTest::keyClicks(monday, QStringLiteral("10-"));
        QTest::keyClick(monday, Qt::Key_Return);
        m_grid->setFocus();
        rename("Queen");
        QCOMPARE(monday->text(), QStringLiteral("10-"));
        QVERIFY(says(QStringLiteral("Monday")));
        m_draft->edit(QStringLiteral("another week"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[0] = {{8 * 60, 12 * 60}};
        });
        QCOMPARE(monday->text(), QStringLiteral("08:00-12:00"));
        QCOMPARE(monday->property("state").toString(), QString());
    }

    void aDragOpensARectangleInOneStep()
    {
        drag(at(1, 17 * 60 + 20), at(3, 18 * 60 + 55));
        for (const int day : {1, 2, 3})
            QCOMPARE(hoursOn(day), QStringLiteral("09:00-19:00"));
        QCOMPARE(hoursOn(0), QStringLiteral("09:00-17:00"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("open Tue to Thu 17:00-19:00"));
        m_draft->history().undo();
        QCOMPARE(hoursOn(2), QStringLiteral("09:00-17:00"));
    }

    void aDragOnOpenCloses()
    {
        drag(at(4, 12 * 60 + 5), at(4, 12 * 60 + 25));
        QCOMPARE(hoursOn(4), QStringLiteral("09:00-12:00, 12:30-17:00"));
    }

    void anEdgeIsResized()
    {
        drag(at(4, 17 * 60), at(4, 18 * 60));
        QCOMPARE(hoursOn(4), QStringLiteral("09:00-18:00"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("close Fri at 18:00"));
    }

    void escapeTakesADragBack()
    {
        const int steps = m_draft->history().count();
        QTest::mousePress(m_grid->viewport(), Qt::LeftButton, {}, at(1, 17 * 60 + 5));
        moveTo(at(3, 19 * 60));
        QTest::keyClick(m_grid, Qt::Key_Escape);
        QTest::mouseRelease(m_grid->viewport(), Qt::LeftButton, {}, at(3, 19 * 60));
        QCOMPARE(m_draft->history().count(), steps);
        QCOMPARE(hoursOn(2), QStringLiteral("09:00-17:00"));
    }

    void paintingOneDayNeverRoundsAnother()
    {
        m_draft->edit(QStringLiteral("odd"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[0] = {{9 * 60 + 10, 12 * 60 + 25}};
        });
        drag(at(1, 17 * 60 + 15), at(1, 17 * 60 + 25));
        QCOMPARE(hoursOn(0), QStringLiteral("09:10-12:25"));
    }

    void keysDoWhatDragsDo()
    {
        m_grid->setCurrentIndex(m_grid->model()->index(5, 20));
        QTest::keyClick(m_grid, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_grid, Qt::Key_Space);
        QCOMPARE(hoursOn(5), QStringLiteral("10:00-11:00"));
        m_grid->setCurrentIndex(m_grid->model()->index(5, 20));
        QTest::keyClick(m_grid, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(hoursOn(6), QStringLiteral("10:00-11:00"));
        QTest::keyClick(m_grid, Qt::Key_Delete);
        QCOMPARE(hoursOn(6), QStringLiteral("closed"));
        m_grid->setCurrentIndex(m_grid->model()->index(0, 20));
        QTest::keyClick(m_grid, Qt::Key_End);
        QCOMPARE(m_grid->currentIndex().column(), 33);
        QTest::keyClick(m_grid, Qt::Key_Home);
        QCOMPARE(m_grid->currentIndex().column(), 18);
        QTest::keyClick(m_grid, Qt::Key_C, Qt::ControlModifier);
        m_grid->setCurrentIndex(m_grid->model()->index(6, 0));
        QTest::keyClick(m_grid, Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(hoursOn(6), QStringLiteral("09:00-17:00"));
    }

    void theBarClearsTheChosenDayAndTakesItBack()
    {
        m_grid->setCurrentIndex(m_grid->model()->index(1, 20));
        press(QStringLiteral("Clear"));
        QCOMPARE(hoursOn(1), QStringLiteral("closed"));
        press(QStringLiteral("Undo"));
        QCOMPARE(hoursOn(1), QStringLiteral("09:00-17:00"));
    }

    void exactHoursAreTyped()
    {
        QLineEdit *friday = m_editor->findChildren<QLineEdit *>().value(5);
        for (QLineEdit *field : m_editor->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QStringLiteral("Hours on Friday"))
                friday = field;
        }
        type(friday, QStringLiteral("9-12, 13-18"));
        QCOMPARE(hoursOn(4), QStringLiteral("09:00-12:00, 13:00-18:00"));
        QCOMPARE(friday->text(), QStringLiteral("09:00-12:00, 13:00-18:00"));
        type(friday, QStringLiteral("9-5"));
        QCOMPARE(hoursOn(4), QStringLiteral("09:00-17:00"));
        QVERIFY(says(QStringLiteral("“9-5” is taken as 09:00-17:00")));
        const int steps = m_draft->history().count();
        type(friday, QStringLiteral("9-25"));
        QCOMPARE(m_draft->history().count(), steps);
        QVERIFY(friday->property("state") == QStringLiteral("bad"));
        QVERIFY(says(QStringLiteral("“25”")));
    }

    void aBlockIsChangedByItsMenu()
    {
        pick(4, 12 * 60 + 10, QStringLiteral("Split: closed 12:00-12:30"));
        QCOMPARE(hoursOn(4), QStringLiteral("09:00-12:00, 12:30-17:00"));
        pick(4, 10 * 60, QStringLiteral("Starts earlier, at 08:30"));
        pick(4, 15 * 60, QStringLiteral("Ends later, at 17:30"));
        QCOMPARE(hoursOn(4), QStringLiteral("08:30-12:00, 12:30-17:30"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("close Fri at 17:30"));
        pick(4, 10 * 60, QStringLiteral("Remove"));
        QCOMPARE(hoursOn(4), QStringLiteral("12:30-17:30"));
    }

    void theMenuKeyOffersTheBlockOfTheCell()
    {
        m_grid->setCurrentIndex(m_grid->model()->index(2, 20));
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(m_grid->viewport(), &event);
        choose(QStringLiteral("Starts later, at 09:30"));
        QCOMPARE(hoursOn(2), QStringLiteral("09:30-17:00"));
    }

    void whatRunsPastMidnightBelongsToItsEvening()
    {
        m_draft->edit(QStringLiteral("late"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[5] = {{20 * 60, 60}};
        });
        pick(6, 20, QStringLiteral("Ends earlier, at 00:30"));
        QCOMPARE(hoursOn(5), QStringLiteral("20:00-00:30"));
    }

    void aWeekWithoutHoursSaysWhatCallersMeet()
    {
        const auto *closed = m_editor->findChild<ClosedWeek *>();
        QVERIFY(closed->isHidden());
        m_draft->edit(QStringLiteral("shut"), queen, [](plan::Tenant &tenant) { tenant.hours = {}; });
        QVERIFY(!closed->isHidden());
        QVERIFY(says(QStringLiteral("Closed all week: every call goes to route “closed”.")));
        press(QStringLiteral("Monday to Friday, 9 to 5"));
        QVERIFY(closed->isHidden());
        QCOMPARE(hoursOn(4), QStringLiteral("09:00-17:00"));
        QCOMPARE(hoursOn(5), QStringLiteral("closed"));
    }

    void whatIsOpenByHandIsAlwaysSaid()
    {
        QVERIFY(says(QStringLiteral("Override: none")));
        plan::OpenState proposed = plan::OpenState::Closed;
        connect(m_editor, &HoursEditor::overrideWanted, m_editor,
                [&](const TenantId &, plan::OpenState state) { proposed = state; });
        press(QStringLiteral("Open now…"));
        QVERIFY(proposed == plan::OpenState::Open);
    }

    void aDayIsCopiedFromAWeekThatBeginsAsHere()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        CopyDaySheet sheet(m_window.get());
        routing_ui::WeekHours week{};
        week[1] = week[6] = {{600, 720}}; // Tuesday as Sunday
        sheet.begin(week, 6);
        const auto boxes = sheet.findChildren<QCheckBox *>();
        const QStringList first{sheet.findChild<QComboBox *>()->itemText(0), boxes[0]->text(),
                                boxes[6]->text()};
        const QString chosen = sheet.findChild<QComboBox *>()->currentText();
        QVERIFY(!boxes[0]->isEnabled());
        boxes[1]->setChecked(true);
        boxes[2]->setChecked(true);
        QCOMPARE(sheet.findChild<QLabel *>(QStringLiteral("effect"))->text(),
                 QString()); // nothing is replaced
        QSignalSpy copied(&sheet, &CopyDaySheet::copied);
        QTest::keyClick(&sheet, Qt::Key_Return);
        QLocale::setDefault(before);
        QCOMPARE(first[0], QStringLiteral("From Sunday: 10:00-12:00"));
        QCOMPARE(first[1], QStringLiteral("to Sunday (10:00-12:00)"));
        QCOMPARE(first[2], QStringLiteral("to Saturday (closed)"));
        QCOMPARE(chosen, first[0]);
        QCOMPARE(copied.size(), 1);
        QCOMPARE(copied[0][0].toString(), QStringLiteral("copy Sun to Mon, Tue"));
        QCOMPARE(copied[0][1].value<routing_ui::WeekHours>()[0].size(), std::size_t(1));
        QVERIFY(copied[0][1].value<routing_ui::WeekHours>()[5].empty());
    }

    void weeksBeginWithTheDayOfTheCountry()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        HoursEditor editor(*m_draft, m_window.get(), m_window.get());
        QLocale::setDefault(before);
        editor.resize(1280, 800);
        editor.showTenant(queen);
        editor.setNow({1'795'601'000'000});
        editor.show();
        m_grid = editor.findChild<WeekGrid *>();
        QCOMPARE(m_grid->weekModel().index(0, 18).data(Qt::AccessibleTextRole).toString(),
                 QStringLiteral("Sunday 09:00 to 09:30, closed"));
        drag(at(0, 9 * 60 + 5), at(1, 18 * 60 + 25)); // Sunday and Monday
        QCOMPARE(hoursOn(6), QStringLiteral("09:00-18:30"));
        QCOMPARE(hoursOn(0), QStringLiteral("09:00-18:30"));
        QCOMPARE(hoursOn(1), QStringLiteral("09:00-17:00"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("open Sun to Mon 09:00-18:30"));
        QStringList fields;
        for (const QLineEdit *field : editor.findChildren<QLineEdit *>()) {
            if (field->accessibleName().startsWith(QStringLiteral("Hours on ")))
                fields << field->accessibleName() + field->text();
        }
        QCOMPARE(fields.size(), 7);
        QCOMPARE(fields.first(), QStringLiteral("Hours on Sunday09:00-18:30"));
        QVERIFY(editor.goTo("tenants[0].hours.week.fri"));
        m_grid = m_editor->findChild<WeekGrid *>();
    }

    void ofLongHoursTheBeginningIsSeen()
    {
        m_draft->edit(QStringLiteral("three times"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[4] = {{9 * 60, 12 * 60}, {13 * 60, 13 * 60 + 30}, {15 * 60, 18 * 60}};
        });
        QVERIFY(m_editor->goTo("tenants[0].hours.week.mon"));
        QCOMPARE(exact(QStringLiteral("Hours on Friday"))->cursorPosition(), 0);
    }

    void anExceptionIsChangedWhereItStandsWhenTheSheetIsDone()
    {
        const plan::HoursException eve{"Eve", plan::YearlyDay(plan::FixedDay{12, 24, false}), {}};
        const plan::HoursException christmas{"Christmas", plan::YearlyDay(plan::FixedDay{12, 25, false}), {}};
        const plan::HoursException newYear{"New Year", plan::YearlyDay(plan::FixedDay{1, 1, false}), {}};
        m_draft->edit(QStringLiteral("holidays"), queen, [&](plan::Tenant &tenant) {
            tenant.hours.exceptions = {eve, christmas, newYear};
        });
        m_editor->findChild<ExceptionsCard *>()->choose(1);
        press(QStringLiteral("Change…"));
        auto *sheet = m_window->findChild<ExceptionSheet *>();
        const auto fields = sheet->findChildren<QLineEdit *>();
        const auto hours = std::ranges::find(fields, QStringLiteral("closed"), &QLineEdit::text);
        QVERIFY(hours != fields.end());
        (*hours)->setText(QStringLiteral("09:00-12:00"));
        m_draft->edit(QStringLiteral("as another desk does"), queen, [](plan::Tenant &tenant) {
            tenant.hours.exceptions.erase(tenant.hours.exceptions.begin());
        });
        for (QPushButton *button : sheet->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Take over"))
                button->click();
        }
        plan::HoursException changed = christmas;
        changed.hours = {{9 * 60, 12 * 60}};
        QVERIFY((m_draft->tenant(queen)->hours.exceptions == std::vector{changed, newYear}));
    }

    void everyNumberOfAnExceptionIsNamed()
    {
        const ExceptionSheet sheet(m_window.get());
        const auto boxes = sheet.findChildren<QAbstractSpinBox *>();
        QCOMPARE(boxes.size(), 3);
        for (const QAbstractSpinBox *box : boxes)
            QVERIFY2(!box->accessibleName().isEmpty(), box->metaObject()->className());
    }

    void anExceptionTellsHowItsHoursAreTaken()
    {
        ExceptionSheet sheet(m_window.get());
        sheet.beginNew({std::chrono::year(2026), std::chrono::month(12), std::chrono::day(24)});
        QLineEdit *hours = nullptr;
        for (QLineEdit *field : sheet.findChildren<QLineEdit *>()) {
            if (field->placeholderText().startsWith(QStringLiteral("closed")))
                hours = field;
        }
        QVERIFY(hours);
        const auto tells = [&](const QString &words) {
            const auto labels = sheet.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(words); });
        };
        hours->clear();
        QTest::keyClicks(hours, QStringLiteral("9-5"));
        QVERIFY(tells(QStringLiteral("09:00-17:00")));
        hours->clear();
        QTest::keyClicks(hours, QStringLiteral("9-17"));
        QVERIFY(!tells(QStringLiteral("09:00-17:00")));
    }

    void aWeekOfAnotherYearSaysSo()
    {
        QPushButton *later = nullptr;
        for (QPushButton *button : m_editor->findChildren<QPushButton *>()) {
            if (button->text() == QStringLiteral("Week after ›"))
                later = button;
        }
        QVERIFY(later);
        later->click();
        QVERIFY(says(QStringLiteral("Mon 23 Nov to Sun 29 Nov")));
        for (int week = 0; week < 5; ++week)
            later->click();
        QVERIFY(says(QStringLiteral("Mon 28 Dec to Sun 3 Jan 2027")));
        later->click();
        QVERIFY(says(QStringLiteral("Mon 4 Jan to Sun 10 Jan 2027")));
    }

    void itGoesWhereAProblemIs()
    {
        QVERIFY(m_editor->goTo("tenants[0].hours.week.fri"));
        QCOMPARE(qobject_cast<QLineEdit *>(m_window->focusWidget())->accessibleName(),
                 QStringLiteral("Hours on Friday"));
        QVERIFY(!m_editor->goTo("tenants[0].tiers[0].seconds"));
    }
};

QTEST_MAIN(HoursEditorTest)
#include "HoursEditorTest.moc"
