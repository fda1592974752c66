// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "ui/draft/Draft.h"
#include "ui/review/ChangeList.h"
#include "ui/review/HistorySheet.h"

#include <QAction>
#include <QListWidget>
#include <QTest>

namespace ringdown::tests {
namespace {

void keepRevisions(Stage &s)
{
    plan::Plan plan = plan::readPlan(s.relay.planText).plan;
    s.relay.history = {{41, sampleNow - 26h, "Dana", "opening hours of the winter"}};
    s.relay.texts[41] = s.relay.planText;
    plan.tenants[0].hours.week[4] = {{9 * 60, 19 * 60}};
    plan.tenants[0].limits.longestWaitSeconds = 90;
    s.relay.texts[42] = plan::writePlan(plan);
    s.relay.history.insert(s.relay.history.begin(), {42, sampleNow - 3h, "Lee", "Friday late opening"});
    plan.tenants[0].tiers[0].seconds = 30;
    s.relay.planText = s.relay.texts[43] = plan::writePlan(plan);
    s.relay.history.insert(s.relay.history.begin(), {43, sampleNow - 2min, "Dana", {}});
    s.relay.revision = 43;
}

void showHistory(Stage &s, int row)
{
    keepRevisions(s);
    s.showRouting(QStringLiteral("hours"));
    s.window().show();
    s.window().actions().action(QStringLiteral("routing.history"))->trigger();
    auto *list = s.window().findChild<review::HistorySheet *>()->findChild<QListWidget *>();
    list->setCurrentRow(row);
}

void emptyTiers(Stage &s)
{
    s.showRouting(QStringLiteral("hours"));
    s.window().draft().edit(QStringLiteral("nobody"), TenantId("qdn"), [](plan::Tenant &tenant) {
        tenant.tiers[0].contacts.clear();
        tenant.limits.longestWaitSeconds += 30;
    });
}

void setWeek(Stage &s, const plan::DayHours &saturday)
{
    s.showRouting(QStringLiteral("hours"));
    s.window().draft().edit(QStringLiteral("week"), TenantId("qdn"), [&](plan::Tenant &tenant) {
        tenant.hours = {};
        tenant.hours.week[5] = saturday;
    });
}

void review(Stage &s)
{
    s.window().actions().action(QStringLiteral("routing.review"))->trigger();
    QTest::qWait(300);
}

} // namespace

std::vector<Scene> planScenes()
{
    return {
        {"history", [](Stage &s) { showHistory(s, 1); }},
        {"history-lost",
         [](Stage &s) {
             showHistory(s, 0);
             s.relay.texts.erase(42);
             s.window().findChild<review::HistorySheet *>()->findChild<QListWidget *>()->setCurrentRow(1);
         }},
        {"history-unread",
         [](Stage &s) {
             showHistory(s, 0);
             s.relay.texts[42] = R"({"format": 99})";
             s.window().findChild<review::HistorySheet *>()->findChild<QListWidget *>()->setCurrentRow(1);
         }},
        {"review-care",
         [](Stage &s) {
             emptyTiers(s);
             review(s);
         }},
        {"review-no-calls",
         [](Stage &s) {
             s.showFridayEdited();
             s.relay.failure = client::ApiFailure{{ErrorCode::Unavailable, "Connection refused"}, 0, "", {}};
             review(s);
         }},
        {"review-stale",
         [](Stage &s) {
             s.showFridayEdited();
             s.pushElsewhere();
             s.relay.history = {{s.relay.revision, sampleNow - 2min, "Dana", "holiday"}};
             review(s);
         }},
        {"review-new",
         [](Stage &s) {
             s.showFridayEdited();
             review(s);
             s.window().findChild<review::ChangeList *>()->item(1)->setCheckState(Qt::Unchecked);
             s.window().draft().edit(QStringLiteral("wait longer"), TenantId("qdn"),
                                     [](plan::Tenant &tenant) { tenant.limits.longestWaitSeconds = 150; });
             QTest::qWait(1300); // it asks to be looked at
         }},
        {"pushed",
         [](Stage &s) {
             s.relay.texts[s.relay.revision] = s.relay.planText;
             s.showFridayEdited();
             s.window().goTo(QStringLiteral("hours"));
             review(s);
             s.press(QStringLiteral("Push 2 changes"));
         }},
        {"routing-empty", [](Stage &s) { s.showAlone(QStringLiteral("routing")); }},
        {"routing-no-plan",
         [](Stage &s) {
             s.relay.revision = 0;
             s.connectNow();
             s.showAlone(QStringLiteral("routing"));
         }},
        {"routing-error",
         [](Stage &s) {
             s.refuseAll();
             s.connectNow();
             s.window().goTo(QStringLiteral("routing"));
         }},
        {"routing-lost",
         [](Stage &s) {
             s.showRouting(QStringLiteral("overview"));
             s.loseRelay();
         }},
        {"hours-lost",
         [](Stage &s) {
             s.showRouting(QStringLiteral("hours"));
             s.loseRelay();
         }},
        {"simulator-empty", [](Stage &s) { s.showAlone(QStringLiteral("simulator")); }},
        {"simulator-error",
         [](Stage &s) {
             s.refuseAll();
             s.connectNow();
             s.window().goTo(QStringLiteral("simulator"));
         }},
        {"simulator-lost",
         [](Stage &s) {
             s.simulateFriday();
             s.loseRelay();
         }},
        {"hours-closed", [](Stage &s) { setWeek(s, {}); }},
        {"hours-late",
         [](Stage &s) {
             setWeek(s, {{20 * 60, 2 * 60}});
         }},
        {"hours-by-hand",
         [](Stage &s) {
             s.showRouting(QStringLiteral("hours"));
             s.window().draft().edit(QStringLiteral("storm"), TenantId("qdn"), [](plan::Tenant &tenant) {
                 tenant.hours.override = plan::HoursOverride{
                     plan::OpenState::Closed, OffsetInstant{sampleNow + 4h, -8 * 3600}, "Storm"};
             });
         }},
        {"undone",
         [](Stage &s) {
             s.showFridayEdited();
             s.window().goTo(QStringLiteral("hours"));
             s.window().show();
             s.window().draft().history().undo();
         }},
        {"undone-elsewhere",
         [](Stage &s) {
             s.showFridayEdited();
             s.window().goTo(QStringLiteral("live"));
             s.window().actions().action(QStringLiteral("edit.undo"))->trigger();
         }},
        {"problems",
         [](Stage &s) {
             s.showRouting(QStringLiteral("hours"));
             s.window().draft().edit(QStringLiteral("too short"), TenantId("qdn"),
                                     [](plan::Tenant &tenant) { tenant.tiers[0].seconds = 3; });
             QTest::qWait(400);
         }},
    };
}

} // namespace ringdown::tests
