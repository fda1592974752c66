// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "ui/numbers/NumbersPage.h"
#include "ui/relay/LogView.h"
#include "ui/relay/RelayPage.h"

#include <QAction>
#include <QLineEdit>

namespace ringdown::tests {

std::vector<Scene> relayScenes()
{
    return {
        {"numbers",
         [](Stage &s) {
             s.account.fill();
             s.account.drift();
             s.showNumbers();
             s.window().findChild<numbers_ui::NumbersPage *>()->choose(
                 s.account.sight.survey.numbers[1].phone);
         }},
        {"numbers-out-of-reach",
         [](Stage &s) {
             s.account.fill();
             s.account.drift();
             s.showNumbers();
             s.relay.state.report.process.publicUrl = "http://192.168.1.20:8080";
             Q_EMIT s.relay.connected(s.relay.revision);
         }},
        {"numbers-other-path",
         [](Stage &s) {
             s.account.fill();
             s.showNumbers();
             s.relay.state.report.process.pathPrint = "5f3a";
             Q_EMIT s.relay.connected(s.relay.revision);
         }},
        {"numbers-without-flows",
         [](Stage &s) {
             s.account.fill();
             s.account.sight.survey.flows.clear();
             s.account.sight.survey.withoutFlows =
                 rest::RestFailure{rest::RestTrouble::Unreachable, 503, 0, "Service is unavailable", ""};
             s.showNumbers();
         }},
        {"numbers-unread-flow",
         [](Stage &s) {
             s.account.fill();
             const TenantId second = sampleNames().plan().tenants.at(1).id;
             s.account.sight.survey.unreadFlows[second] =
                 rest::RestFailure{rest::RestTrouble::Unreachable, 503, 0, "Service is unavailable", ""};
             s.showNumbers();
             s.window().findChild<numbers_ui::NumbersPage *>()->choose(
                 s.account.sight.survey.numbers[1].phone);
         }},
        {"numbers-too-long",
         [](Stage &s) {
             s.account.fill();
             s.showNumbers();
             plan::Plan plan = sampleNames().plan();
             plan::Route &open = plan.tenants.at(1).routes[RouteId("open")];
             open.insert(open.begin(), plan::SayStep{std::string(4'000, 'x')});
             auto *page = s.window().findChild<numbers_ui::NumbersPage *>();
             page->setNames(format::PlanNames(plan, 42));
             page->choose(s.account.sight.survey.numbers[1].phone);
         }},
        {"numbers-ours",
         [](Stage &s) {
             s.account.fill();
             s.showNumbers();
             s.trigger("numbers.adopt");
         }},
        {"numbers-trunk",
         [](Stage &s) {
             s.account.fill();
             s.account.sight.survey.numbers[2].values[numbers::NumberField::TrunkSid] =
                 "TK00000000000000000000000000000001";
             s.account.sight.survey.numbers[2].values[numbers::NumberField::VoiceUrl] = "";
             s.account.sight.survey.numbers.erase(s.account.sight.survey.numbers.begin());
             s.showNumbers();
             s.window().findChild<numbers_ui::NumbersPage *>()->choose(
                 s.account.sight.survey.numbers[1].phone);
         }},
        {"numbers-review",
         [](Stage &s) {
             s.account.fill();
             s.account.drift();
             s.showNumbers();
             s.trigger("numbers.adopt");
         }},
        {"numbers-renew",
         [](Stage &s) {
             s.account.fill();
             s.showNumbers();
             s.press(QStringLiteral("Renew…"));
         }},
        {"numbers-buy",
         [](Stage &s) {
             s.account.fill();
             s.showNumbers();
             s.trigger("numbers.buy");
             s.press(QStringLiteral("Search"));
         }},
        {"numbers-buy-named",
         [](Stage &s) {
             s.account.fill();
             s.account.sight.survey.numbers.erase(s.account.sight.survey.numbers.begin());
             s.account.offered = {"+16195550100", "San Diego", "CA", true, true, true, "none"};
             s.showNumbers();
             s.trigger("numbers.buy");
             s.press(QStringLiteral("Search"));
         }},
        {"numbers-release",
         [](Stage &s) {
             s.account.fill();
             s.showNumbers();
             s.press(QStringLiteral("Release…"));
         }},
        {"numbers-none",
         [](Stage &s) {
             s.account.trouble = numbers_ui::NoAccount{};
             s.showNumbers();
         }},
        {"numbers-locked",
         [](Stage &s) {
             s.account.trouble = numbers_ui::NoAccount{numbers_ui::NoAccount::Why::Locked, {}, {}};
             s.showNumbers();
         }},
        {"numbers-error",
         [](Stage &s) {
             s.account.trouble = numbers_ui::NoAccount{
                 numbers_ui::NoAccount::Why::Carrier, "",
                 rest::RestFailure{
                     rest::RestTrouble::Unauthorized, 401, 20003,
                     "GET https://api.twilio.com/2010-04-01/Accounts/AC…/IncomingPhoneNumbers.json was "
                     "answered with HTTP 401: Authenticate (Twilio error 20003)",
                     ""}};
             s.showNumbers();
         }},
        {"numbers-stale",
         [](Stage &s) {
             s.account.fill();
             s.account.drift();
             s.showNumbers();
             s.account.trouble = numbers_ui::NoAccount{
                 numbers_ui::NoAccount::Why::Carrier, "",
                 rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0,
                                   "GET https://api.twilio.com/2010-04-01/Accounts/AC…/"
                                   "IncomingPhoneNumbers.json got no answer: Host not found",
                                   ""}};
             s.now = sampleNow + 21min;
             s.window().tick();
             s.press(QStringLiteral("Check again"));
         }},
        {"numbers-lost",
         [](Stage &s) {
             s.account.fill();
             s.account.drift();
             s.showNumbers();
             s.loseRelay();
         }},
        {"numbers-empty", [](Stage &s) { s.showNumbers(); }},
        {"numbers-viewer",
         [](Stage &s) {
             s.relay.token = client::Role::Viewer;
             s.account.fill();
             s.account.drift();
             s.showNumbers();
         }},
        {"numbers-alone",
         [](Stage &s) {
             s.account.fill();
             s.window().setNumbers(s.account);
             s.window().show();
             s.window().goTo(QStringLiteral("numbers"));
         }},
        {"relay", [](Stage &s) { s.showRelay(); }},
        {"relay-alarm",
         [](Stage &s) {
             s.raiseAlarms();
             s.showRelay();
             s.press(QStringLiteral("Try from outside"));
         }},
        {"relay-waiting",
         [](Stage &s) {
             s.relay.state.holdsLook = true;
             s.showRelay();
             s.press(QStringLiteral("Try from outside"));
         }},
        {"relay-log",
         [](Stage &s) {
             s.showRelay();
             s.turnRelayTo(1);
         }},
        {"relay-log-none",
         [](Stage &s) {
             s.showRelay();
             s.turnRelayTo(1);
             s.window().actions().action(QStringLiteral("view.filter"))->trigger();
             s.window().findChild<relay_ui::LogView *>()->findChild<QLineEdit *>()->setText(
                 QStringLiteral("certificate -reload"));
         }},
        {"relay-log-viewer",
         [](Stage &s) {
             s.relay.state.logFailure =
                 client::ApiFailure{{ErrorCode::Refused, "viewers"}, 403, "Forbidden", {}};
             s.showRelay();
             s.turnRelayTo(1);
         }},
        {"relay-error",
         [](Stage &s) {
             s.refuseAll();
             s.showRelay();
         }},
        {"relay-stale",
         [](Stage &s) {
             s.showRelay();
             s.refuseAll();
             s.now = sampleNow + 14s;
             s.window().tick();
             s.reload();
         }},
        {"relay-lost",
         [](Stage &s) {
             s.showRelay();
             s.loseRelay();
             s.now = sampleNow + 95s;
             s.window().tick();
             s.reload();
         }},
        {"relay-empty",
         [](Stage &s) {
             s.window().setHost(s.host);
             s.window().show();
             s.window().goTo(QStringLiteral("relay"));
         }},
        {"relay-stop",
         [](Stage &s) {
             s.host.setUp = true;
             s.host.now = relay_ui::HostPort::State::Running;
             s.showRelay(window::Mode::Hosted);
             s.window().close();
         }},
        {"relay-switch-off",
         [](Stage &s) {
             s.host.setUp = true;
             s.host.now = relay_ui::HostPort::State::Running;
             s.showRelay(window::Mode::Hosted);
             Q_EMIT s.window().findChild<relay_ui::RelayPage *>()->stopWanted();
         }},
        {"relay-narrow",
         [](Stage &s) {
             s.window().resize(1024, 640);
             s.showRelay();
         }},
    };
}

} // namespace ringdown::tests
