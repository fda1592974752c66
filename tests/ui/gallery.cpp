// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Draws every screen in every state into a folder, for the eye: ui_gallery DIR [NAME...]

#include "core/plan/PlanWriter.h"
#include "tests/ui/support/FakeDesk.h"
#include "tests/ui/support/FakeHost.h"
#include "tests/ui/support/FakeNumbers.h"
#include "tests/ui/support/FakeRelay.h"
#include "tests/ui/support/Keys.h"
#include "tests/ui/support/Sample.h"
#include "tests/ui/support/SampleInsights.h"
#include "tests/ui/support/SampleMessages.h"
#include "tests/ui/support/SampleStatus.h"
#include "ui/calls/CallLogPage.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/FilterEdit.h"
#include "ui/calls/LogSheets.h"
#include "ui/credentials/CredentialsPage.h"
#include "ui/credentials/SecretField.h"
#include "ui/draft/Draft.h"
#include "ui/insights/InsightsPage.h"
#include "ui/messages/MessagesPage.h"
#include "ui/notify/NoticeCard.h"
#include "ui/numbers/BuySheet.h"
#include "ui/numbers/NumbersPage.h"
#include "ui/relay/LogView.h"
#include "ui/relay/RelayPage.h"
#include "ui/routing/RoutingPage.h"
#include "ui/routing/businesses/BusinessEdits.h"
#include "ui/routing/businesses/BusinessSheet.h"
#include "ui/routing/callers/CallersEditor.h"
#include "ui/routing/contacts/ContactsEditor.h"
#include "ui/routing/contacts/PhoneField.h"
#include "ui/routing/hours/ExceptionsCard.h"
#include "ui/routing/routes/RoutesEditor.h"
#include "ui/settings/SettingsPage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/shell/Translations.h"
#include "ui/simulator/SimulatorPage.h"
#include "ui/welcome/Wizard.h"
#include "ui/window/LiveWindow.h"
#include "ui/window/MainWindow.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTest>

#include <iostream>

using namespace ringdown;
using namespace std::chrono_literals;

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

link::Freshness freshAt(client::Liveness liveness, std::chrono::milliseconds age)
{
    return {liveness, client::FeedTrouble::None, age, tests::sampleNow - age, 0ms};
}

