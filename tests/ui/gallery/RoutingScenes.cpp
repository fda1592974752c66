// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

namespace ringdown::tests {
namespace {

const QByteArray holidayCalendar =
    "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Christmas Day\r\nDTSTART;VALUE=DATE:20261225\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Christmas Day\r\nDTSTART;VALUE=DATE:20271225\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:New Year's Day\r\nDTSTART;VALUE=DATE:20270101\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:New Year's Day\r\nDTSTART;VALUE=DATE:20280101\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Good Friday\r\nDTSTART;VALUE=DATE:20260403\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Good Friday\r\nDTSTART;VALUE=DATE:20270326\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Good Friday\r\nDTSTART;VALUE=DATE:20280414\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Regatta weekend\r\nDTSTART;VALUE=DATE:20270612\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Regatta weekend\r\nDTSTART;VALUE=DATE:20270613\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Thanksgiving Day\r\nDTSTART;VALUE=DATE:20231123\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Thanksgiving Day\r\nDTSTART;VALUE=DATE:20261126\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Thanksgiving Day\r\nDTSTART;VALUE=DATE:20271125\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Town fair\r\nDTSTART;VALUE=DATE:20260801\r\nEND:VEVENT\r\n"
    "BEGIN:VEVENT\r\nSUMMARY:Staff meeting\r\nDTSTART:20261201T090000Z\r\nEND:VEVENT\r\n"
    "END:VCALENDAR\r\n";

} // namespace

std::vector<Scene> routingScenes()
{
    return {
        {"hours", [](Stage &s) { s.showRouting(QStringLiteral("hours")); }},
        {"overview", [](Stage &s) { s.showRouting(QStringLiteral("overview")); }},
        {"overview-draft",
         [](Stage &s) {
             s.showRouting(QStringLiteral("overview"));
             s.window().show();
             s.editFriday();
             s.breakOverview();
             QTest::qWait(700);
         }},
        {"overview-tree",
         [](Stage &s) {
             s.showRouting(QStringLiteral("overview"));
             s.window().show();
             s.editFriday();
             s.window().actions().action(QStringLiteral("routing.map-or-tree"))->trigger();
             QTest::qWait(500);
         }},
        {"overview-narrow",
         [](Stage &s) {
             s.window().resize(1024, 640);
             s.showRouting(QStringLiteral("overview"));
         }},
        {"holidays",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("hours"));
             s.window().findChild<routing_ui::ExceptionsCard *>()->previewImport(
                 QStringLiteral("holidays.ics"), holidayCalendar);
         }},
        {"cascade",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("cascade"));
         }},
        {"cascade-cut",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("cascade"));
             s.window().draft().edit(QStringLiteral("wait less"), TenantId("qdn"), [](plan::Tenant &tenant) {
                 tenant.limits.longestWaitSeconds = 55;
                 tenant.tiers[1].ring = plan::RingOrder::InTurn;
                 tenant.tiers[1].seconds = 25;
                 tenant.tiers[1].accept = plan::Accept::None;
                 tenant.tiers.push_back({TierId("night-shift"), {ContactId("lee")}});
                 std::get<plan::RingStep>(tenant.routes[RouteId("sales")][0])
                     .tiers.emplace_back("night-shift");
             });
         }},
        {"cascade-empty",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("cascade"));
             s.window().draft().edit(QStringLiteral("ring nobody"), TenantId("qdn"),
                                     [](plan::Tenant &tenant) { tenant.tiers.clear(); });
         }},
        {"businesses", [](Stage &s) { s.showBusinesses(); }},
        {"businesses-empty",
         [](Stage &s) {
             s.showBusinesses();
             s.window().draft().editPlan(QStringLiteral("none"),
                                         [](plan::Plan &plan) { plan.tenants.clear(); });
         }},
        {"business-new",
         [](Stage &s) {
             s.showBusinesses();
             s.press(QStringLiteral("Add…"));
             s.window().findChild<routing_ui::BusinessSheet *>()->findChild<QComboBox *>()->setCurrentIndex(
                 1);
         }},
        {"business-change",
         [](Stage &s) {
             s.showBusinesses();
             s.press(QStringLiteral("Change…"));
             auto *number =
                 s.window().findChild<routing_ui::BusinessSheet *>()->findChild<routing_ui::PhoneField *>();
             number->clear();
             QTest::keyClicks(number, QStringLiteral("619 555 0102"));
             QTest::keyClick(number, Qt::Key_Return);
         }},
        {"business-remove",
         [](Stage &s) {
             s.showBusinesses();
             s.press(QStringLiteral("Remove…"));
         }},
        {"contacts",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("contacts"));
             s.window().draft().edit(QStringLiteral("write it down twice"), TenantId("qdn"),
                                     [](plan::Tenant &tenant) {
                                         tenant.contacts.push_back({ContactId("lee-2"), "Lee at home",
                                                                    tenant.contacts[2].phone, false});
                                     });
         }},
        {"contact-sheet",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("contacts"));
             s.window().show();
             auto *editor = s.window().findChild<routing_ui::ContactsEditor *>();
             editor->findChild<QPushButton *>()->click();
             auto *phone = s.window().findChild<routing_ui::PhoneField *>();
             QTest::keyClicks(phone, QStringLiteral("619 555"));
             QTest::keyClick(phone, Qt::Key_Return);
         }},
        {"import",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("contacts"));
             s.window().show();
             QTest::qWait(100);
             s.window().findChild<routing_ui::ContactsEditor *>()->previewImport(
                 QStringLiteral("harbor callers.csv"),
                 "Name;Mobile;Group;Notes\nAnn Smith;(619) 555-0151;vip;sails on Fridays\n"
                 "Harbor office;619-555-0177;vip;\nLee;not known yet;;\nAnn again;+16195550151;;\n"
                 ";619 555 0152;staff;\nDockside Fuel;619 555 0153;supplier;\n");
         }},
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
        {"routes", [](Stage &s) { s.showRouting(QStringLiteral("routes")); }},
        {"routes-problems",
         [](Stage &s) {
             s.showRouting(QStringLiteral("routes"));
             s.window().draft().edit(QStringLiteral("break it"), TenantId("qdn"), [](plan::Tenant &tenant) {
                 auto &open = tenant.routes[RouteId("open")];
                 std::get<plan::MenuStep>(open[0]).prompt = "Hello {customer}, press 1.";
                 std::get<plan::MenuStep>(open[0]).keys['4'] = RouteId("gone");
                 open.push_back(plan::GotoStep{RouteId("open")});
             });
         }},
        {"route-cascade",
         [](Stage &s) {
             s.showRouting(QStringLiteral("routes"));
             s.window().findChild<routing_ui::RoutesEditor *>()->showRoute(RouteId("sales"));
         }},
        {"text",
         [](Stage &s) {
             s.showRouting(QStringLiteral("routes"));
             s.window().findChild<routing_ui::RoutesEditor *>()->showText(TextId("missed"));
         }},
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
                 if (field->accessibleName() == QStringLiteral("Which rule catches this number?"))
                     field->setText(QStringLiteral("+1 619 555 0177"));
             }
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
        {"open-or-close",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().actions().action(QStringLiteral("routing.open-or-close"))->trigger();
         }},
        {"exception",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("hours"));
             s.press(QStringLiteral("Add…"));
         }},
    };
}

} // namespace ringdown::tests
