// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include <QAction>
#include <QTest>

namespace ringdown::tests {

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
