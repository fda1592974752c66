// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "ui/draft/Draft.h"
#include "ui/routing/businesses/BusinessSheet.h"
#include "ui/routing/contacts/ContactsEditor.h"
#include "ui/routing/contacts/PhoneField.h"
#include "ui/routing/routes/RoutesEditor.h"

#include <QAction>
#include <QComboBox>
#include <QPushButton>
#include <QTest>

#include <algorithm>

namespace ringdown::tests {

std::vector<Scene> routingScenes()
{
    return {
        {"basics",
         [](Stage &s) {
             s.showRouting(QStringLiteral("basics"));
             s.window().draft().edit(QStringLiteral("say how"), TenantId("qdn"), [](plan::Tenant &tenant) {
                 tenant.sms = plan::Sms{{ContactId("captain")}, "relay"};
                 tenant.voice.name = "Polly Joanna";
                 tenant.limits.countries = {"US", "MX"};
             });
         }},
        {"overview",
         [](Stage &s) {
             s.showRouting(QStringLiteral("overview"));
             s.window().show();
             QTest::qWait(700); // for the coverage
         }},
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
             s.window().show();
             QTest::qWait(700);
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
             const auto buttons = editor->findChildren<QPushButton *>();
             (*std::find_if(buttons.begin(), buttons.end(), [](const QPushButton *button) {
                 return button->isEnabled(); // without a chosen contact one can only be added
             }))->click();
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
        {"route-voicemail",
         [](Stage &s) {
             s.showRouting(QStringLiteral("routes"));
             s.window().findChild<routing_ui::RoutesEditor *>()->showRoute(RouteId("closed"));
             s.window().draft().edit(
                 QStringLiteral("a recording"), TenantId("qdn"), [](plan::Tenant &tenant) {
                     auto &voicemail =
                         std::get<plan::VoicemailStep>(tenant.routes.at(RouteId("closed")).back());
                     voicemail.greetingSound = "https://example.com/greeting.mp3";
                     voicemail.textBack = plan::TextBack{'1', "Thanks for calling {business}."};
                 });
         }},
        {"text",
         [](Stage &s) {
             s.showRouting(QStringLiteral("routes"));
             s.window().findChild<routing_ui::RoutesEditor *>()->showText(TextId("missed"));
             s.window().draft().edit(QStringLiteral("again"), TenantId("qdn"), [](plan::Tenant &tenant) {
                 tenant.texts.at(TextId("missed")).repeatMinutes = 20;
             });
         }},
    };
}

} // namespace ringdown::tests
