// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeSpeaker.h"
#include "ui/routing/RoutingPage.h"
#include "ui/routing/routes/RouteSteps.h"
#include "ui/routing/routes/RoutesEditor.h"
#include "ui/routing/routes/StepCard.h"
#include "ui/routing/routes/TextPart.h"
#include "ui/shell/NumberField.h"
#include "ui/speech/PromptVoice.h"

#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace ringdown;
using namespace ringdown::routing_ui;
using namespace Qt::StringLiterals;

namespace {

const plan::Route sayThenRecord = {plan::SayStep{"Hello"}, plan::VoicemailStep()};

} // namespace

/// Where undo and redo lead among the routes and texts.
class RouteRevisitTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_page.reset(); // it looks at the draft
        m_draft = std::make_unique<draft::Draft>();
        m_draft->takeLive(41, tests::harborPlan());
        m_page = std::make_unique<RoutingPage>(*m_draft, &m_window);
        m_editor = new RoutesEditor(*m_draft, m_voice);
        m_page->add(u"routes"_s, m_editor);
        m_page->showTenant(TenantId("qdn"));
        m_page->turnTo(u"routes"_s);
        m_page->resize(1200, 900);
        m_page->show();
        QApplication::setActiveWindow(m_page.get());
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    void theRouteThatWasRenamedStaysShown()
    {
        m_editor->showRoute(RouteId("sales"));
        name(*steps(), u"quotes"_s);
        QCOMPARE(shownRoute(), u"quotes"_s);
        m_draft->history().undo();
        QCOMPARE(shownRoute(), u"sales"_s);
        QCOMPARE(QApplication::focusWidget(), steps()->findChild<QLineEdit *>());
        m_draft->history().redo();
        QCOMPARE(shownRoute(), u"quotes"_s);
    }

    void theTextThatWasRenamedStaysShown()
    {
        auto *text = m_editor->findChild<TextPart *>();
        m_editor->showText(TextId("missed"));
        name(*text, u"unanswered"_s);
        m_draft->history().undo();
        QVERIFY(text->isVisible());
        QCOMPARE(text->textId(), TextId("missed"));
        m_draft->history().redo();
        QCOMPARE(text->textId(), TextId("unanswered"));
    }

    /// Nothing that is pressed next does something to another one.
    void whereARouteWentTheListHasTheKeys()
    {
        m_draft->edit(u"add a route"_s, TenantId("qdn"),
                      [](plan::Tenant &tenant) { tenant.routes[RouteId("new-route")]; });
        m_editor->showRoute(RouteId("new-route"));
        m_draft->history().undo();
        QVERIFY(qobject_cast<QListView *>(QApplication::focusWidget()));
    }

    /// The keys are in the field yet when its step moves.
    void aMoveTakesBackWhatIsNotTaken()
    {
        auto *seconds = typeTooLongAMessage();
        QTest::keyClick(seconds, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(typedRoute(), (plan::Route{sayThenRecord[1], sayThenRecord[0]}));
        const auto cards = steps()->findChildren<StepCard *>(Qt::FindDirectChildrenOnly);
        QCOMPARE(
            std::count_if(cards.begin(), cards.end(), [](const StepCard *each) { return each->isVisible(); }),
            2); // none of those before stays
        m_draft->history().undo();
        QCOMPARE(typedRoute(), sayThenRecord);
    }

    void aRemovalTakesBackWhatIsNotTaken()
    {
        typeTooLongAMessage();
        const auto buttons = steps()->cards()[0]->findChildren<QToolButton *>();
        const auto remove = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *button) {
            return button->accessibleName() == u"Remove: step 1, Say"_s;
        });
        QVERIFY(remove != buttons.end());
        (*remove)->click();
        QCOMPARE(typedRoute(), plan::Route{sayThenRecord[1]});
    }

private:
    RouteSteps *steps() const { return m_editor->findChild<RouteSteps *>(); }
    QString shownRoute() const { return QString::fromStdString(steps()->routeId().value); }
    const plan::Route &typedRoute() const
    {
        return m_draft->tenant(TenantId("qdn"))->routes.at(RouteId("new-route"));
    }
    shell::NumberField *typeTooLongAMessage()
    {
        m_draft->edit(u"add a route"_s, TenantId("qdn"),
                      [](plan::Tenant &tenant) { tenant.routes[RouteId("new-route")] = sayThenRecord; });
        m_editor->showRoute(RouteId("new-route"));
        auto *seconds = steps()->cards()[1]->findChild<shell::NumberField *>();
        seconds->setFocus();
        seconds->selectAll();
        QTest::keyClicks(seconds, u"99999"_s);
        return seconds;
    }
    static void name(const QWidget &part, const QString &name)
    {
        auto *field = part.findChild<QLineEdit *>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, name);
        QTest::keyClick(field, Qt::Key_Return);
    }

    tests::SpokenNotes m_spoken;
    speech::PromptVoice m_voice{std::make_unique<tests::FakeSpeakers>(m_spoken)};
    QWidget m_window;
    std::unique_ptr<draft::Draft> m_draft;
    std::unique_ptr<RoutingPage> m_page;
    RoutesEditor *m_editor = nullptr;
};

QTEST_MAIN(RouteRevisitTest)
#include "RouteRevisitTest.moc"
#include "tests/ui/support/HarborPlan.h"
