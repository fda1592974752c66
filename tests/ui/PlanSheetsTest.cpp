// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "tests/ui/PushStage.h"
#include "ui/review/ChangeList.h"
#include "ui/review/OverrideSheet.h"
#include "ui/review/ReviewSheet.h"
#include "ui/routing/RoutingPage.h"
#include "ui/shell/Flash.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Toast.h"
#include "ui/window/BusinessChoice.h"

#include <QLineEdit>
#include <QPointer>
#include <QTest>

#include <string>

using namespace ringdown;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What happens to the draft and to what was pushed, in the whole window.
class PlanSheetsTest : public QObject, protected tests::PushStage {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { dress(); }
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void aDiscardedDraftComesBackByItsToast()
    {
        closeFridayAt(19);
        const plan::Plan edited = draft().plan();
        action("routing.discard")->trigger();
        QVERIFY(!draft().isEdited());
        QTRY_VERIFY(button(u"Undo"_s));
        button(u"Undo"_s)->click();
        QVERIFY(draft().plan() == edited);
    }

    void whatWasStoppedBeforeItsPushIsSaid()
    {
        auto *sheet = m_window->findChild<review::OverrideSheet *>();
        Q_EMIT sheet->stopped(u"Nothing was changed."_s);
        QCOMPARE(toast()->sentence(), u"Nothing was changed."_s);
    }

    void aPushCanBeRolledBackForTenMinutes()
    {
        QVERIFY(!action("routing.roll-back")->isEnabled());
        m_window->goTo(u"hours"_s);
        pushFridayAt(19);
        toast()->say(u"Something else happened."_s); // the first is gone with it
        QTRY_VERIFY(button(u"Roll back"_s));
        QVERIFY(says(u"Revision 42 is live. Until "_s));
        m_now = m_now + 9min;
        m_window->tick();
        QVERIFY(action("routing.roll-back")->isEnabled());
        m_now = m_now + 2min;
        m_window->tick();
        QVERIFY(!action("routing.roll-back")->isEnabled());
        QVERIFY(!button(u"Roll back"_s));
    }

    void rollingBackMakesTheRevisionBeforeLive()
    {
        pushFridayAt(19);
        action("routing.roll-back")->trigger();
        QCOMPARE(m_relay->revision, 43);
        QCOMPARE(m_relay->planText, tests::samplePlanText());
        QVERIFY(!action("routing.roll-back")->isEnabled());
    }

    void nobodyIsRolledBackUnawares()
    {
        pushFridayAt(19);
        plan::Plan theirs = plan::readPlan(m_relay->planText).plan;
        theirs.tenants.front().name = "The Queen";
        m_relay->push(plan::writePlan(theirs), m_relay->revision, {}, "lee",
                      [](const client::ApiResult<client::Pushed> &) {});
        Q_EMIT m_relay->connected(m_relay->revision);
        QTRY_COMPARE(draft().liveRevision(), m_relay->revision);
        QVERIFY(!action("routing.roll-back")->isEnabled());
    }

    void aRollBackThatSomebodyCameBeforeIsCompared()
    {
        pushFridayAt(19);
        plan::Plan theirs = plan::readPlan(m_relay->planText).plan;
        theirs.tenants.front().name = "The Queen";
        m_relay->push(plan::writePlan(theirs), m_relay->revision, "paint", "Lee",
                      [](const client::ApiResult<client::Pushed> &) {}); // nobody told this desk yet
        m_relay->history.front().at = m_now - 2min;
        action("routing.roll-back")->trigger();
        QCOMPARE(m_relay->revision, 43);
        QVERIFY(says(u"The plan was not rolled back. Somebody pushed revision 43 at "_s));
        QVERIFY(says(u"(Lee, “paint”)."_s));
        QVERIFY(says(u"do not touch: both are kept."_s));
        QVERIFY(says(u"To go back to (revision 41)"_s));
        QVERIFY(!draft().isEdited());
        button(u"Take into the draft"_s)->click();
        QCOMPARE(draft().history().undoText(), u"roll back to revision 41"_s);
        QVERIFY(!draft().isStale());
        const plan::Plan begun = plan::readPlan(tests::samplePlanText()).plan;
        QVERIFY(draft().plan().tenants.front().hours == begun.tenants.front().hours);
        QCOMPARE(draft().plan().tenants.front().name, std::string("The Queen"));
        QTRY_VERIFY(button(u"Push 1 change"_s)); // by way of the review
    }

