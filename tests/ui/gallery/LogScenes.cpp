// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/gallery/Stage.h"

#include "core/carrier/Picture.h"
#include "tests/ui/gallery/SaidWords.h"
#include "tests/ui/support/SampleInsights.h"
#include "tests/ui/support/SampleMessages.h"
#include "ui/calls/CallLogPage.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/FilterEdit.h"
#include "ui/calls/LogSheets.h"
#include "ui/insights/InsightsPage.h"
#include "ui/messages/InboxSearch.h"
#include "ui/messages/pictures/PictureTile.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTest>

namespace ringdown::tests {
namespace {

QByteArray photo(carrier::Picture picture)
{
    return QByteArray::fromStdString(carrier::drawn(picture));
}

void showPictures(Stage &s)
{
    fillPictures(s.relay, photo(carrier::Picture::BoatByDay), photo(carrier::Picture::BoatAtDusk));
    s.showMessages(2, 0);
}

} // namespace

std::vector<Scene> logScenes()
{
    return {
        {"messages", [](Stage &s) { s.showMessages(0, 0); }},
        {"messages-all", [](Stage &s) { s.showMessages(3, 1); }},
        {"messages-missed",
         [](Stage &s) {
             s.showMessages(1, 0);
             s.window().showTenant(TenantId("qdn"));
         }},
        {"messages-playing",
         [](Stage &s) {
             s.showMessages(0, 0);
             s.playMessage(31s, 11s);
         }},
        {"messages-no-sound",
         [](Stage &s) {
             s.showMessages(0, 0);
             s.failMessage(31s,
                           QStringLiteral("This desk has no sound device. If sound plays elsewhere on this "
                                          "desk, start the console again."));
         }},
        {"messages-sound-failed",
         [](Stage &s) {
             s.showMessages(0, 0);
             s.failMessage(31s, QStringLiteral("The desk’s sound does not answer."));
         }},
        {"messages-no-key",
         [](Stage &s) {
             s.relay.mail.soundFailure = client::ApiFailure{
                 {ErrorCode::Conflict, "This relay has no API key, so it cannot reach recordings at Twilio. "
                                       "Hand it one that may read "
                                       "recordings (console, Credentials; or ringdownctl secrets rotate)."},
                 409,
                 "Conflict",
                 {}};
             s.showMessages(0, 1);
             s.press(QStringLiteral("Listen"));
         }},
        {"messages-search",
         [](Stage &s) {
             s.showMessages(3, 0);
             s.window().findChild<messages::InboxSearch *>()->setText(QStringLiteral("harbor"));
         }},
        {"messages-delete",
         [](Stage &s) {
             s.showMessages(0, 0);
             s.press(QStringLiteral("Delete…"));
         }},
        {"messages-thread", [](Stage &s) { s.showThread(); }},
        {"messages-thread-narrow",
         [](Stage &s) {
             s.window().resize(1024, 640);
             s.showThread();
         }},
        {"messages-thread-answer",
         [](Stage &s) {
             s.showThread();
             s.press(QStringLiteral("Text back…"));
         }},
        {"messages-texts", [](Stage &s) { s.showMessages(2, 0); }},
        {"messages-pictures",
         [](Stage &s) {
             s.window().resize(1360, 1200); // all of it
             showPictures(s);
         }},
        {"messages-pictures-narrow",
         [](Stage &s) {
             s.window().resize(1024, 640);
             showPictures(s);
         }},
        {"messages-picture-large",
         [](Stage &s) {
             showPictures(s);
             QTest::qWait(300);
             s.window().findChild<messages::PictureTile *>()->click();
             QTest::qWait(600);
         }},
        {"messages-text-failed", [](Stage &s) { s.showMessages(2, 1); }},
        {"messages-stopped", [](Stage &s) { s.showMessages(2, 2); }},
        {"messages-viewer",
         [](Stage &s) {
             s.relay.token = client::Role::Viewer;
             s.showMessages(2, 0);
         }},
        {"messages-narrow",
         [](Stage &s) {
             s.window().resize(1024, 640);
             s.showMessages(0, 0);
         }},
        {"messages-empty",
         [](Stage &s) {
             s.connectNow();
             s.window().goTo(QStringLiteral("messages"));
         }},
        {"messages-failed",
         [](Stage &s) {
             s.refuseAll();
             s.connectNow();
             s.window().goTo(QStringLiteral("messages"));
         }},
        {"messages-stale",
         [](Stage &s) {
             s.showMessages(3, 1);
             s.refuseAll();
             s.now = sampleNow + 4min;
             s.window().tick();
             s.reload();
         }},
        {"messages-lost",
         [](Stage &s) {
             s.showMessages(3, 1);
             s.loseRelay();
             s.reload();
         }},
        {"log-stale",
         [](Stage &s) {
             s.showLog();
             s.window().show();
             s.refuseAll();
             s.reload();
         }},
        {"log",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().goTo(QStringLiteral("log"));
         }},
        {"log-detail",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().goTo(QStringLiteral("log"));
             s.window().findChild<QWidget *>(QStringLiteral("log-table"))->setFocus();
             s.window().showFilter(QStringLiteral("outcome:missed tenant:qdn last:7d"));
             QTest::qWait(400); // for the count, which waits until nobody types
             QTest::keyClick(s.window().findChild<QWidget *>(QStringLiteral("log-table")), Qt::Key_Down);
             QTest::keyClick(s.window().findChild<QWidget *>(QStringLiteral("log-table")), Qt::Key_Return);
         }},
        {"log-typo",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().goTo(QStringLiteral("log"));
             s.window().showFilter(QStringLiteral("outcome:mised"));
         }},
        {"log-many",
         [](Stage &s) {
             for (const CallSummary &call : tests::manyCalls(2141, tests::sampleNow - 2min))
                 s.relay.log.push_back(call);
             s.connectNow();
             s.window().goTo(QStringLiteral("log"));
             s.window().showFilter(
                 QStringLiteral("last:30d -outcome:answered,failed tenant:qdn from:+1619 len:>60 rev:41"));
         }},
        {"log-columns",
         [](Stage &s) {
             s.showLog();
             s.window().findChild<calls::CallTable *>()->showColumns(
                 {QStringLiteral("when"), QStringLiteral("caller"), QStringLiteral("to"),
                  QStringLiteral("outcome"), QStringLiteral("route"), QStringLiteral("tier"),
                  QStringLiteral("claimed"), QStringLiteral("revision")});
         }},
        {"log-waiting",
         [](Stage &s) {
             for (const CallSummary &call : tests::manyCalls(400, tests::sampleNow - 2min))
                 s.relay.log.push_back(call);
             s.connectNow();
             s.window().show();
             s.window().goTo(QStringLiteral("log"));
             QTest::qWait(100);
             s.window().findChild<calls::CallTable *>()->verticalScrollBar()->setValue(900);
             for (int i = 0; i < 12; ++i) {
                 for (const Event &event :
                      tests::play({"+16195550100", "+12025550147", 0, "1", "", false, "", 5}).events)
                     Q_EMIT s.relay.eventArrived(event);
             }
         }},
        {"log-completion",
         [](Stage &s) {
             s.showLog();
             s.type(QStringLiteral("outcome:missed tenant:"));
         }},
        {"log-history",
         [](Stage &s) {
             s.showLog();
             for (const char *asked :
                  {"outcome:missed last:7d", "from:anonymous", "tenant:qdn who:captain len:>60"})
                 s.window().showFilter(QLatin1StringView(asked));
             s.window().showFilter({});
             s.window().show();
             auto *field = s.window().findChild<calls::FilterEdit *>();
             field->setFocus();
             QTest::keyClick(field, Qt::Key_Down);
         }},
        {"log-export",
         [](Stage &s) {
             s.showLog();
             s.window().showFilter(QStringLiteral("outcome:missed"));
             s.window().show();
             s.window().actions().action(QStringLiteral("file.export"))->trigger();
             for (QLineEdit *field : s.window().findChildren<QLineEdit *>()) {
                 if (saidWords().says(field->accessibleName(), QStringLiteral("File")))
                     field->setText(QStringLiteral("/home/dana/Downloads/ringdown-calls.csv"));
             }
         }},
        {"log-saved",
         [](Stage &s) {
             s.showLog();
             auto &saved = s.window().findChild<calls::CallLogPage *>()->saved();
             saved.save({QStringLiteral("Missed this week"), QStringLiteral("outcome:missed last:7d"),
                         calls::Pinned::InSidebar});
             saved.save({QStringLiteral("Long calls"), QStringLiteral("len:>5m"), calls::Pinned::No});
             s.window().show();
             s.window().findChild<calls::LogSheets *>()->manageSaved();
         }},
        {"log-range",
         [](Stage &s) {
             s.showLog();
             s.window().show();
             s.press(QStringLiteral("Custom…"));
         }},
        {"log-lost",
         [](Stage &s) {
             s.showLog();
             s.relay.failure = client::ApiFailure{{ErrorCode::Unavailable, "timed out"}, 0, "", {}};
             s.relay.fresh = freshAt(client::Liveness::Lost, 95s);
             s.relay.fresh.trouble = client::FeedTrouble::Unreachable;
             s.window().actions().action(QStringLiteral("view.reload"))->trigger();
         }},
        {"log-quiet",
         [](Stage &s) {
             for (const CallSummary &call : tests::manyCalls(40, tests::sampleNow - 72h))
                 s.relay.log.push_back(call);
             s.connectNow();
             s.window().goTo(QStringLiteral("log"));
             s.window().showFilter(QStringLiteral("on:today"));
         }},
        {"log-none",
         [](Stage &s) {
             s.fill();
             s.connectNow();
             s.window().goTo(QStringLiteral("log"));
             s.window().showFilter(QStringLiteral("from:+4420 outcome:answered last:7d"));
         }},
        {"log-error",
         [](Stage &s) {
             s.relay.failure = client::ApiFailure{{ErrorCode::Unavailable, "timed out"}, 0, "", {}};
             s.connectNow();
             s.window().goTo(QStringLiteral("log"));
         }},
        {"log-empty",
         [](Stage &s) {
             s.connectNow();
             s.window().goTo(QStringLiteral("log"));
         }},
        {"insights", [](Stage &s) { s.showInsights("qdn", tests::sampleInsights); }},
        {"insights-scrolled",
         [](Stage &s) {
             s.showInsights("qdn", tests::sampleInsights, 30);
             s.scrollInsights();
         }},
        {"insights-all", [](Stage &s) { s.showInsights("", tests::sampleInsights, 90); }},
        {"insights-tables",
         [](Stage &s) {
             s.showInsights("qdn", tests::sampleInsights);
             for (QPushButton *button : s.window()
                                            .findChildren<insights::InsightsPage *>()
                                            .front()
                                            ->findChildren<QPushButton *>()) {
                 if (button->isCheckable())
                     button->setChecked(true);
             }
             s.scrollInsights();
         }},
        {"insights-one-day", [](Stage &s) { s.showInsights("qdn", tests::oneDayOfInsights); }},
        {"insights-empty", [](Stage &s) { s.showInsights("qdn", tests::noInsights); }},
        {"insights-first-use", [](Stage &s) { s.showInsights("qdn", {}); }},
        {"insights-error",
         [](Stage &s) {
             s.connectNow();
             s.relay.failure = {
                 {ErrorCode::Unavailable, "the log is being made anew"}, 503, "Service Unavailable", {}};
             s.showInsights("qdn", {});
         }},
        {"insights-stale",
         [](Stage &s) {
             s.showInsights("qdn", tests::sampleInsights);
             s.relay.failure = {
                 {ErrorCode::Unavailable, "the log is being made anew"}, 503, "Service Unavailable", {}};
             s.window().findChildren<insights::InsightsPage *>().front()->reload();
         }},
        {"insights-definitions",
         [](Stage &s) {
             s.showInsights("qdn", tests::sampleInsights);
             s.press(QStringLiteral("?"));
         }},
        {"insights-narrow",
         [](Stage &s) {
             s.window().resize(1024, 640);
             s.showInsights("qdn", tests::sampleInsights);
         }},
    };
}

} // namespace ringdown::tests