/// One window over one fake relay.
class Stage {
public:
    explicit Stage(shell::Theme &theme)
        : m_settings(QString())
        , m_window(
              m_settings, theme, [] { return tests::sampleNow; }, desk.ports())
    {
        relay.planText = tests::samplePlanText();
        relay.fresh = freshAt(client::Liveness::Live, 300ms);
        m_window.resize(1360, 860);
    }
    void fill()
    {
        for (const client::CallDetail &detail : tests::sampleDay())
            relay.add(detail);
    }
    void connectNow(window::Mode mode = window::Mode::Remote)
    {
        m_window.follow(relay, mode);
        Q_EMIT relay.connected(relay.revision);
        m_window.tick();
    }
    /// The Credentials screen over a keyring in this condition and a relay that has everything.
    void showCredentials(secrets::VaultCondition condition)
    {
        tests::fillKeys(relay.keyBook);
        desk.holdAccount();
        desk.holdRelayToken();
        desk.writeHistory();
        desk.keyring.condition = condition;
        connectNow();
        m_window.show();
        m_window.goTo(QStringLiteral("credentials"));
        m_window.findChild<credentials::CredentialsPage *>()->reload();
        QTest::qWait(150);
    }
    /// The assistant before anything is done: one relay of the keyring serves, one does not answer.
    void showRoll()
    {
        desk.rotations.others["https://north.example.com"].url = "https://north.example.com";
        tests::fillKeys(desk.rotations.others["https://north.example.com"]);
        desk.rotations.others["https://old.example.com"].failure =
            client::ApiFailure{{ErrorCode::Unavailable, "Connection refused"}, 0, "", {}};
        for (const char *other : {"https://north.example.com", "https://old.example.com"})
            desk.keyring.entries[secrets::relayTokenEntry(other)] = Secret(std::string(43, 'f'));
        showCredentials(secrets::VaultCondition::Ready);
        press(QStringLiteral("Start rotation"));
        QTest::qWait(100);
    }
    void showRotation(const desk::RotationState &state)
    {
        showCredentials(secrets::VaultCondition::Ready);
        press(QStringLiteral("Start rotation"));
        QTest::qWait(100);
        press(QStringLiteral("Begin"));
        desk.rotations.unfinished = tests::unfinishedRotation();
        desk.rotations.unfinished->relays.emplace_back("https://north.example.com");
        desk.rotations.play(state);
        QTest::qWait(20);
    }
    /// The carrier answers like this to a token that is typed in.
    void replaceToken(const rest::RestFailure &failure)
    {
        showCredentials(secrets::VaultCondition::Ready);
        desk.carrier.failure = failure;
        press(QStringLiteral("Replace…"));
        for (auto *field : m_window.findChildren<credentials::SecretField *>()) {
            if (field->isVisible())
                field->setText(QString(32, QLatin1Char('0')));
        }
        press(QStringLiteral("Replace"));
    }
    void showImport(QFile::Permissions mode)
    {
        showCredentials(secrets::VaultCondition::Ready);
        m_window.findChild<credentials::CredentialsPage *>()->importFrom(desk.envFile(mode));
        QTest::qWait(400);
    }
    window::MainWindow &window() { return m_window; }
    void showInsights(const char *tenant, std::function<Insights(const client::InsightQuery &)> insights,
                      int days = 7)
    {
        relay.insightsOf = std::move(insights);
        fill();
        connectNow();
        m_window.showTenant(TenantId(tenant));
        m_window.findChildren<insights::InsightsPage *>().front()->lookAt(days);
        m_window.show();
        m_window.goTo(QStringLiteral("insights"));
        QTest::qWait(50);
    }
    void scrollInsights()
    {
        auto *scroll =
            m_window.findChildren<insights::InsightsPage *>().front()->findChildren<QScrollArea *>().front();
        QTest::qWait(50);
        scroll->verticalScrollBar()->setValue(scroll->verticalScrollBar()->maximum());
    }
    void showRouting(const QString &tab)
    {
        fill();
        connectNow();
        m_window.showTenant(TenantId("qdn"));
        m_window.goTo(QStringLiteral("routing"));
        m_window.findChild<routing_ui::RoutingPage *>()->turnTo(tab);
    }
    /// With one business more than is live, and one changed.
    void showBusinesses()
    {
        fill();
        connectNow();
        m_window.show();
        m_window.draft().editPlan(QStringLiteral("copy one"), [](plan::Plan &plan) {
            plan.tenants.push_back(
                routing_ui::copyOf(plan.tenants[1], TenantId("annex"), "Rady Shell annex"));
            plan.tenants[1].name = "The Rady Shell";
        });
        m_window.actions().action(QStringLiteral("routing.businesses"))->trigger();
    }
    void showRelay()
    {
        fill();
        tests::fillStatus(relay.state);
        window().setHost(host);
        connectNow();
        m_window.show();
        m_window.goTo(QStringLiteral("relay"));
        m_window.tick();
    }
    void showNumbers()
    {
        fill();
        tests::fillStatus(relay.state);
        relay.state.report.process.publicUrl = tests::FakeNumbers::publicUrl;
        m_window.setNumbers(account);
        connectNow();
        m_window.show();
        m_window.goTo(QStringLiteral("numbers"));
        QTest::qWait(100);
    }
    void raiseAlarms()
    {
        relay.state.report.alarms = tests::sampleAlarms();
        relay.state.look = tests::failedLook();
    }
    void turnRelayTo(int tab)
    {
        m_window.findChild<relay_ui::RelayPage *>()->findChild<QTabBar *>()->setCurrentIndex(tab);
    }
    void breakOverview()
    {
        m_window.draft().edit(QStringLiteral("lose a tier"), TenantId("qdn"), [](plan::Tenant &tenant) {
            tenant.tiers[1].contacts.clear();
            tenant.tiers[0].seconds = 45;
        });
    }
    void editFriday()
    {
        m_window.draft().edit(QStringLiteral("close Friday at 19:00"), TenantId("qdn"),
                              [](plan::Tenant &tenant) {
                                  tenant.hours.week[4] = {{9 * 60, 19 * 60}};
                                  tenant.hours.week[5] = {};
                              });
    }
    /// Friday at 18:30, which the draft opens.
    void simulateFriday()
    {
        fill();
        connectNow();
        m_window.showTenant(TenantId("qdn"));
        editFriday();
        m_window.goTo(QStringLiteral("simulator"));
        m_window.show();
        auto *page = m_window.findChild<simulator::SimulatorPage *>();
        page->ask({"+16195550100",
                   "+12025550147",
                   tests::sampleNow + 55h + 49min,
                   "1",
                   {{ContactId("office"), {routing::Reply::Answers, 12}}}});
    }
    void turnSimulatorTo(int tab)
    {
        m_window.findChild<simulator::SimulatorPage *>()->findChild<QTabBar *>()->setCurrentIndex(tab);
    }
    /// Another desk pushes a change of the same Friday.
    void pushElsewhere()
    {
        plan::Plan theirs = m_window.draft().basis();
        theirs.tenants[0].hours.week[4] = {{10 * 60, 16 * 60}};
        theirs.tenants[0].name = "The Queen of San Diego";
        relay.planText = plan::writePlan(theirs);
        ++relay.revision;
        Q_EMIT relay.connected(relay.revision);
    }
    void turnTo(const QString &tab) { m_window.findChild<routing_ui::RoutingPage *>()->turnTo(tab); }
    void press(const QString &words)
    {
        QTest::qWait(300);
        for (QPushButton *button : m_window.findChildren<QPushButton *>()) {
            if (button->text() == words && button->isVisibleTo(&m_window))
                button->click();
        }
    }
    void save(const QString &file)
    {
        m_window.show();
        m_window.tick();
        QTest::qWait(250);
        QWidget &drawn = picture ? *picture : m_window;
        QPixmap pixels = drawn.grab();
        if (!picture)
            paintPopups(pixels);
        pixels.save(file);
        std::cout << qPrintable(file) << '\n';
    }

