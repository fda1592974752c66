// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeSpeaker.h"
#include "ui/routing/tiers/CascadeEditor.h"
#include "ui/speech/PromptVoice.h"

#include <QLineEdit>
#include <QTest>

using namespace ringdown;
using namespace ringdown::routing_ui;

namespace {

const TenantId queen{"qdn"};
const RingPlace sales{RouteId("sales"), 0};

} // namespace

/// What undo changed in the cascade that is shown is found there.
class CascadeUndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTierThatMovesBackIsFoundInItsCascade()
    {
        draft::Draft draft;
        draft.takeLive(41, tests::harborPlan());
        tests::SpokenNotes spoken;
        speech::PromptVoice voice{std::make_unique<tests::FakeSpeakers>(spoken)};
        QWidget window;
        window.resize(1280, 800);
        CascadeEditor editor(draft, voice, &window, &window);
        editor.resize(1280, 800);
        editor.showTenant(queen);
        editor.showPlace(sales);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        std::vector<plan::Change> changed;
        connect(&draft, &draft::Draft::revisited, &editor,
                [&](const std::vector<plan::Change> &changes) { changed = changes; });
        draft.edit(QStringLiteral("move Backup up"), queen,
                   [](plan::Tenant &tenant) { moveTier(tenant, sales, 1, 0); });
        draft.history().undo();
        QVERIFY(!changed.empty());
        QVERIFY2(editor.revisit(changed.front().path), changed.front().path.c_str());
        QVERIFY(window.focusWidget());
        QVERIFY2(window.focusWidget()->accessibleName().startsWith(QStringLiteral("Move ")),
                 qPrintable(window.focusWidget()->accessibleName()));
        editor.showPlace({});
        QVERIFY(!editor.revisit(changed.front().path)); // it is not seen among all tiers
    }

    void whereATierWentTheCascadeStays()
    {
        draft::Draft draft;
        draft.takeLive(41, tests::harborPlan());
        tests::SpokenNotes spoken;
        speech::PromptVoice voice{std::make_unique<tests::FakeSpeakers>(spoken)};
        QWidget window;
        CascadeEditor editor(draft, voice, &window, &window);
        editor.showTenant(queen);
        editor.showPlace(sales);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        std::vector<plan::Change> changed;
        connect(&draft, &draft::Draft::revisited, &editor,
                [&](const std::vector<plan::Change> &changes) { changed = changes; });
        draft.edit(QStringLiteral("delete Backup"), queen,
                   [](plan::Tenant &tenant) { removeTier(tenant, TierId("backup")); });
        draft.history().undo();
        draft.history().redo();
        QVERIFY2(editor.revisit(changed.front().path), changed.front().path.c_str());
        QVERIFY(editor.place() == sales);
    }

    void whatMovedInAnotherCascadeIsNotLookedForHere()
    {
        plan::Plan harbor = tests::harborPlan();
        const RingPlace vip{RouteId("vip"), 0};
        for (plan::Tenant &tenant : harbor.tenants) {
            if (tenant.id == queen)
                moveTier(tenant, vip, 1, 0); // the same tiers in another order
        }
        draft::Draft draft;
        draft.takeLive(41, harbor);
        tests::SpokenNotes spoken;
        speech::PromptVoice voice{std::make_unique<tests::FakeSpeakers>(spoken)};
        QWidget window;
        CascadeEditor editor(draft, voice, &window, &window);
        QLineEdit other(&window);
        editor.showTenant(queen);
        editor.showPlace(sales);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        editor.showPlace(vip);
        other.setFocus();
        QVERIFY(editor.revisit("tenants[0].routes.vip[0].ring"));
        QCOMPARE(window.focusWidget(), static_cast<QWidget *>(&other));
    }

    void theTierThatCameToAnotherPlaceIsTold()
    {
        const TierId first{"first"};
        const TierId second{"second"};
        QCOMPARE(movedTier({first, second}, {second, first}), second);
        QCOMPARE(movedTier({first}, {first, second}), second);
        QCOMPARE(movedTier({first, second}, {first}), first);
        QCOMPARE(movedTier({first}, {}), TierId());
    }
};

QTEST_MAIN(CascadeUndoTest)
#include "CascadeUndoTest.moc"
#include "tests/ui/support/HarborPlan.h"
