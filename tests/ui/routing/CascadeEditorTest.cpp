// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/CascadeEditor.h"
#include "tests/ui/routing/CascadeStage.h"
#include "ui/routing/routes/RouteEdits.h"
#include "ui/routing/tiers/CascadeBar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

using namespace ringdown;
using namespace ringdown::routing_ui;

/// The tiers of a cascade, and the way through it.
class CascadeEditorTest : public tests::CascadeStage {
    Q_OBJECT
private Q_SLOTS:
    void init() { open(); }

    void itBeginsWithTheFullestCascade()
    {
        m_editor->showTenant(TenantId("rady"));
        QCOMPARE(*m_editor->place(), (RingPlace{RouteId("open"), 0}));
        QCOMPARE(m_window->findChild<QComboBox *>()->currentText(), QStringLiteral("Route “open”"));
        QCOMPARE(cards().size(), 2);
    }

    void aLongerNameOfItsRouteIsShownWhole()
    {
        auto *places = qobject_cast<QComboBox *>(named(QStringLiteral("Which cascade")));
        m_draft->edit(QStringLiteral("rename"), queen, [](plan::Tenant &tenant) {
            renameRoute(tenant, RouteId("sales"), RouteId("reservations-of-groups"));
        });
        QCOMPARE(places->currentText(), QStringLiteral("Route “reservations-of-groups”"));
        constexpr int besideWords = 40; // the picture and the arrow
        QTRY_VERIFY(places->width() >=
                    places->fontMetrics().horizontalAdvance(places->currentText()) + besideWords);
    }

