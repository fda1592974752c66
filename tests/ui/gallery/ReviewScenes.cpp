// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "core/plan/PlanWriter.h"
#include "ui/draft/Draft.h"

#include <QAction>
#include <QTest>

#include <algorithm>

namespace ringdown::tests {
namespace {

/// Another order of everything that has at least three in it, in one direction or the other.
void turnOrders(plan::Tenant &tenant, int by)
{
    const auto turn = [by](auto &list) {
        if (list.size() > 2)
            std::rotate(list.begin(), by > 0 ? list.begin() + 1 : list.end() - 1, list.end());
    };
    turn(tenant.tiers);
    turn(tenant.callers);
    turn(tenant.contacts);
    for (plan::Tier &tier : tenant.tiers)
        turn(tier.contacts);
}

} // namespace

std::vector<Scene> reviewScenes()
{
    return {
        {"review",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("hours"));
             s.editFriday();
             s.window().actions().action(QStringLiteral("routing.review"))->trigger();
         }},
        {"review-json",
         [](Stage &s) {
             s.showFridayEdited();
             s.window().actions().action(QStringLiteral("routing.review"))->trigger();
             QTest::qWait(200);
             s.press(QStringLiteral("As JSON"));
         }},
        {"merge",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.editFriday();
             s.pushElsewhere();
             s.window().actions().action(QStringLiteral("routing.review"))->trigger();
             s.press(QStringLiteral("Compare and merge"));
         }},
        {"merge-orders",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().draft().edit(QStringLiteral("ring others first"), TenantId("qdn"),
                                     [](plan::Tenant &tenant) { turnOrders(tenant, 1); });
             plan::Plan theirs = s.window().draft().basis();
             turnOrders(theirs.tenants[0], -1);
             s.relay.planText = plan::writePlan(theirs);
             ++s.relay.revision;
             Q_EMIT s.relay.connected(s.relay.revision);
             s.window().actions().action(QStringLiteral("routing.review"))->trigger();
             s.press(QStringLiteral("Compare and merge"));
         }},
        {"merged",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("hours"));
             s.editFriday();
             s.pushElsewhere();
             s.window().actions().action(QStringLiteral("routing.review"))->trigger();
             s.press(QStringLiteral("Compare and merge"));
             s.press(QStringLiteral("Merge into my draft"));
         }},
    };
}

} // namespace ringdown::tests