    void theReviewAfterARollBackSaysWhatIsTypedByThen()
    {
        m_window->goTo(u"hours"_s);
        typeForTuesday(u"25:00-26"_s);
        pushFridayAt(19, u"“Hours on Tuesday” cannot be read"_s);
        typeForTuesday(u"9-17"_s);
        QVERIFY(!draft().isEdited());
        plan::Plan theirs = plan::readPlan(m_relay->planText).plan;
        theirs.tenants.front().name = "The Queen";
        m_relay->push(plan::writePlan(theirs), m_relay->revision, {}, "Lee",
                      [](const client::ApiResult<client::Pushed> &) {});
        action("routing.roll-back")->trigger();
        button(u"Take into the draft"_s)->click();
        QTRY_VERIFY(button(u"Push 1 change"_s) && button(u"Push 1 change"_s)->isEnabled());
        QVERIFY(!says(u"“Hours on Tuesday” cannot be read"_s));
    }

    void whatWasLeftOutStaysOutOverAMergeThatIsMade_data()
    {
        QTest::addColumn<bool>("isMade");
        QTest::newRow("merged") << true;
        QTest::newRow("not now") << false;
    }
    void whatWasLeftOutStaysOutOverAMergeThatIsMade()
    {
        QFETCH(const bool, isMade);
        reviewWithoutTheLongerWait();
        plan::Plan theirs = plan::readPlan(m_relay->planText).plan;
        theirs.tenants.front().name = "The Queen";
        m_relay->push(plan::writePlan(theirs), m_relay->revision, {}, "Lee",
                      [](const client::ApiResult<client::Pushed> &) {});
        Q_EMIT m_relay->connected(m_relay->revision);
        QTRY_VERIFY(button(u"Compare and merge"_s));
        button(u"Compare and merge"_s)->click();
        button(isMade ? u"Merge into my draft"_s : u"Not now"_s)->click();
        if (!isMade) {
            action("routing.discard")->trigger();
            editTwoParts();
            action("routing.review")->trigger();
        }
        QCOMPARE(changes()->leftParts().size(), std::size_t(isMade ? 1 : 0));
        QCOMPARE(says(u"What was left out stays left out."_s), isMade);
        QVERIFY(!says(u"look again"_s));
    }

    void anUndoThatCannotBeSeenIsTold()
    {
        closeFridayAt(19);
        m_window->goTo(u"live"_s);
        action("edit.undo")->trigger();
        QCOMPARE(toast()->sentence(), u"Undone: close Friday at 19"_s);
        QTRY_VERIFY(button(u"Show"_s));
        button(u"Show"_s)->click();
        const auto *field = qobject_cast<QLineEdit *>(m_window->focusWidget());
        QVERIFY(field);
        QCOMPARE(field->accessibleName(), u"Hours on Friday"_s);
        action("edit.redo")->trigger();
        QVERIFY(toast()->sentence().isEmpty()); // it is seen
    }

    void anUndoneFieldFlashes()
    {
        closeFridayAt(19);
        m_window->goTo(u"hours"_s);
        action("edit.undo")->trigger();
        const QPointer<shell::Flash> flash = m_window->findChild<shell::Flash *>();
        QVERIFY(flash);
        QVERIFY(flash->isFading());
        const QWidget *field = m_window->focusWidget();
        QTRY_VERIFY(flash && flash->geometry().contains(
                                 QRect(field->mapTo(m_window.get(), QPoint(0, 0)), field->size())));
        QTRY_VERIFY(!m_window->findChild<shell::Flash *>());
    }