    void aNameThatIsBeingTypedSurvivesNews()
    {
        auto *name = cards().front()->findChild<QLineEdit *>();
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, QStringLiteral("Night cr"));
        m_editor->showStops(
            std::vector<client::TextStop>{{queen, "+16195550100", "+16195550111", ContactId("captain"), {}}});
        QCOMPARE(name->text(), QStringLiteral("Night cr"));
        m_editor->showPickUps({{queen, ContactId("captain"), 12, 4}});
        QCOMPARE(name->text(), QStringLiteral("Night cr"));
    }

    void aTierIsDraggedByItsHandle()
    {
        dragTier(QStringLiteral("Primary"), below(QStringLiteral("Backup")));
        QCOMPARE(order(), QStringLiteral("backup primary"));
        QCOMPARE(undoText(), QStringLiteral("move Primary behind Backup"));
        QCOMPARE(orderIn("vip"), QStringLiteral("primary backup"));
        m_draft->history().undo();
        QCOMPARE(order(), QStringLiteral("primary backup"));
    }

    void aTierThatCameBackIsReadInItsPlace()
    {
        m_draft->edit(QStringLiteral("do not ring Primary"), queen,
                      [](plan::Tenant &tenant) { takeOutOfRing(tenant, sales, 0); });
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        m_draft->history().undo();
        QStringList read; // in the order of their parent's children, as a screen reader has it
        for (const QObject *child : cards().front()->parent()->children()) {
            if (const auto *card = qobject_cast<const TierCard *>(child))
                read += QString::fromStdString(card->tierId().value);
        }
        QCOMPARE(read, (QStringList{QStringLiteral("primary"), QStringLiteral("backup")}));
    }

    void aLineShowsWhereItWouldBeDroppedAndEscapeTakesItBack()
    {
        QWidget *grip = named(QStringLiteral("Drag Primary to another place"));
        press(grip);
        moveTo(grip, below(QStringLiteral("Backup")));
        QVERIFY(dropLine()->isVisible());
        QVERIFY(dropLine()->geometry().top() > card(QStringLiteral("Backup"))->geometry().center().y());
        QTest::keyClick(grip, Qt::Key_Escape);
        QVERIFY(!dropLine()->isVisible());
        QTest::mouseRelease(grip, Qt::LeftButton, {}, grip->mapFromGlobal(below(QStringLiteral("Backup"))));
        QCOMPARE(m_draft->history().count(), 0);
        QCOMPARE(order(), QStringLiteral("primary backup"));
    }

    void buttonsKeysAndTheMenuMoveATier()
    {
        click(QStringLiteral("Move Primary down"));
        QCOMPARE(order(), QStringLiteral("backup primary"));
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("primary backup"));
        named(QStringLiteral("Seconds that Backup rings"))->setFocus();
        QTest::keyClick(m_window->focusWidget(), Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(order(), QStringLiteral("backup primary"));
        QCOMPARE(undoText(), QStringLiteral("move Backup before Primary"));
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("Seconds that Backup rings"));
        choose(QStringLiteral("More about Primary"), QStringLiteral("before Backup"));
        QCOMPARE(order(), QStringLiteral("primary backup"));
        QVERIFY(!named(QStringLiteral("Move Primary up"))->isEnabled());
    }

    void typingSecondsIsOneStepAndMovesTheBar()
    {
        auto *seconds = qobject_cast<QSpinBox *>(named(QStringLiteral("Seconds that Backup rings")));
        auto *bar = m_editor->findChild<CascadeBar *>();
        QCOMPARE(bar->times().planned, 45);
        seconds->setFocus();
        seconds->selectAll();
        QTest::keyClicks(seconds, QStringLiteral("110"));
        QCOMPARE(bar->times().planned, 130);
        QVERIFY(bar->times().isCut());
        QVERIFY(says(QStringLiteral("this cascade would ring 130 s, cut at 120 s")));
        QCOMPARE(m_draft->history().count(), 1);
        QCOMPARE(undoText(), QStringLiteral("ring Backup for 110 s"));
        QTest::keyClick(seconds, Qt::Key_Return);
        auto *longest =
            qobject_cast<QSpinBox *>(named(QStringLiteral("Longest wait of a caller in seconds")));
        longest->setValue(150);
        QVERIFY(!bar->times().isCut());
        QCOMPARE(m_draft->tenant(queen)->limits.longestWaitSeconds, 150);
        m_draft->history().undo();
        m_draft->history().undo();
        QCOMPARE(seconds->value(), 25);
        QCOMPARE(bar->times().planned, 45);
    }

    void aNewNameGoesEverywhereAndATakenOneIsRefused()
    {
        auto *name = qobject_cast<QLineEdit *>(named(QStringLiteral("Name of the tier Backup")));
        type(name, QStringLiteral("Primary"));
        QVERIFY(says(QStringLiteral("There is a tier “Primary” already")));
        QCOMPARE(m_draft->history().count(), 0);
        type(name, QStringLiteral("Second line"));
        QCOMPARE(order(), QStringLiteral("primary second-line"));
        QCOMPARE(orderIn("events"), QStringLiteral("second-line"));
        QCOMPARE(undoText(), QStringLiteral("rename Backup to Second line"));
        QVERIFY(!says(QStringLiteral("There is a tier")));
        QCOMPARE(name->accessibleName(), QStringLiteral("Name of the tier Second line"));
        m_draft->history().undo();
        QCOMPARE(orderIn("events"), QStringLiteral("backup"));
    }

    void deletingAsksNothingAndSaysWhoUsedTheTier()
    {
        const QSignalSpy offered(m_editor, &Editor::undoOffered);
        choose(QStringLiteral("More about Backup"), QStringLiteral("Delete the tier"));
        QCOMPARE(offered.size(), 1);
        QCOMPARE(offered[0][0].toString(),
                 QStringLiteral("Tier “Backup” deleted. It was used by events, sales, vip. Nobody rings any "
                                "more in events."));
        QCOMPARE(order(), QStringLiteral("primary"));
        m_draft->history().undo();
        QCOMPARE(orderIn("events"), QStringLiteral("backup"));
    }

    void oneRouteCanDoWithoutATier()
    {
        choose(QStringLiteral("More about Backup"), QStringLiteral("Take out of Route “sales”"));
        QCOMPARE(order(), QStringLiteral("primary"));
        QCOMPARE(orderIn("vip"), QStringLiteral("primary backup"));
        choose(QStringLiteral("Add tier"), QStringLiteral("Backup"));
        QCOMPARE(order(), QStringLiteral("primary backup"));
        choose(QStringLiteral("Add tier"), QStringLiteral("New tier"));
        QCOMPARE(order(), QStringLiteral("primary backup new-tier"));
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("Name of the tier New tier"));
        QCOMPARE(qobject_cast<QLineEdit *>(m_window->focusWidget())->selectedText(),
                 QStringLiteral("New tier"));
    }

    void itGoesWhereAProblemIs()
    {
        QVERIFY(m_editor->goTo("tenants[0].tiers[1].seconds"));
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("Seconds that Backup rings"));
        QVERIFY(m_editor->goTo("tenants[0].tiers[1].contacts[0]"));
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("Office in Backup"));
        QVERIFY(m_editor->goTo("tenants[0].limits.longestWaitSeconds"));
        QVERIFY(!m_editor->goTo("tenants[0].hours.week.fri"));
        m_editor->showPlace(RingPlace{RouteId("events"), 0});
        QVERIFY(m_editor->goTo("tenants[0].tiers[0].ring"));
        QCOMPARE(m_window->focusWidget()->accessibleName(), QStringLiteral("How Primary rings"));
    }

    void everythingThatCanBeUsedHasAName()
    {
        for (const QWidget *widget : m_editor->findChildren<QWidget *>()) {
            const bool isMenu = qobject_cast<const QMenu *>(widget) != nullptr;
            const bool isPart = widget->objectName().startsWith(QStringLiteral("qt_"));
            if (widget->focusPolicy() == Qt::NoFocus || isMenu || isPart || !widget->isVisible())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     widget->metaObject()->className());
        }
    }
};

QTEST_MAIN(CascadeEditorTest)
#include "CascadeEditorTest.moc"
