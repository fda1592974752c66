// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "tests/ui/gallery/SaidWords.h"
#include "ui/draft/Draft.h"
#include "ui/routing/callers/CallersEditor.h"

#include <QLineEdit>
#include <QTest>

namespace ringdown::tests {

std::vector<Scene> callersScenes()
{
    return {
        {"callers", [](Stage &s) { s.showRouting(QStringLiteral("callers")); }},
        {"callers-probe",
         [](Stage &s) {
             s.showRouting(QStringLiteral("callers"));
             s.window().draft().edit(QStringLiteral("more rules"), TenantId("qdn"), [](plan::Tenant &tenant) {
                 tenant.callers.push_back({"Harbor", {}, RouteId("events")});
                 tenant.callers.back().match.prefixes = {"+1619"};
                 tenant.callers.back().match.countries = {"MX"};
             });
             for (QLineEdit *field : s.window().findChildren<QLineEdit *>()) {
                 if (saidWords().says(field->accessibleName(),
                                      QStringLiteral("Which rule catches this number?")))
                     field->setText(QStringLiteral("+1 619 555 0177"));
             }
         }},
        {"callers-off",
         [](Stage &s) {
             s.relay.insightsOf = [](const client::InsightQuery &query) {
                 Insights insights;
                 insights.rules = {{TenantId("qdn"), "Nuisance", 14, query.until - 3h},
                                   {TenantId("qdn"), "VIPs", 5, query.until - 50h}};
                 return insights;
             };
             s.showRouting(QStringLiteral("callers"));
             s.window().show();
             s.window().draft().edit(QStringLiteral("rest"), TenantId("qdn"), [](plan::Tenant &tenant) {
                 tenant.callers.push_back({"Harbor works", {}, RouteId("events"), false});
                 tenant.callers.back().match.prefixes = {"+1619"};
             });
         }},
        {"callers-import",
         [](Stage &s) {
             s.showRouting(QStringLiteral("callers"));
             s.window().show();
             QTest::qWait(100);
             s.window().findChild<routing_ui::CallersEditor *>()->previewImport(
                 QStringLiteral("rules.csv"),
                 "name,numbers,prefixes,types,route,reject,active\n"
                 "Nuisance,\"+16195550199, +16195550198\",,,,busy,yes\n"
                 "Winter guests,,,regular,events,,no\nRobots,,+1900,,,busy,yes\nRobots,,+1976,,,busy,yes\n"
                 "Lost,not a number,,,sales,,yes\nCrew,+16195550155,,,crew,,yes\n");
         }},
        {"callers-empty",
         [](Stage &s) {
             s.showRouting(QStringLiteral("callers"));
             s.window().draft().edit(QStringLiteral("no rules"), TenantId("qdn"),
                                     [](plan::Tenant &tenant) { tenant.callers.clear(); });
         }},
        {"caller-rule",
         [](Stage &s) {
             s.showRouting(QStringLiteral("callers"));
             s.window().findChild<routing_ui::CallersEditor *>()->beginFor("+12025550147", {});
         }},
    };
}

} // namespace ringdown::tests