    void theReviewOpensFromTheCallsOfTheMomentToo()
    {
        closeFridayAt(19);
        m_window->goTo(u"live"_s);
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_window->findChild<review::ReviewSheet *>()->isVisible());
    }

    void nothingIsUndoneBeneathASheet()
    {
        closeFridayAt(19);
        QVERIFY(action("edit.undo")->isEnabled());
        action("routing.review")->trigger();
        QVERIFY(!action("edit.undo")->isEnabled());
        m_window->findChild<review::ReviewSheet *>()->close();
        QVERIFY(action("edit.undo")->isEnabled());
    }

    void problemsStandInTheSidebar()
    {
        draft().edit(u"too short"_s, queen, [](plan::Tenant &tenant) { tenant.tiers[0].seconds = 3; });
        const auto routing = [this] {
            shell::PlaceModel &places = m_window->findChild<shell::Sidebar *>()->places();
            return places.at(places.rowOf(u"routing"_s));
        };
        QCOMPARE(routing().badge, 1);
        QTRY_COMPARE(routing().badge, shell::alarmBadge);
        QVERIFY2(routing().meaning.startsWith(u"1 problem"_s), qPrintable(routing().meaning));
        QVERIFY2(routing().meaning.endsWith(u", 1 change not pushed"_s), qPrintable(routing().meaning));
        draft().history().undo();
        QTRY_COMPARE(routing().badge, 0);
    }

    void exactHoursAreUndoneByTheKeysFromTheirOwnField()
    {
        m_window->goTo(u"hours"_s);
        QLineEdit *friday = nullptr;
        for (QLineEdit *field : m_window->findChildren<QLineEdit *>()) {
            if (field->accessibleName() == u"Hours on Friday"_s)
                friday = field;
        }
        QVERIFY(friday);
        friday->setFocus();
        friday->selectAll();
        QTest::keyClicks(friday, u"9-19"_s);
        QTest::keyClick(friday, Qt::Key_Return);
        QVERIFY(draft().isEdited());
        QTest::keyClick(friday, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!draft().isEdited());
    }

    void theHoursOfferToCloseByHand()
    {
        m_window->goTo(u"hours"_s);
        QVERIFY(says(u"Override: none"_s));
        QTRY_VERIFY(button(u"Close now…"_s));
        button(u"Close now…"_s)->click();
        QTRY_VERIFY(button(u"Close now"_s)); // of the sheet
    }

    void oneGoesBackToTheBusinessThatSomethingLedTo()
    {
        m_window->goTo(u"hours"_s);
        m_window->goTo(u"live"_s);
        m_window->goTo(u"hours"_s);
        QVERIFY(shown() == queen);
        const plan::Tenant other = draft().plan().tenants.back();
        QVERIFY(other.id != queen);
        const std::string path =
            "tenants[" + std::to_string(draft().plan().tenants.size() - 1) + "].hours.week[4]";
        Q_EMIT m_window->findChild<review::ReviewSheet *>()->goToWanted(path);
        QCOMPARE(shown(), other.id);
        m_window->goTo(u"live"_s);
        action("view.back")->trigger();
        QCOMPARE(shown(), other.id);
        QVERIFY(m_window->findChild<routing_ui::RoutingPage *>()->isVisible());
        action("view.back")->trigger();
        QCOMPARE(shown(), queen);
        QVERIFY(m_window->findChild<routing_ui::RoutingPage *>()->isVisible());
        action("view.back")->trigger();
        Q_EMIT m_window->findChild<review::ReviewSheet *>()->goToWanted(path);
        action("view.back")->trigger(); // not to Hours as they were before it
        QVERIFY(!m_window->findChild<routing_ui::RoutingPage *>()->isVisible());
    }

private:
    TenantId shown() const { return m_window->findChild<window::BusinessChoice *>()->tenant(); }
    shell::Toast *toast() const
    {
        for (auto *toast : m_window->findChildren<shell::Toast *>()) {
            if (!m_window->findChild<routing_ui::RoutingPage *>()->isAncestorOf(toast) &&
                toast->parentWidget()->isAncestorOf(m_window->findChild<routing_ui::RoutingPage *>()))
                return toast;
        }
        return nullptr;
    }
    void closeFridayAt(int hour)
    {
        draft().edit(u"close Friday at %1"_s.arg(hour), queen, [hour](plan::Tenant &tenant) {
            tenant.hours.week[4] = {{9 * 60, hour * 60}};
        });
    }
    void editTwoParts()
    {
        closeFridayAt(19);
        draft().edit(u"wait longer"_s, queen,
                     [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 91; });
    }
    review::ChangeList *changes() const { return m_window->findChild<review::ChangeList *>(); }
    void reviewWithoutTheLongerWait()
    {
        editTwoParts();
        action("routing.review")->trigger();
        QCOMPARE(changes()->count(), 2);
        for (int row = 0; row < 2; ++row) {
            if (!changes()->item(row)->text().contains(u"Friday"_s))
                changes()->item(row)->setCheckState(Qt::Unchecked);
        }
        QCOMPARE(changes()->leftParts().size(), std::size_t(1));
    }
    void typeForTuesday(const QString &hours)
    {
        for (QLineEdit *field : m_window->findChildren<QLineEdit *>()) {
            if (field->accessibleName() != u"Hours on Tuesday"_s)
                continue;
            field->setFocus();
            field->selectAll();
            QTest::keyClicks(field, hours);
            QTest::keyClick(field, Qt::Key_Return);
        }
    }
    /// said: what the review says by then.
    void pushFridayAt(int hour, const QString &said = {})
    {
        closeFridayAt(hour);
        action("routing.review")->trigger();
        QTRY_VERIFY(button(u"Push 1 change"_s) && button(u"Push 1 change"_s)->isEnabled());
        QVERIFY(said.isEmpty() || says(said));
        button(u"Push 1 change"_s)->click();
        QCOMPARE(m_relay->revision, 42);
        QVERIFY(action("routing.roll-back")->isEnabled());
    }
};

QTEST_MAIN(PlanSheetsTest)
#include "PlanSheetsTest.moc"