    /// The Messages screen with this folder, and a row of it chosen.
    void showMessages(int folder, int row)
    {
        fill();
        tests::fillMessages(relay);
        connectNow();
        m_window.show();
        m_window.goTo(QStringLiteral("messages"));
        m_window.tick();
        auto *page = m_window.findChild<messages::MessagesPage *>();
        page->findChild<QTabBar *>()->setCurrentIndex(folder);
        page->reload();
        auto *list = qobject_cast<QListView *>(page->mainTable());
        list->setCurrentIndex(list->model()->index(row, 0));
        QTest::qWait(50);
    }
    void showLog()
    {
        fill();
        connectNow();
        m_window.goTo(QStringLiteral("log"));
    }
    void type(const QString &text)
    {
        m_window.show();
        auto *field = m_window.findChild<calls::FilterEdit *>();
        field->setFocus();
        for (const QChar key : text)
            QTest::keyClick(field, key.toLatin1());
    }

    /// The first steps at their page.
    void showWelcome(int page)
    {
        m_window.show();
        m_window.actions().action(QStringLiteral("help.welcome"))->trigger();
        auto *wizard = m_window.findChild<welcome::Wizard *>();
        picture = wizard;
        for (auto *way : wizard->findChildren<QRadioButton *>())
            way->setChecked(
                way->text().contains(page < 0 ? QStringLiteral("Connect") : QStringLiteral("Run")));
        for (int at = 0; at < page; ++at) {
            if (at == welcome::Wizard::NumbersPage) {
                wizard->currentPage()->findChild<QLineEdit *>()->setText(QStringLiteral("Music Box"));
                wizard->currentPage()->findChild<QPlainTextEdit *>()->setPlainText(
                    QStringLiteral("+1 619 555 0102"));
            }
            wizard->next();
            QTest::qWait(100);
        }
    }
    void showSettings(const QString &search, int scrolled = 0)
    {
        fill();
        connectNow();
        m_window.show();
        m_window.goTo(QStringLiteral("settings"));
        auto *page = m_window.findChild<settings::SettingsPage *>();
        page->focusFilter();
        page->findChild<QLineEdit *>()->setText(search);
        QTest::qWait(50);
        for (auto *area : page->findChildren<QScrollArea *>())
            area->verticalScrollBar()->setValue(scrolled);
    }
    void trigger(const char *action) { m_window.actions().action(QLatin1StringView(action))->trigger(); }

