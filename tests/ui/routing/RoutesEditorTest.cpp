// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/routing/RoutesStage.h"
#include "ui/routing/routes/KeyPad.h"
#include "ui/speech/ListenButton.h"

#include <QListView>
#include <QSignalSpy>
#include <QSpinBox>

using namespace ringdown;
using namespace ringdown::routing_ui;

class RoutesEditorTest : public tests::RoutesStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }

    void aPromptIsSaidAsTheCallerHearsIt()
    {
        auto *listen = find<speech::ListenButton>();
        QVERIFY(listen->accessibleName().contains(QStringLiteral("The caller hears")));
        listen->click();
        QCOMPARE(m_spoken.said.size(), 1);
        QVERIFY2(m_spoken.said[0].startsWith(QStringLiteral("en-US: ")) &&
                     !m_spoken.said[0].contains(QLatin1Char('{')),
                 qPrintable(m_spoken.said[0]));
    }

    void aDigitAsksForTheRouteOfThatKey()
    {
        auto *pad = find<KeyPad>();
        QCOMPARE(pad->keyOf('1')->accessibleName(), QStringLiteral("Key 1: leads to “sales”"));
        QCOMPARE(pad->keyOf('3')->accessibleName(), QStringLiteral("Key 3: leads nowhere"));
        pad->keyOf('1')->setFocus();
        QTest::keyClick(pad->keyOf('1'), Qt::Key_3);
        QVERIFY(pad->menu()->isVisible());
        trigger(pad->menu(), QStringLiteral("vip"));
        QVERIFY(menu().keys.at('3') == RouteId("vip"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("lead key 3 to “vip”"));
        QTest::mouseClick(pad->keyOf('3'), Qt::LeftButton);
        trigger(pad->menu(), QStringLiteral("Leads nowhere"));
        QVERIFY(!menu().keys.contains('3'));
        m_draft->history().undo();
        QCOMPARE(pad->keyOf('3')->accessibleName(), QStringLiteral("Key 3: leads to “vip”"));
    }

    void typingIsOneStepAndKeepsTheCursor()
    {
        auto *prompt = field(QStringLiteral("The caller hears"), 1);
        prompt->setFocus();
        prompt->moveCursor(QTextCursor::Start);
        const int steps = m_draft->history().count();
        QTest::keyClicks(prompt, QStringLiteral("Ahoy! "));
        QCOMPARE(m_draft->history().count(), steps + 1);
        QCOMPARE(menu().prompt, std::string("Ahoy! For reservations, press 1. For events, press 2."));
        QCOMPARE(prompt->textCursor().position(), 6);
        QVERIFY(prompt->hasFocus());
        QTest::keyClick(prompt, Qt::Key_Tab); // leaves the field: what is typed next is another step
        prompt->setFocus();
        QTest::keyClicks(prompt, QStringLiteral("x"));
        QCOMPARE(m_draft->history().count(), steps + 2);
    }

    void numbersOfTheMenuAreSet()
    {
        named<QSpinBox>(QStringLiteral("Asks in all"))->setValue(3);
        named<QSpinBox>(QStringLiteral("Waits for a key"))->setValue(9);
        QCOMPARE(menu().tries, 3);
        QCOMPARE(menu().seconds, 9);
        choose(named<QComboBox>(QStringLiteral("Otherwise")), QStringLiteral("events"));
        QVERIFY(menu().otherwise == RouteId("events"));
        choose(named<QComboBox>(QStringLiteral("Otherwise")), QStringLiteral("goes on with the next step"));
        QVERIFY(!menu().otherwise);
    }

    void stepsMoveByKeysAndButtons()
    {
        m_editor->showRoute(RouteId("sales"));
        QCOMPARE(kinds("sales"), QStringLiteral("Ring Text Goto"));
        button(QStringLiteral("Move down: step 1, Ring"))->click();
        QCOMPARE(kinds("sales"), QStringLiteral("Text Ring Goto"));
        QCOMPARE(m_draft->history().undoText(), QStringLiteral("move “Ring” to place 2 of “sales”"));
        QVERIFY(cards()[1]->isAncestorOf(QApplication::focusWidget()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(kinds("sales"), QStringLiteral("Ring Text Goto"));
    }

    void aStepIsDraggedByItsHandle()
    {
        m_editor->showRoute(RouteId("sales"));
        QTest::qWait(20);
        QToolButton *grip = button(QStringLiteral("Drag, or press Alt+Up and Alt+Down: step 1, Ring"));
        const QPoint to = grip->mapFromGlobal(cards()[1]->mapToGlobal(QPoint(20, cards()[1]->height() - 4)));
        QTest::mousePress(grip, Qt::LeftButton, {}, grip->rect().center());
        QTest::mouseMove(grip, to / 2);
        QTest::mouseMove(grip, to);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, to);
        QCOMPARE(kinds("sales"), QStringLiteral("Text Ring Goto"));
    }

    void aStepIsAddedAndRemovedWithAWayBack()
    {
        QSignalSpy offers(m_editor, &Editor::undoOffered);
        m_editor->showRoute(RouteId("sales"));
        for (QToolButton *each : m_editor->findChildren<QToolButton *>()) {
            if (each->text() == QStringLiteral("Add step"))
                trigger(each->menu(), QStringLiteral("Hang up: The call ends"));
        }
        QCOMPARE(kinds("sales"), QStringLiteral("Ring Text Hangup Goto"));
        button(QStringLiteral("Remove: step 4, Go on with"))->click();
        QCOMPARE(kinds("sales"), QStringLiteral("Ring Text Hangup"));
        QCOMPARE(offers.at(0).at(0).toString(), QStringLiteral("Step “Go on with” removed from “sales”."));
        m_draft->history().undo();
        QCOMPARE(kinds("sales"), QStringLiteral("Ring Text Hangup Goto"));
    }

    void tiersOfARingStepAreOrdered()
    {
        m_editor->showRoute(RouteId("sales"));
        button(QStringLiteral("Ring Primary later"))->click();
        QVERIFY((ring().tiers == std::vector{TierId("backup"), TierId("primary")}));
        button(QStringLiteral("Do not ring Backup here"))->click();
        QVERIFY((ring().tiers == std::vector{TierId("primary")}));
        for (QToolButton *each : m_editor->findChildren<QToolButton *>()) {
            if (each->text() == QStringLiteral("Add tier") && each->isVisible())
                trigger(each->menu(), QStringLiteral("Backup"));
        }
        QVERIFY((ring().tiers == std::vector{TierId("primary"), TierId("backup")}));
    }

    void aTierOfARingStepIsDraggedAndEscapeTakesItBack()
    {
        m_editor->showRoute(RouteId("sales"));
        QTest::qWait(20);
        QToolButton *grip = button(QStringLiteral("Drag Primary to another place"));
        const QToolButton *below = button(QStringLiteral("Drag Backup to another place"));
        const QPoint to = grip->mapFromGlobal(below->mapToGlobal(QPoint(5, below->height() - 2)));
        const auto pull = [&] {
            QTest::mousePress(grip, Qt::LeftButton, {}, grip->rect().center());
            QTest::mouseMove(grip, to / 2);
            QTest::mouseMove(grip, to);
        };
        pull();
        QTest::keyClick(grip, Qt::Key_Escape);
        QTest::mouseRelease(grip, Qt::LeftButton, {}, to);
        QVERIFY((ring().tiers == std::vector{TierId("primary"), TierId("backup")}));
        pull();
        QTest::mouseRelease(grip, Qt::LeftButton, {}, to);
        QVERIFY((ring().tiers == std::vector{TierId("backup"), TierId("primary")}));
        QVERIFY(m_draft->history().undoText().startsWith(QStringLiteral("ring Primary later")));
        m_draft->history().undo();
        QVERIFY((ring().tiers == std::vector{TierId("primary"), TierId("backup")}));
    }

    void aRouteIsRenamedEverywhereAndOpenIsNot()
    {
        auto *name = named<QLineEdit>(QStringLiteral("Name of the route"));
        QVERIFY(name->isReadOnly());
        m_editor->showRoute(RouteId("sales"));
        QVERIFY(!name->isReadOnly());
        type(name, QStringLiteral("Bookings and tours"));
        QVERIFY(menu().keys.at('1') == RouteId("bookings-and-tours"));
        QCOMPARE(name->text(), QStringLiteral("bookings-and-tours"));
        type(name, QStringLiteral("events"));
        QVERIFY(says(QStringLiteral("There is a route “events” already.")));
        QVERIFY(m_draft->tenant(queen)->routes.contains(RouteId("bookings-and-tours")));
    }

    void aRemovedRouteSaysWhatStillLeadsThere()
    {
        QSignalSpy offers(m_editor, &Editor::undoOffered);
        m_editor->showRoute(RouteId("vip"));
        press(QStringLiteral("Remove route"));
        QVERIFY(!m_draft->tenant(queen)->routes.contains(RouteId("vip")));
        QCOMPARE(offers.at(0).at(0).toString(),
                 QStringLiteral("Route “vip” removed. Still leading there: caller rule “VIPs”."));
        m_draft->history().undo();
        QVERIFY(m_draft->tenant(queen)->routes.contains(RouteId("vip")));
    }

    void aLoopWithoutExitIsSaidAtItsStep()
    {
        QSignalSpy checked(m_draft.get(), &draft::Draft::problemsChanged);
        m_draft->edit(QStringLiteral("loop"), queen, [](plan::Tenant &tenant) {
            tenant.routes[RouteId("message")] = {plan::GotoStep{RouteId("sales")}};
        });
        QVERIFY(checked.wait());
        m_editor->showRoute(RouteId("sales"));
        QVERIFY(says(QStringLiteral("would go round for ever")) ||
                (m_editor->showRoute(RouteId("message")), says(QStringLiteral("would go round for ever"))));
    }

    void aStepAfterAnEndIsMarked()
    {
        QSignalSpy checked(m_draft.get(), &draft::Draft::problemsChanged);
        m_draft->edit(QStringLiteral("end early"), queen, [](plan::Tenant &tenant) {
            auto &route = tenant.routes[RouteId("sales")];
            route.insert(route.begin(), plan::HangupStep{});
        });
        QVERIFY(checked.wait());
        m_editor->showRoute(RouteId("sales"));
        QCOMPARE(cards()[0]->property("state").toString(), QString());
        QCOMPARE(cards()[1]->property("state").toString(), QStringLiteral("care"));
        QVERIFY(says(QStringLiteral("No call reaches this step")));
    }

    void itGoesWhereAProblemIs()
    {
        QVERIFY(m_editor->goTo("tenants[0].routes.open[1].menu.tries"));
        QCOMPARE(QApplication::focusWidget(), named<QSpinBox>(QStringLiteral("Asks in all")));
        QVERIFY(m_editor->goTo("tenants[0].texts.missed.body"));
        QCOMPARE(QApplication::focusWidget(), named<TemplateField>(QStringLiteral("Words of the text")));
        QVERIFY(!m_editor->goTo("tenants[0].callers[0]"));
    }

    void everythingThatIsOperatedHasAName()
    {
        for (const char *route : {"open", "sales", "closed"}) {
            m_editor->showRoute(RouteId(route));
            for (const QWidget *widget : m_editor->findChildren<QWidget *>()) {
                const bool isInner = widget->objectName().startsWith(QStringLiteral("qt_"));
                if (!widget->isVisible() || isInner || (widget->focusPolicy() & Qt::TabFocus) == 0)
                    continue;
                const auto *abstract = qobject_cast<const QAbstractButton *>(widget);
                const bool isNamed =
                    !widget->accessibleName().isEmpty() || (abstract && !abstract->text().isEmpty());
                QVERIFY2(isNamed, qPrintable(QLatin1StringView(widget->metaObject()->className()) +
                                             QLatin1Char(' ') + QLatin1StringView(route)));
            }
        }
    }
};

QTEST_MAIN(RoutesEditorTest)
#include "RoutesEditorTest.moc"
