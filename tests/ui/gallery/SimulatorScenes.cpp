// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "ui/draft/Draft.h"

#include <QAction>
#include <QComboBox>
#include <QTest>

namespace ringdown::tests {

std::vector<Scene> simulatorScenes()
{
    return {
        {"simulator",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("simulator"));
         }},
        {"simulator-draft", [](Stage &s) { s.simulateFriday(); }},
        {"simulator-nobody",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().goTo(QStringLiteral("simulator"));
             s.window().show();
             s.window()
                 .findChild<QComboBox *>(QStringLiteral("simulator-to"))
                 ->setEditText(QStringLiteral("619 555 0166"));
         }},
        {"simulator-scenarios",
         [](Stage &s) {
             s.simulateFriday();
             s.press(QStringLiteral("Save scenario…"));
             s.press(QStringLiteral("Save scenario"));
             s.window().draft().history().undo();
             s.press(QStringLiteral("Who answers: Office after 12 s"));
         }},
        {"simulator-narrow",
         [](Stage &s) {
             s.window().resize(1024, 640);
             s.simulateFriday();
         }},
        {"simulator-save",
         [](Stage &s) {
             s.simulateFriday();
             s.press(QStringLiteral("Save scenario…"));
         }},
        {"simulator-replay",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().goTo(QStringLiteral("log"));
             s.window().show();
             s.window().showFilter(QStringLiteral("outcome:answered tenant:qdn last:7d"));
             auto *table = s.window().findChild<QWidget *>(QStringLiteral("log-table"));
             table->setFocus();
             QTest::keyClick(table, Qt::Key_Down);
             s.window().actions().action(QStringLiteral("call.simulate"))->trigger();
         }},
        {"simulator-coverage",
         [](Stage &s) {
             s.simulateFriday();
             s.turnSimulatorTo(1);
         }},
        {"simulator-coverage-table",
         [](Stage &s) {
             s.simulateFriday();
             s.turnSimulatorTo(1);
             s.press(QStringLiteral("As a table"));
         }},
    };
}

} // namespace ringdown::tests