    tests::FakeRelay relay;
    tests::FakeNumbers account;
    tests::FakeHost host;
    tests::FakeDesk desk{tests::sampleNow};
    QPointer<QWidget> picture; ///< instead of the main window

private:
    /// Lists that lie over the window are windows of their own.
    void paintPopups(QPixmap &pixels)
    {
        QPainter painter(&pixels);
        for (QWidget *popup : QApplication::topLevelWidgets()) {
            if (popup->windowType() == Qt::Popup && popup->isVisible())
                painter.drawPixmap(m_window.mapFromGlobal(popup->pos()), popup->grab());
        }
    }

    shell::Settings m_settings;
    window::MainWindow m_window;
};

using Scene = void (*)(Stage &);

const std::pair<const char *, Scene> scenes[] = {
    {"start", [](Stage &) {}},
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
    {"messages", [](Stage &s) { s.showMessages(0, 0); }},
    {"messages-all", [](Stage &s) { s.showMessages(3, 1); }},
    {"messages-missed",
     [](Stage &s) {
         s.showMessages(1, 0);
         s.window().showTenant(TenantId("qdn"));
     }},
    {"messages-no-sound",
     [](Stage &s) {
         s.showMessages(0, 0);
         s.press(QStringLiteral("Listen"));
     }},
    {"messages-no-key",
     [](Stage &s) {
         s.relay.mail.soundFailure = client::ApiFailure{
             {ErrorCode::Conflict,
              "This relay has no API key, so it cannot reach recordings at Twilio. Hand it one that may read "
              "recordings (console, Credentials; or ringdownctl secrets rotate)."},
             409,
             "Conflict",
             {}};
         s.showMessages(0, 1);
         s.press(QStringLiteral("Listen"));
     }},
    {"messages-delete",
     [](Stage &s) {
         s.showMessages(0, 0);
         s.press(QStringLiteral("Delete…"));
     }},
    {"messages-texts", [](Stage &s) { s.showMessages(2, 0); }},
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
         s.relay.failure = client::ApiFailure{{ErrorCode::Unavailable, "Connection refused"}, 0, {}, {}};
         s.relay.mail.failure = s.relay.failure;
         s.connectNow();
         s.window().goTo(QStringLiteral("messages"));
     }},
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
    {"numbers",
     [](Stage &s) {
         s.account.fill();
         s.account.drift();
         s.showNumbers();
         s.window().findChild<numbers_ui::NumbersPage *>()->choose(s.account.sight.survey.numbers[1].phone);
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
         s.window().findChild<numbers_ui::NumbersPage *>()->choose(s.account.sight.survey.numbers[1].phone);
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
             rest::RestFailure{rest::RestTrouble::Unauthorized, 401, 20003,
                               "GET https://api.twilio.com/2010-04-01/Accounts/AC…/IncomingPhoneNumbers.json was "
                               "answered with HTTP 401: Authenticate (Twilio error 20003)",
                               ""}};
         s.showNumbers();
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
         s.relay.state.logFailure = client::ApiFailure{{ErrorCode::Refused, "viewers"}, 403, "Forbidden", {}};
         s.showRelay();
         s.turnRelayTo(1);
     }},
    {"relay-error",
     [](Stage &s) {
         s.relay.state.failure = client::ApiFailure{{ErrorCode::Unavailable, "timed out"}, 0, "", {}};
         s.showRelay();
     }},
    {"relay-empty",
     [](Stage &s) {
         s.window().setHost(s.host);
         s.window().show();
         s.window().goTo(QStringLiteral("relay"));
     }},
    {"relay-stop",
     [](Stage &s) {
         s.showRelay();
         s.host.now = relay_ui::HostPort::State::Running;
         s.window().close();
     }},
    {"relay-narrow",
     [](Stage &s) {
         s.window().resize(1024, 640);
         s.showRelay();
     }},
    {"holidays",
     [](Stage &s) {
         s.connectNow();
         s.window().showTenant(TenantId("qdn"));
         s.window().goTo(QStringLiteral("routing"));
         s.turnTo(QStringLiteral("hours"));
         s.window().findChild<routing_ui::ExceptionsCard *>()->previewImport(QStringLiteral("holidays.ics"),
                                                                            holidayCalendar);
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
             std::get<plan::RingStep>(tenant.routes[RouteId("sales")][0]).tiers.emplace_back("night-shift");
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
         s.window().draft().editPlan(QStringLiteral("none"), [](plan::Plan &plan) { plan.tenants.clear(); });
     }},
    {"business-new",
     [](Stage &s) {
         s.showBusinesses();
         s.press(QStringLiteral("Add…"));
         s.window().findChild<routing_ui::BusinessSheet *>()->findChild<QComboBox *>()->setCurrentIndex(1);
     }},
    {"business-change",
     [](Stage &s) {
         s.showBusinesses();
         s.press(QStringLiteral("Change…"));
         auto *number = s.window().findChild<routing_ui::BusinessSheet *>()->findChild<routing_ui::PhoneField *>();
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
         s.window().showFilter(QStringLiteral("last:30d -outcome:answered,failed tenant:qdn from:+1619 len:>60 rev:41"));
     }},
    {"log-columns",
     [](Stage &s) {
         s.showLog();
         s.window().findChild<calls::CallTable *>()->showColumns(
             {QStringLiteral("when"), QStringLiteral("caller"), QStringLiteral("to"), QStringLiteral("outcome"),
              QStringLiteral("route"), QStringLiteral("tier"), QStringLiteral("claimed"), QStringLiteral("revision")});
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
         for (const char *asked : {"outcome:missed last:7d", "from:anonymous", "tenant:qdn who:captain len:>60"})
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
             if (field->accessibleName() == QStringLiteral("File"))
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
    {"test-call",
     [](Stage &s) {
         s.fill();
         s.connectNow();
         s.window().show();
         s.window().showTestCall();
     }},
    {"keys",
     [](Stage &s) {
         s.fill();
         s.connectNow();
         s.window().show();
         QTest::qWait(50);
         QTest::keyClick(&s.window(), Qt::Key_F1);
     }},
    {"palette",
     [](Stage &s) {
         s.fill();
         s.connectNow();
         s.window().show();
         QTest::qWait(50);
         QTest::keyClick(&s.window(), Qt::Key_K, Qt::ControlModifier);
     }},
    {"credentials", [](Stage &s) { s.showCredentials(secrets::VaultCondition::Ready); }},
    {"credentials-locked", [](Stage &s) { s.showCredentials(secrets::VaultCondition::Locked); }},
    {"credentials-waiting",
     [](Stage &s) {
         s.showCredentials(secrets::VaultCondition::Locked);
         s.press(QStringLiteral("Unlock"));
     }},
    {"credentials-no-service", [](Stage &s) { s.showCredentials(secrets::VaultCondition::NoService); }},
    {"credentials-no-bus", [](Stage &s) { s.showCredentials(secrets::VaultCondition::NoBus); }},
    {"credentials-no-keyring", [](Stage &s) { s.showCredentials(secrets::VaultCondition::NoCollection); }},
    {"credentials-silent", [](Stage &s) { s.showCredentials(secrets::VaultCondition::Silent); }},
    {"credentials-this-run",
     [](Stage &s) {
         s.showCredentials(secrets::VaultCondition::NoService);
         s.press(QStringLiteral("This run only"));
     }},
    {"credentials-empty",
     [](Stage &s) {
         s.window().show();
         s.window().goTo(QStringLiteral("credentials"));
     }},
    {"credentials-narrow",
     [](Stage &s) {
         s.showCredentials(secrets::VaultCondition::Ready);
         s.window().resize(1024, 640);
     }},
    {"credentials-replace",
     [](Stage &s) {
         s.showCredentials(secrets::VaultCondition::Ready);
         s.press(QStringLiteral("Replace…"));
     }},
    {"credentials-replace-refused",
     [](Stage &s) {
         s.replaceToken({rest::RestTrouble::Unauthorized, 401, 20003, "Authenticate (20003).", ""});
     }},
    {"credentials-replace-untried",
     [](Stage &s) {
         s.replaceToken({rest::RestTrouble::Unreachable, 0, 0, "Host api.twilio.com not found.", ""});
     }},
    {"credentials-rejected",
     [](Stage &s) {
         s.showCredentials(secrets::VaultCondition::Ready);
         s.desk.carrier.failure =
             rest::RestFailure{rest::RestTrouble::Unauthorized, 401, 20003, "Authenticate (20003).", ""};
         s.press(QStringLiteral("Check now"));
         QTest::qWait(100);
     }},
    {"credentials-person-left",
     [](Stage &s) {
         s.showCredentials(secrets::VaultCondition::Ready);
         s.press(QStringLiteral("A person left…"));
     }},
    {"credentials-viewer",
     [](Stage &s) {
         s.relay.keyBook.failure = client::ApiFailure{{ErrorCode::Refused, "admin only"}, 403, "", {}};
         s.showCredentials(secrets::VaultCondition::Ready);
     }},
    {"credentials-forget",
     [](Stage &s) {
         s.showCredentials(secrets::VaultCondition::Ready);
         s.press(QStringLiteral("Forget…"));
     }},
    {"credentials-webhook-key",
     [](Stage &s) {
         s.showCredentials(secrets::VaultCondition::Ready);
         s.press(QStringLiteral("Use…"));
         QTest::qWait(100);
         s.press(QStringLiteral("Copy the key"));
     }},
    {"credentials-token",
     [](Stage &s) {
         s.showCredentials(secrets::VaultCondition::Ready);
         s.press(QStringLiteral("New token…"));
         s.window()
             .findChild<QLineEdit *>(QStringLiteral("token-name"))
             ->setText(QStringLiteral("Mara, box office"));
         s.press(QStringLiteral("Make the token"));
     }},
    {"credentials-rotation-relays", [](Stage &s) { s.showRoll(); }},
    {"credentials-rotation-1",
     [](Stage &s) { s.showRotation(tests::rotationAt(0, desk::StepStand::Running)); }},
    {"credentials-rotation-2", [](Stage &s) { s.showRotation(tests::rotationAt(1, desk::StepStand::Done)); }},
    {"credentials-rotation-3", [](Stage &s) { s.showRotation(tests::rotationAt(2, desk::StepStand::Done)); }},
    {"credentials-rotation-4", [](Stage &s) { s.showRotation(tests::rotationAt(3, desk::StepStand::Done)); }},
    {"credentials-rotation-5",
     [](Stage &s) { s.showRotation(tests::rotationAt(4, desk::StepStand::Running)); }},
    {"credentials-rotation-6", [](Stage &s) { s.showRotation(tests::rotationAt(5, desk::StepStand::Done)); }},
    {"credentials-rotation-7",
     [](Stage &s) { s.showRotation(tests::rotationAt(6, desk::StepStand::Running)); }},
    {"credentials-rotation-8",
     [](Stage &s) { s.showRotation(tests::rotationAt(7, desk::StepStand::Running)); }},
    {"credentials-rotation-9", [](Stage &s) { s.showRotation(tests::rotationAt(8, desk::StepStand::Done)); }},
    {"credentials-rotation-failed",
     [](Stage &s) { s.showRotation(tests::rotationAt(2, desk::StepStand::Failed)); }},
    {"credentials-rotation-backed-out",
     [](Stage &s) { s.showRotation(tests::rotationAt(3, desk::StepStand::BackedOut)); }},
    {"credentials-rotation-banner",
     [](Stage &s) {
         s.showRotation(tests::rotationAt(3, desk::StepStand::Done));
         s.press(QStringLiteral("Close"));
     }},
    {"credentials-resume",
     [](Stage &s) {
         s.desk.rotations.unfinished = tests::unfinishedRotation();
         s.showCredentials(secrets::VaultCondition::Ready);
     }},
    {"credentials-slow",
     [](Stage &s) {
         s.desk.keyring.isMute = true;
         s.showCredentials(secrets::VaultCondition::Ready);
         QTest::qWait(800);
     }},
    {"credentials-import-replaces",
     [](Stage &s) {
         s.desk.keyring.entries[std::string(secrets::operatorTokenEntry)] = Secret(std::string(40, 'y'));
         s.desk.keyring.entries[std::string(secrets::apiKeyEntry)] = Secret("SK" + std::string(32, '4'));
         s.showImport(QFile::ReadOwner | QFile::WriteOwner);
     }},
    {"credentials-import", [](Stage &s) { s.showImport(QFile::ReadOwner | QFile::WriteOwner); }},
    {"credentials-import-open",
     [](Stage &s) {
         s.showImport(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);
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
         for (QPushButton *button : s.window().findChildren<insights::InsightsPage *>().front()->findChildren<QPushButton *>()) {
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
         s.relay.failure = {{ErrorCode::Unavailable, "the log is being made anew"}, 503, "Service Unavailable", {}};
         s.showInsights("qdn", {});
     }},
    {"insights-stale",
     [](Stage &s) {
         s.showInsights("qdn", tests::sampleInsights);
         s.relay.failure = {{ErrorCode::Unavailable, "the log is being made anew"}, 503, "Service Unavailable", {}};
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
    {"settings", [](Stage &s) { s.showSettings({}); }},
    {"settings-keys", [](Stage &s) { s.showSettings({}, 520); }},
    {"settings-end", [](Stage &s) { s.showSettings({}, 5000); }},
    {"settings-search", [](Stage &s) { s.showSettings(QStringLiteral("quiet")); }},
    {"settings-nothing", [](Stage &s) { s.showSettings(QStringLiteral("xyzzy")); }},
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
    {"news",
     [](Stage &s) {
         s.fill();
         s.connectNow();
         s.trigger("help.news");
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

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    if (arguments.size() < 2) {
        std::cerr << "usage: ui_gallery DIR [light|dark] [SCENE...]\n";
        return 2;
    }
    const QDir folder(arguments[1]);
    folder.mkpath(QStringLiteral("."));
    shell::installTranslations(app, QLocale());
    shell::Theme theme;
    for (const auto appearance : {shell::Appearance::Light, shell::Appearance::Dark}) {
        const QString look =
            appearance == shell::Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        if (arguments.size() > 2 && arguments[2] != look && arguments[2] != QLatin1StringView("both"))
            continue;
        theme.wear(appearance);
        for (const auto &[name, scene] : scenes) {
            const QString sceneName = QLatin1StringView(name);
            if (arguments.size() > 3 && !arguments.mid(3).contains(sceneName))
                continue;
            Stage stage(theme);
            scene(stage);
            stage.save(folder.filePath(QStringLiteral("%1-%2.png").arg(sceneName, look)));
        }
    }
    return 0;
}
