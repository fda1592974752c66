// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/simulator/SimulatorStage.h"
#include "tests/ui/support/FakeRelay.h"
#include "ui/scenario/ScenarioJson.h"
#include "ui/simulator/HangUpField.h"
#include "ui/simulator/QuestionForm.h"
#include "ui/simulator/ScenarioList.h"
#include "ui/simulator/TestLine.h"
#include "ui/simulator/coverage/CoverageGrid.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDateEdit>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace ringdown;
using namespace ringdown::simulator;

class SimulatorPageTest : public QObject, private SimulatorStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { setUp(); }

    void itOpensWithTheNextFullHourAndTheFirstNumber()
    {
        QCOMPARE(field<QComboBox>(QStringLiteral("Number called"))->currentText(),
                 QStringLiteral("(619) 555-0100  Queen of San Diego"));
        QCOMPARE(m_page->findChild<QTimeEdit *>()->time(), QTime(11, 0));
        QCOMPARE(m_page->findChild<QDateEdit *>()->date(), QDate(2026, 11, 25));
        QVERIFY(live().model().rowCount() > 4);
        QVERIFY(draftView().isHidden());
        QVERIFY(says(QStringLiteral("The draft is as the live plan.")));
    }

    void theModelIsSound()
    {
        QAbstractItemModelTester tester(live().list().model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        type(QStringLiteral("Keys the caller presses"), QStringLiteral("2"));
        QVERIFY(live()
                    .model()
                    .index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(QStringLiteral("After 0 second(s): Call to (619) 555-0100 received")));
    }

    void aNameIsReadInTheDirectoryOfWhoIsCalled()
    {
        const QString caller = QStringLiteral("Caller");
        typeInto(field<QComboBox>(caller), QStringLiteral("Harbor Master"));
        QVERIFY(!says(QStringLiteral("is no number and nobody in the directory")));
        field<QComboBox>(QStringLiteral("Number called"))->setCurrentIndex(1); // another business
        QVERIFY(says(QStringLiteral("is no number and nobody in the directory")));
        field<QComboBox>(QStringLiteral("Number called"))->setCurrentIndex(0);
        QVERIFY(!says(QStringLiteral("is no number and nobody in the directory")));
    }

    void typingAKeyPlaysTheCallAnew()
    {
        type(QStringLiteral("Keys the caller presses"), QStringLiteral("2"));
        QVERIFY(hasLine(live(), QStringLiteral("The caller pressed 2")));
        QVERIFY(!hasLine(live(), QStringLiteral("Primary rings")));
        type(QStringLiteral("Keys the caller presses"), QStringLiteral("1"));
        QVERIFY(hasLine(live(), QStringLiteral("Primary rings for about 20 second(s): Captain")));
    }

    void theDraftStandsBesideAndItsLinesAreMarked()
    {
        setTime(QTime(18, 30)); // Wednesday: closed since 17:00
        QVERIFY(hasLine(live(), QStringLiteral("Route “closed” was chosen")));
        stayOpenOnWednesday();
        QVERIFY(!draftView().isHidden());
        QVERIFY(hasLine(draftView(), QStringLiteral("Route “open” was chosen")));
        QVERIFY(live().model().differing() > 0);
        const QModelIndex first = live().model().index(live().model().firstDiffering());
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Differs")));
        QVERIFY(says(QStringLiteral("differ in the draft")));
        m_draft->history().undo();
        QVERIFY(draftView().isHidden());
        QCOMPARE(live().model().differing(), 0);
    }

    void theChosenLineTellsWhy()
    {
        setTime(QTime(18, 30));
        for (int row = 0; row < live().model().rowCount(); ++row) {
            if (live().model().eventAt(row).kind == EventKind::RouteChosen)
                live().list().setCurrentIndex(live().model().index(row));
        }
        QVERIFY(says(QStringLiteral("09:00-17:00")));
        QVERIFY(says(QStringLiteral("Not taken")));
    }

    void aNumberThatIsNobodysIsToldInWords()
    {
        typeInto(field<QComboBox>(QStringLiteral("Number called")), QStringLiteral("619 555 0166"));
        QVERIFY(says(QStringLiteral("Nobody’s number: no business of this plan has (619) 555-0166")));
        typeInto(field<QComboBox>(QStringLiteral("Number called")), QStringLiteral("the office"));
        QVERIFY(says(QStringLiteral("“the office” is not a phone number")));
        QCOMPARE(live().model().rowCount(), 0);
    }

    void aVipIsChosenByName()
    {
        typeInto(field<QComboBox>(QStringLiteral("Caller")), QStringLiteral("Harbor Master"));
        QVERIFY(hasLine(live(), QStringLiteral("Route “vip” was chosen")));
        typeInto(field<QComboBox>(QStringLiteral("Caller")), QStringLiteral("anonymous"));
        QVERIFY(!hasLine(live(), QStringLiteral("Route “vip” was chosen")));
    }

    void whoWroteStopIsNotTexted()
    {
        type(QStringLiteral("Keys the caller presses"), QStringLiteral("1"));
        QVERIFY(texts(live(), "office"));
        tests::FakeRelay relay;
        relay.mail.book.stops = {{queen, "+16195550100", "+16195550122", ContactId("office"), {}}};
        m_page->setRelay(&relay);
        QVERIFY(texts(live(), "captain") && !texts(live(), "office"));
        for (int row = 0; row < live().model().rowCount(); ++row) {
            if (live().model().eventAt(row).what == "text")
                live().list().setCurrentIndex(live().model().index(row));
        }
        QVERIFY(says(QStringLiteral("Office wrote STOP and gets no texts until they write START.")));
        relay.mail.book.stops.clear();
        Event resumed;
        resumed.kind = EventKind::TextsResumed;
        Q_EMIT relay.eventArrived(resumed);
        QVERIFY(texts(live(), "office"));
        m_page->setRelay(nullptr);
    }

    void theSliderRunsOverTheDay()
    {
        auto *slider = m_page->findChild<QSlider *>();
        slider->setValue(3 * 60);
        QCOMPARE(m_page->findChild<QTimeEdit *>()->time(), QTime(3, 0));
        QVERIFY(hasLine(live(), QStringLiteral("Route “closed” was chosen")));
        slider->setValue(10 * 60);
        QVERIFY(hasLine(live(), QStringLiteral("Route “open” was chosen")));
        button(QStringLiteral("Next change"))->click();
        QCOMPARE(m_page->findChild<QTimeEdit *>()->time(), QTime(17, 0));
        QCOMPARE(slider->value(), 17 * 60);
        button(QStringLiteral("Now"))->click();
        QCOMPARE(m_page->findChild<QTimeEdit *>()->time(), QTime(10, 41));
    }

    void aRepeatedHourIsAskedFor()
    {
        auto *which = field<QComboBox>(QStringLiteral("Which of the two times the clock shows this"));
        QVERIFY(which->isHidden());
        m_page->findChild<QDateEdit *>()->setDate(QDate(2026, 11, 1));
        setTime(QTime(1, 30));
        QVERIFY(!which->isHidden());
        QVERIFY(says(QStringLiteral("twice")));
        const Instant first = live().model().eventAt(0).at;
        which->setCurrentIndex(1);
        QCOMPARE((live().model().eventAt(0).at - first).count(), 3'600'000);
        m_page->findChild<QDateEdit *>()->setDate(QDate(2026, 3, 8));
        setTime(QTime(2, 30));
        QVERIFY(which->isHidden());
        QVERIFY(says(QStringLiteral("The clocks skip 02:30 that day")));
        QVERIFY(live().model().rowCount() > 0);
    }

    void aCallOfTheLogIsPlayedAgain()
    {
        const auto call = tests::play({"+16195550100", "+16195550177", 1420, "", "captain=decline,lee@12"});
        m_page->replay(call);
        QVERIFY(live().model().eventAt(0).at == call.call.startedAt);
        QVERIFY(hasLine(live(), QStringLiteral("Talked with Lee for ")));
        QVERIFY(button(QStringLiteral("Who answers: Captain: busy, Lee after 12 s")));
        const auto other = tests::play({"+12025550180", "+12025550119", 41, "", "dana@5"});
        m_page->replay(other);
        QVERIFY(hasLine(live(), QStringLiteral("Talked with Dana for ")));
    }

    void whoHungUpDoesSoAgainAndTheLogsEndIsSaid()
    {
        auto call = tests::play({"+16195550100", "+12025550147", 30, "1", ""});
        call.call.outcome = Outcome::Missed;
        call.call.endedAt = call.call.startedAt + std::chrono::seconds(15);
        m_page->replay(call);
        QVERIFY(says(QStringLiteral("In the log: missed after 0:15.")));
        QVERIFY(hasLine(live(), QStringLiteral("Ended: missed")));
        auto *hangsUp = m_page->findChild<HangUpField *>();
        QCOMPARE(hangsUp->after(), std::optional(15));
        hangsUp->setValue(hangsUp->minimum()); // stays
        QVERIFY(!says(QStringLiteral("In the log")));
        QVERIFY(hasLine(live(), QStringLiteral("Ended: voicemail")));
    }

    void whoAnswersStaysWhileAnotherNumberOfTheBusinessIsTyped()
    {
        m_page->replay(tests::play({"+16195550100", "+16195550177", 1420, "", "captain=decline,lee@12"}));
        const QString set = QStringLiteral("Who answers: Captain: busy, Lee after 12 s");
        QVERIFY(button(set));
        auto *called = field<QComboBox>(QStringLiteral("Number called"));
        typeInto(called, QStringLiteral("(619) 55"));
        typeInto(called, QStringLiteral("(619) 555-0100"));
        QVERIFY(button(set));
    }

    void aDraftWithErrorsSaysSoAndLiveIsPlayed()
    {
        m_draft->edit(QStringLiteral("too short"), queen,
                      [](plan::Tenant &tenant) { tenant.tiers[0].seconds = 1; });
        QVERIFY(says(QStringLiteral("The draft has an error")));
        QVERIFY(live().model().rowCount() > 0);
        QCOMPARE(draftView().model().rowCount(), 0);
    }

    void whatIsWrongWithTheCallerIsSaidAtTheTestCallToo()
    {
        typeInto(field<QComboBox>(QStringLiteral("Caller")), QStringLiteral("12"));
        const QString trouble = m_page->findChild<QuestionForm *>()->trouble();
        QVERIFY(!trouble.isEmpty());
        QCOMPARE(field<QComboBox>(QStringLiteral("Caller"))->property("state").toString(),
                 QStringLiteral("bad")); // the box, which has an edge
        const auto labels = m_page->findChild<TestLine *>()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](const QLabel *label) { return label->text() == trouble; }));
    }

    void scenariosAreKeptJudgedRenamedAndBroughtBack()
    {
        QTemporaryDir place;
        m_page->keepScenariosIn(place.path());
        button(QStringLiteral("Save scenario…"))->click();
        QLineEdit *name = sheetField(QStringLiteral("Name of the scenario"));
        QVERIFY(name->text().startsWith(QStringLiteral("Queen of San Diego")));
        QVERIFY2(!name->text().contains(QStringLiteral("Today")), qPrintable(name->text())); // but that day
        name->setText(QStringLiteral("Wednesday at eleven"));
        windowButton(QStringLiteral("Save scenario"))->click();
        QVERIFY(says(QStringLiteral("Scenarios: 1 saved, all pass on the draft")));
        QCOMPARE(QDir(place.path()).entryList({QStringLiteral("*.json")}).size(), 1);
        m_draft->edit(QStringLiteral("close"), queen,
                      [](plan::Tenant &tenant) { tenant.hours.week[2] = {}; });
        QVERIFY(says(QStringLiteral("Scenarios: 0 pass, 1 of 1 fail on the draft")));
        QVERIFY(scenarioLine(0).contains(QStringLiteral("fails. Expected route “open”")));
        QCOMPARE(m_page->scenarios().size(), std::size_t(1));

        auto *list = m_page->findChild<QListView *>(QString());
        for (auto *each : m_page->findChildren<QListView *>()) {
            if (each->accessibleName() == QStringLiteral("Saved scenarios"))
                list = each;
        }
        list->model()->setData(list->model()->index(0, 0), QStringLiteral("Renamed"));
        QTRY_VERIFY(scenarioLine(0).startsWith(QStringLiteral("Renamed:")));
        list->setCurrentIndex(list->model()->index(0, 0));
        button(QStringLiteral("Remove"))->click();
        QVERIFY(m_page->scenarios().empty());
        QVERIFY(QDir(place.path()).entryList({QStringLiteral("*.json")}).isEmpty());
        button(QStringLiteral("Undo"))->click();
        QCOMPARE(m_page->scenarios().size(), std::size_t(1));
        QCOMPARE(QDir(place.path()).entryList({QStringLiteral("*.json")}).size(), 1);
    }

    void whatCouldNotBeReadIsTriedAgainWhenTheRelayComesBack()
    {
        const QTemporaryDir place;
        QFile file(place.filePath(QStringLiteral("friday.json")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("{") > 0);
        file.close();
        tests::FakeRelay relay;
        m_page->setRelay(&relay);
        m_page->keepScenariosIn(place.path());
        QCOMPARE(m_page->unreadScenarios().size(), 1);
        button(QStringLiteral("Save scenario…"))->click();
        windowButton(QStringLiteral("Save scenario"))->click();
        QCOMPARE(m_page->scenarios().size(), std::size_t(1));
        QVERIFY(file.remove());
        auto *list = m_page->findChild<ScenarioList *>()->findChild<QListView *>();
        button(QStringLiteral("Rename"))->click();
        auto *name = list->viewport()->findChild<QLineEdit *>();
        QVERIFY(name);
        name->setText(QStringLiteral("Half a name"));
        Q_EMIT relay.connected(relay.revision); // not while somebody types
        QCOMPARE(list->viewport()->findChild<QLineEdit *>(), name);
        QCOMPARE(name->text(), QStringLiteral("Half a name"));
        QTest::keyClick(name, Qt::Key_Escape);
        QTRY_VERIFY(!list->viewport()->findChild<QLineEdit *>());
        Q_EMIT relay.connected(relay.revision);
        QVERIFY(m_page->unreadScenarios().isEmpty());
        QCOMPARE(m_page->scenarios().size(), std::size_t(1));
        m_page->setRelay(nullptr);
    }

    void readingAgainKeepsWhatIsKeptForThisRunOnly()
    {
        button(QStringLiteral("Save scenario…"))->click();
        windowButton(QStringLiteral("Save scenario"))->click();
        m_page->reload();
        QCOMPARE(m_page->scenarios().size(), std::size_t(1));
    }

    void whatIsCopiedAsATestIsAScenario()
    {
        button(QStringLiteral("Copy as test"))->click();
        const auto copied = scenario::scenarioFromJson(QGuiApplication::clipboard()->text().toUtf8());
        QVERIFY(copied);
        QVERIFY(copied->name.startsWith(QStringLiteral("Queen of San Diego")));
        QCOMPARE(copied->expected.route, RouteId("open"));
    }

    void whereThePlansDifferASaverSaysWhichIsRight()
    {
        setTime(QTime(18, 30));
        stayOpenOnWednesday();
        button(QStringLiteral("Save scenario…"))->click();
        windowButton(QStringLiteral("Save scenario"))->click();
        QCOMPARE(m_page->scenarios().front().expected.route, RouteId("open"));
        QVERIFY(says(QStringLiteral("all pass on the draft")));
    }

    void coverageLeadsToTheCall()
    {
        m_page->findChild<QTabBar *>()->setCurrentIndex(1);
        auto *grid = m_page->findChild<CoverageGrid *>();
        QVERIFY(grid->isVisible());
        QVERIFY(grid->model()
                    ->index(0, 24)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .contains(QStringLiteral("Captain")));
        grid->setFocus();
        grid->setCurrentIndex(grid->model()->index(1, 19));
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(m_page->findChild<QTabBar *>()->currentIndex(), 0);
        QCOMPARE(m_page->findChild<QDateEdit *>()->date(), QDate(2026, 11, 26));
        QCOMPARE(m_page->findChild<QTimeEdit *>()->time(), QTime(9, 30));
    }

    void anotherBusinessIsCalled()
    {
        m_page->showTenant(TenantId("crew"));
        QVERIFY(field<QComboBox>(QStringLiteral("Number called"))
                    ->currentText()
                    .contains(QStringLiteral("Tidewater Crew Agency")));
        QVERIFY(hasLine(live(), QStringLiteral("Duty rings for about 30 second(s): Dana")));
    }

    void anotherBusinessIsCalledOnceThePageIsSeen()
    {
        const auto *called = field<QComboBox>(QStringLiteral("Number called"));
        m_page->hide();
        m_page->showTenant(TenantId("crew"));
        QCOMPARE(called->currentText(), QStringLiteral("(619) 555-0100  Queen of San Diego"));
        m_page->show();
        QVERIFY(called->currentText().contains(QStringLiteral("Tidewater Crew Agency")));
        QVERIFY(hasLine(live(), QStringLiteral("Duty rings for about 30 second(s): Dana")));
    }

    void aQuestionIsNotChangedByABusinessChosenBefore()
    {
        m_page->hide();
        m_page->showTenant(TenantId("crew"));
        routing::WhatIfQuestion question;
        question.to = "+16195550100";
        question.at = tests::sampleNow;
        m_page->ask(question);
        m_page->show();
        QCOMPARE(field<QComboBox>(QStringLiteral("Number called"))->currentText(),
                 QStringLiteral("(619) 555-0100  Queen of San Diego"));
    }

    void everyFieldHasAName()
    {
        for (QWidget *widget : m_page->findChildren<QWidget *>()) {
            const bool isField = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                                 qobject_cast<QSlider *>(widget) || qobject_cast<QListView *>(widget);
            const bool isOwn = widget->objectName().startsWith(QStringLiteral("qt_"));
            if (isField && !isOwn && widget->isVisible())
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(SimulatorPageTest)
#include "SimulatorPageTest.moc"
