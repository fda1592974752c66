// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "tests/ui/gallery/SaidWords.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/draft/Draft.h"
#include "ui/routing/businesses/BusinessSheet.h"
#include "ui/routing/callers/CallersEditor.h"
#include "ui/routing/contacts/ContactsEditor.h"
#include "ui/routing/contacts/PhoneField.h"
#include "ui/routing/hours/ExceptionsCard.h"
#include "ui/routing/hours/WeekGrid.h"
#include "ui/routing/routes/RoutesEditor.h"

#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <algorithm>

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

QWidget *namedIn(QWidget &window, const QString &name)
{
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (saidWords().says(widget->accessibleName(), name) && widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Presses at from and goes to to, by steps that a hand makes.
void pullFrom(QWidget *handle, const QPoint &from, const QPoint &to)
{
    QTest::mousePress(handle, Qt::LeftButton, {}, from);
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(handle, from + (to - from) * step / 4);
}

/// Tuesday to Thursday, five to half past seven in the evening.
void paintEvenings(Stage &s, QPoint *end = nullptr)
{
    s.showRouting(QStringLiteral("hours"));
    s.window().show();
    QTest::qWait(200);
    auto *grid = s.window().findChild<routing_ui::WeekGrid *>();
    const auto at = [&](int day, int minute) {
        return QPoint(grid->viewport()->width() * minute / 1440,
                      grid->verticalHeader()->defaultSectionSize() * day + 15);
    };
    pullFrom(grid->viewport(), at(1, 17 * 60 + 5), at(3, 19 * 60 + 15));
    if (end)
        *end = at(3, 19 * 60 + 15);
}

/// A part of Routing while a contact takes no texts.
void showStopsAt(Stage &s, const QString &part)
{
    s.fill();
    fillMessages(s.relay);
    s.showRouting(part);
}

/// The first tier of "sales" on its way below the second.
void pullPrimary(Stage &s, QPoint *end = nullptr)
{
    s.showRouting(QStringLiteral("cascade"));
    s.window().show();
    QTest::qWait(200);
    QWidget *grip = namedIn(s.window(), QStringLiteral("Drag Primary to another place"));
    const QWidget *below = namedIn(s.window(), QStringLiteral("Drag Backup to another place"));
    const QPoint to = grip->mapFromGlobal(below->mapToGlobal(QPoint(below->width() / 2, 150)));
    pullFrom(grip, grip->rect().center(), to);
    if (end)
        *end = to;
}

} // namespace

std::vector<Scene> routingScenes()
{
    return {
        {"hours", [](Stage &s) { s.showRouting(QStringLiteral("hours")); }},
        {"hours-drag", [](Stage &s) { paintEvenings(s); }},
        {"hours-dragged",
         [](Stage &s) {
             QPoint end;
             paintEvenings(s, &end);
             QTest::mouseRelease(s.window().findChild<routing_ui::WeekGrid *>()->viewport(), Qt::LeftButton,
                                 {}, end);
         }},
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
        {"cascade-stopped", [](Stage &s) { showStopsAt(s, QStringLiteral("cascade")); }},
        {"contacts-stopped", [](Stage &s) { showStopsAt(s, QStringLiteral("contacts")); }},
        {"cascade-waiting",
         [](Stage &s) {
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("cascade"));
             s.window().draft().edit(QStringLiteral("play music"), TenantId("qdn"), [](plan::Tenant &tenant) {
                 auto &waiting = std::get<plan::RingStep>(tenant.routes[RouteId("sales")][0]).waiting;
                 waiting.music = "https://example.com/hold.mp3";
                 waiting.prompts.resize(2);
                 waiting.prompts[0].seconds = 20;
                 waiting.prompts[0].say = "Please hold, we are still ringing people.";
                 waiting.prompts[1].seconds = 40;
             });
         }},
        {"cascade-drag", [](Stage &s) { pullPrimary(s); }},
        {"cascade-dragged",
         [](Stage &s) {
             QPoint end;
             pullPrimary(s, &end);
             QTest::mouseRelease(namedIn(s.window(), QStringLiteral("Drag Primary to another place")),
                                 Qt::LeftButton, {}, end);
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
        {"open-or-close",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().actions().action(QStringLiteral("routing.open-or-close"))->trigger();
         }},
        {"copy-day",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
             s.window().goTo(QStringLiteral("routing"));
             s.turnTo(QStringLiteral("hours"));
             s.press(QStringLiteral("Copy day…"));
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
