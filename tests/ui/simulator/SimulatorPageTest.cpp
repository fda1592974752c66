// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/SimulatorPage.h"
#include "core/plan/PlanWriter.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Sample.h"
#include "ui/scenario/ScenarioJson.h"
#include "ui/simulator/PathView.h"
#include "ui/simulator/QuestionForm.h"
#include "ui/simulator/ScenarioModel.h"
#include "ui/simulator/coverage/CoverageGrid.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSlider>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeEdit>

using namespace ringdown;
using namespace ringdown::simulator;

namespace {

const TenantId queen{"qdn"};

} // namespace

class SimulatorPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_draft = std::make_unique<draft::Draft>();
        m_window = std::make_unique<QWidget>();
        m_window->resize(1160, 780);
        m_page = new SimulatorPage(*m_draft, m_window.get(), m_window.get());
        m_page->resize(1160, 780);
        m_page->setNow(tests::sampleNow);
        m_draft->takeLive(41, tests::sampleNames().plan());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

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

    void typingAKeyPlaysTheCallAnew()
    {
        type(QStringLiteral("Keys the caller presses"), QStringLiteral("2"));
        QVERIFY(hasLine(live(), QStringLiteral("The caller pressed 2")));
        QVERIFY(!hasLine(live(), QStringLiteral("Primary rings")));
        type(QStringLiteral("Keys the caller presses"), QStringLiteral("1"));
        QVERIFY(hasLine(live(), QStringLiteral("Primary rings for about 20 second(s): Captain")));
    }

    void oneOfThePlansIsShownByItself()
    {
        setTime(QTime(18, 30)); // Wednesday: closed since 17:00
        stayOpenOnWednesday();
        auto *plans = field<QComboBox>(QStringLiteral("Plan that the call is played through"));
        plans->setCurrentIndex(plans->findText(QStringLiteral("Draft")));
        QVERIFY(live().isHidden());
        QVERIFY(!draftView().isHidden());
        QVERIFY(hasLine(draftView(), QStringLiteral("Route “open” was chosen")));
        QVERIFY(!says(QStringLiteral("differ in the draft")));
        plans->setCurrentIndex(plans->findText(QStringLiteral("Live plan")));
        QVERIFY(!live().isHidden());
        QVERIFY(draftView().isHidden());
        plans->setCurrentIndex(0);
        QVERIFY(!draftView().isHidden());
        QVERIFY(says(QStringLiteral("differ in the draft")));
    }

    void anEarlierRevisionStandsBesideTheDraft()
    {
        tests::FakeRelay relay;
        plan::Plan before = tests::sampleNames().plan();
        before.tenants.front().hours.week[2].clear(); // closed on Wednesdays
        relay.texts[40] = plan::writePlan(before);
        relay.texts[38] = "{}";
        relay.history = {
            {41, {}, "dana", "now"}, {40, {}, "lee", "shut"}, {39, {}, "", ""}, {38, {}, "", ""}};
        m_page->setRelay(&relay);
        m_page->hide();
        m_page->show();
        auto *plans = field<QComboBox>(QStringLiteral("Plan that the call is played through"));
        QCOMPARE(plans->findText(QStringLiteral("Revision 41"), Qt::MatchStartsWith), -1);
        plans->setCurrentIndex(plans->findText(QStringLiteral("Revision 40, lee: shut")));
        QVERIFY(hasLine(live(), QStringLiteral("Route “closed” was chosen")));
        QVERIFY(hasLine(draftView(), QStringLiteral("Route “open” was chosen")));
        QVERIFY(says(QStringLiteral("Revision 40")));
        QVERIFY(says(QStringLiteral("differ in the draft")));
        plans->setCurrentIndex(plans->findText(QStringLiteral("Revision 39")));
        QVERIFY(says(QStringLiteral("Revision 39 could not be loaded.")));
        plans->setCurrentIndex(plans->findText(QStringLiteral("Revision 38")));
        QVERIFY(says(QStringLiteral("Revision 38 cannot be read here.")));
        plans->setCurrentIndex(0);
        QVERIFY(hasLine(live(), QStringLiteral("Route “open” was chosen")));
        m_page->setRelay(nullptr);
    }

    void anotherRelaysRevisionIsNotTheOneChosen()
    {
        tests::FakeRelay relay;
        plan::Plan before = tests::sampleNames().plan();
        relay.history = {{41, {}, "dana", "now"}, {40, {}, "lee", "before"}};
        tests::FakeRelay other;
        other.history = relay.history;
        other.texts[40] = plan::writePlan(before);
        before.tenants.front().hours.week[2].clear(); // closed on Wednesdays
        relay.texts[40] = plan::writePlan(before);
        m_page->setRelay(&relay);
        m_page->hide();
        m_page->show();
        auto *plans = field<QComboBox>(QStringLiteral("Plan that the call is played through"));
        const QString earlier = QStringLiteral("Revision 40, lee: before");
        plans->setCurrentIndex(plans->findText(earlier));
        QVERIFY(hasLine(live(), QStringLiteral("Route “closed” was chosen")));
        m_page->setRelay(&other);
        QCOMPARE(plans->currentIndex(), 0);
        QVERIFY(hasLine(live(), QStringLiteral("Route “open” was chosen")));
        m_page->hide();
        m_page->show();
        plans->setCurrentIndex(plans->findText(earlier));
        QCOMPARE(plans->currentText(), earlier);
        QVERIFY(hasLine(live(), QStringLiteral("Route “open” was chosen")));
        m_page->setRelay(nullptr);
    }

    void whatIsPushedMeanwhileMakesAnEarlierRevision()
    {
        tests::FakeRelay relay;
        relay.history = {{41, {}, "dana", "now"}};
        m_page->setRelay(&relay);
        plan::Plan pushed = tests::sampleNames().plan();
        pushed.tenants.front().hours.week[2].clear();
        relay.history.insert(relay.history.begin(), {42, {}, "lee", "shut"});
        m_draft->takeLive(42, pushed);
        auto *plans = field<QComboBox>(QStringLiteral("Plan that the call is played through"));
        QVERIFY(plans->findText(QStringLiteral("Revision 41, dana: now")) > 0);
        QCOMPARE(plans->findText(QStringLiteral("Revision 42"), Qt::MatchStartsWith), -1);
        m_page->setRelay(nullptr);
    }

    void aKeystrokeTakesLessThanAFrame()
    {
        QLineEdit *keys = field<QLineEdit>(QStringLiteral("Keys the caller presses"));
        keys->setFocus();
        QElapsedTimer clock;
        clock.start();
        for (int i = 0; i < 50; ++i)
            keys->setText(i % 2 == 0 ? QStringLiteral("1") : QStringLiteral("2"));
        qInfo("a keystroke takes %.2f ms", double(clock.nsecsElapsed()) / 50e6);
        QVERIFY(clock.elapsed() < 50 * 16);
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
            if (live().model().event(row).kind == EventKind::RouteChosen)
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
            if (live().model().event(row).what == "text")
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
        const Instant first = live().model().event(0).at;
        which->setCurrentIndex(1);
        QCOMPARE((live().model().event(0).at - first).count(), 3'600'000);
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
        QVERIFY(live().model().event(0).at == call.call.startedAt);
        QVERIFY(hasLine(live(), QStringLiteral("Joined with Lee")));
        QVERIFY(button(QStringLiteral("Who answers: Captain: busy, Lee after 12 s")));
        const auto other = tests::play({"+12025550180", "+12025550119", 41, "", "dana@5"});
        m_page->replay(other);
        QVERIFY(hasLine(live(), QStringLiteral("Joined with Dana")));
    }

    void aDraftWithErrorsSaysSoAndLiveIsPlayed()
    {
        m_draft->edit(QStringLiteral("too short"), queen,
                      [](plan::Tenant &tenant) { tenant.tiers[0].seconds = 1; });
        QVERIFY(says(QStringLiteral("The draft has an error")));
        QVERIFY(live().model().rowCount() > 0);
        QCOMPARE(draftView().model().rowCount(), 0);
    }

    void scenariosAreKeptJudgedRenamedAndBroughtBack()
    {
        QTemporaryDir place;
        m_page->keepScenariosIn(place.path());
        button(QStringLiteral("Save scenario…"))->click();
        QLineEdit *name = sheetField(QStringLiteral("Name of the scenario"));
        QVERIFY(name->text().startsWith(QStringLiteral("Queen of San Diego")));
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

private:
    template <typename Widget>
    Widget *field(const QString &name) const
    {
        for (Widget *widget : m_page->findChildren<Widget *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QLineEdit *sheetField(const QString &name) const
    {
        for (QLineEdit *widget : m_window->findChildren<QLineEdit *>()) {
            if (widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    static bool texts(const PathView &view, const char *contact)
    {
        for (int row = 0; row < view.model().rowCount(); ++row) {
            const Event &event = view.model().event(row);
            if (event.kind == EventKind::TextQueued && event.contact == ContactId(contact))
                return true;
        }
        return false;
    }
    static QPushButton *buttonIn(const QWidget &area, const QString &words)
    {
        for (QPushButton *button : area.findChildren<QPushButton *>()) {
            if (button->text() == words && !button->isHidden())
                return button;
        }
        return nullptr;
    }
    QPushButton *button(const QString &words) const { return buttonIn(*m_page, words); }
    QPushButton *windowButton(const QString &words) const { return buttonIn(*m_window, words); }
    void type(const QString &name, const QString &text) const
    {
        QLineEdit *keys = field<QLineEdit>(name);
        keys->setFocus();
        keys->selectAll();
        QTest::keyClicks(keys, text);
    }
    static void typeInto(QComboBox *box, const QString &text)
    {
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), text);
    }
    void setTime(const QTime &time) const { m_page->findChild<QTimeEdit *>()->setTime(time); }
    void stayOpenOnWednesday() const
    {
        m_draft->edit(QStringLiteral("late"), queen, [](plan::Tenant &tenant) {
            tenant.hours.week[2] = {{9 * 60, 20 * 60}};
        });
    }
    const PathView &live() const { return *m_page->findChildren<PathView *>().value(0); }
    const PathView &draftView() const { return *m_page->findChildren<PathView *>().value(1); }
    static bool hasLine(const PathView &view, const QString &words)
    {
        for (int row = 0; row < view.model().rowCount(); ++row) {
            if (view.model().index(row).data().toString().contains(words))
                return true;
        }
        return false;
    }
    QString scenarioLine(int row) const
    {
        auto *model = m_page->findChild<ScenarioModel *>();
        return model->index(row).data().toString();
    }
    bool says(const QString &words) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->text().contains(words) && label->isVisible())
                return true;
        }
        return false;
    }

    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<QWidget> m_window;
    SimulatorPage *m_page = nullptr;
};

QTEST_MAIN(SimulatorPageTest)
#include "SimulatorPageTest.moc"
