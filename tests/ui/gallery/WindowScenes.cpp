// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "tests/ui/gallery/SaidWords.h"
#include "ui/drill/TestCallSheet.h"
#include "ui/notify/NoticeCard.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/Timeline.h"
#include "ui/window/LiveWindow.h"
#include "ui/window/LossSheet.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollBar>
#include <QTest>

namespace ringdown::tests {
namespace {

/// A drill whose caller presses 1 and that nobody answers, after so many seconds; negative: when it is over.
/// Its trace is scrolled to where it stands.
void runDrill(Stage &s, int seconds)
{
    s.fill();
    s.connectNow();
    s.window().show();
    s.window().showTestCall();
    for (auto *field : s.window().findChildren<QLineEdit *>()) {
        if (field->isVisible() && field->placeholderText() == QStringLiteral("none"))
            field->setText(QStringLiteral("1"));
    }
    s.press(QStringLiteral("Start the drill"));
    SampleCall drill{"+16195550100", "+12025550147"};
    drill.digits = "1";
    drill.test = true;
    drill.runsFor = seconds;
    std::int64_t seq = 100'000; // behind everything of the day
    for (Event event : play(drill).events) {
        event.call = s.relay.drillSid;
        event.seq = ++seq;
        Q_EMIT s.relay.eventArrived(event);
    }
    QTest::qWait(300);
    auto *trace = s.window().findChild<drill::TestCallSheet *>()->findChild<shell::Timeline *>();
    QScrollBar *bar = trace->verticalScrollBar();
    bar->setValue(seconds < 0 ? bar->maximum() : bar->maximum() / 2);
}

} // namespace

std::vector<Scene> windowScenes()
{
    return {
        {"start", [](Stage &) {}},
        {"start-no-token",
         [](Stage &s) {
             s.window().offerToken(
                 QUrl(QStringLiteral("https://relay.example.com")),
                 QStringLiteral("There is no token for https://relay.example.com. Connect "
                                "with one and let the keyring keep it, or start "
                                "the console with RINGDOWN_TOKEN set. The keyring has no such entry."));
         }},
        {"live-no-token",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().offerToken(QUrl(QStringLiteral("https://relay.example.com")),
                                   QStringLiteral("There is no token for https://relay.example.com."));
         }},
        {"live",
         [](Stage &s) {
             s.fill();
             s.connectNow(window::Mode::Demo);
         }},
        {"live-tenant",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().showTenant(TenantId("qdn"));
         }},
        {"live-empty", [](Stage &s) { s.connectNow(); }},
        {"live-late",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.relay.fresh = freshAt(client::Liveness::Late, 14s);
         }},
        {"live-lost",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.relay.fresh = freshAt(client::Liveness::Lost, 95s);
             s.relay.fresh.trouble = client::FeedTrouble::Unreachable;
         }},
        {"live-error",
         [](Stage &s) {
             s.relay.fresh = freshAt(client::Liveness::Lost, 95s);
             s.relay.fresh.trouble = client::FeedTrouble::Unreachable;
             s.connectNow();
         }},
        {"send-to-voicemail",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().show();
             s.window().actions().action(QStringLiteral("call.voicemail"))->trigger();
         }},
        {"ladder-voicemail",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().show();
             for (const auto &[sid, detail] : s.relay.details) {
                 if (detail.call.endedAt || detail.call.from != "+12025550147")
                     continue;
                 Event sent = detail.events.back();
                 sent.seq += 1000; // behind everything of the day
                 sent.kind = EventKind::StepEntered;
                 sent.what = "sent-to-voicemail";
                 sent.by = "Dana";
                 sent.why = "Dana sent the caller to voicemail.";
                 Q_EMIT s.relay.eventArrived(sent);
             }
             QTest::qWait(50);
         }},
        {"test-call",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().show();
             s.window().showTestCall();
         }},
        {"test-call-running", [](Stage &s) { runDrill(s, 30); }},
        {"test-call-over", [](Stage &s) { runDrill(s, -1); }},
        {"test-call-live",
         [](Stage &s) {
             s.fill();
             s.relay.liveTest.phones = {
                 {12, ContactId("captain"), "Captain", "+16195550111", TierId("primary")},
                 {32, ContactId("office"), "Office", "+16195550122", TierId("backup")},
                 {32, ContactId("lee"), "Lee", "+16195550133", TierId("backup")}};
             s.relay.liveTest.seconds = 77;
             s.connectNow();
             s.window().show();
             s.window().showTestCall();
             auto *sheet = s.window().findChild<drill::TestCallSheet *>();
             sheet->findChildren<QRadioButton *>().at(1)->click(); // live
         }},
        {"help-greyed",
         [](Stage &s) {
             s.relay.token = client::Role::Viewer;
             s.account.fill();
             s.account.drift();
             s.showNumbers();
             s.trigger("help.page");
         }},
        {"palette",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().show();
             QTest::qWait(50);
             QTest::keyClick(&s.window(), Qt::Key_K, Qt::ControlModifier);
         }},
        {"palette-found",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().show();
             QTest::qWait(50);
             QTest::keyClick(&s.window(), Qt::Key_K, Qt::ControlModifier);
             QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("555 01"));
             QTest::qWait(300); // then calls are looked for
         }},
        {"edits",
         [](Stage &s) {
             s.showFridayEdited();
             s.window().actions().action(QStringLiteral("routing.edits"))->trigger();
         }},
        {"settings", [](Stage &s) { s.showSettings({}); }},
        {"settings-keys", [](Stage &s) { s.showSettings({}, 520); }},
        {"settings-end", [](Stage &s) { s.showSettings({}, 5000); }},
        {"settings-search", [](Stage &s) { s.showSettings(QStringLiteral("quiet")); }},
        {"settings-nothing", [](Stage &s) { s.showSettings(QStringLiteral("xyzzy")); }},
        {"settings-restart",
         [](Stage &s) {
             s.showSettings(QStringLiteral("language"));
             for (auto *box : s.window().findChildren<QComboBox *>()) {
                 if (saidWords().says(box->accessibleName(), QStringLiteral("Language")))
                     Q_EMIT box->activated(2);
             }
         }},
        {"restart",
         [](Stage &s) {
             s.fill();
             s.connectNow(window::Mode::Hosted);
             s.window().show();
             s.window().goTo(QStringLiteral("settings"));
             Q_EMIT s.window().findChild<settings::SettingsPage *>()->restartWanted();
         }},
        {"settings-diagnostics",
         [](Stage &s) {
             s.showSettings({});
             s.press(QStringLiteral("Diagnostics bundle…"));
         }},
        {"welcome-way", [](Stage &s) { s.showWelcome(-1); }},
        {"welcome-account", [](Stage &s) { s.showWelcome(1); }},
        {"welcome-account-locked",
         [](Stage &s) {
             s.desk.keyring.condition = secrets::VaultCondition::Locked;
             s.showWelcome(1);
         }},
        {"welcome-numbers", [](Stage &s) { s.showWelcome(2); }},
        {"welcome-numbers-found",
         [](Stage &s) {
             s.account.fill();
             s.account.drift();
             s.window().setNumbers(s.account);
             s.showWelcome(2);
         }},
        {"welcome-numbers-many",
         [](Stage &s) {
             for (int at = 0; at < 40; ++at) {
                 const std::string phone = "+16195550" + std::to_string(100 + at);
                 s.account.sight.survey.numbers.push_back({"PN" + std::to_string(at), phone, phone});
             }
             s.window().setNumbers(s.account);
             s.showWelcome(2);
         }},
        {"welcome-numbers-refused",
         [](Stage &s) {
             s.account.trouble = numbers_ui::NoAccount{
                 numbers_ui::NoAccount::Why::Carrier, "Connection refused",
                 rest::RestFailure{rest::RestTrouble::Unreachable, 0, 0, "Connection refused", ""}};
             s.window().setNumbers(s.account);
             s.showWelcome(2);
         }},
        {"welcome-call", [](Stage &s) { s.showWelcome(3); }},
        {"help",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().show();
             s.trigger("help.page");
         }},
        {"keys",
         [](Stage &s) {
             s.window().show();
             s.trigger("help.keys");
         }},
        {"about",
         [](Stage &s) {
             s.window().show();
             s.trigger("help.about");
         }},
        {"news",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.trigger("help.news");
         }},
        {"loss",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().findChild<window::LossSheet *>()->begin(window::LossSheet::Deed::LeaveRelay, 2);
         }},
        {"closing",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().show();
             s.window().setTray([] { return true; });
             s.window().close();
         }},
        {"live-elsewhere",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().show();
             s.trigger("view.detach-live");
         }},
        {"live-window",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().show();
             s.trigger("view.detach-live");
             s.picture = s.window().findChild<window::LiveWindow *>();
         }},
        {"viewer",
         [](Stage &s) {
             s.relay.token = client::Role::Viewer;
             s.showRouting(QStringLiteral("hours"));
         }},
        {"viewer-cascade",
         [](Stage &s) {
             s.relay.token = client::Role::Viewer;
             s.showRouting(QStringLiteral("cascade"));
         }},
        {"folded",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.trigger("view.fold");
         }},
        {"notice",
         [](Stage &s) {
             s.picture = new notify::NoticeCard({QStringLiteral("Harbor Master calls Queen of San Diego"),
                                                 QStringLiteral("Primary rings: Captain"),
                                                 {{QStringLiteral("default"), QStringLiteral("Open")}},
                                                 notify::Urgency::Normal,
                                                 true});
             s.picture->show();
         }},
        {"narrow",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().resize(1024, 640);
         }},
    };
}

} // namespace ringdown::tests
