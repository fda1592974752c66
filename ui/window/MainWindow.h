// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Secret.h"
#include "ui/credentials/DeskPorts.h"
#include "ui/link/Desk.h"
#include "ui/link/RelayPort.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/Settings.h"
#include "ui/window/ConnectSheet.h"
#include "ui/window/FirstUse.h"
#include "ui/window/Mode.h"

#include <QDateTime>
#include <QMainWindow>
#include <QUrl>

#include <functional>
#include <memory>

namespace ringdown::draft {
class Draft;
}
namespace ringdown::numbers_ui {
struct NumbersPort;
}
namespace ringdown::relay_ui {
class HostPort;
}
namespace ringdown::settings {
class SettingsPage;
}
namespace ringdown::shell {
class CommandPalette;
class RoleGate;
class Theme;
} // namespace ringdown::shell

namespace ringdown::window {

class AccountDeeds;
class DemoDeeds;
class BusinessChoice;
class CallDeeds;
class DetachedLive;
class DraftState;
class Farewell;
class Frame;
class HelpDesk;
class NewsDesk;
class Notices;
class PaletteDesk;
class PinnedFilters;
class Placement;
class PlanSheets;
class Pulse;
class RelayDeeds;
class StatusDeeds;
class TestCalls;
class Travel;
struct Glance;

/// The console's window: the shell around the pages, and the wiring between them and one relay.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    using Clock = std::function<Instant()>; ///< the desk's wall clock

    /// desk: what the Credentials screen works with; it must outlive the window.
    MainWindow(shell::Settings &settings, shell::Theme &theme, Clock clock,
               const credentials::DeskPorts &desk);
    ~MainWindow() override;

    /// Follows this relay, which must outlive the window or be replaced first.
    void follow(link::RelayPort &relay, Mode mode);
    /// The first-use state: nothing to follow yet.
    void offerStart(const StartTrouble &trouble = {});
    /// Says why a relay is not entered, with a way to its token; what is shown goes on being shown.
    void offerToken(const QUrl &relay, const QString &why,
                    StartTrouble::Token token = StartTrouble::Token::Missing);
    void showNotice(const QString &sentence);     ///< what could not be done
    void tell(const QString &sentence);           ///< what was done
    void takeBackNotice(const QString &sentence); ///< if it is what stands there
    Notices &notices() { return *m_notices; }     ///< above its pages
    void tellRecovered(const QDateTime &keptAt);  ///< the draft holds edits of an earlier run
    void showWaiting(const QString &words);

    /// The account's numbers; it must outlive the window.
    void setNumbers(numbers_ui::NumbersPort &port);
    void askToken(const QUrl &relay, const QString &why = {}); ///< another one for this relay
    void askToLeaveDemo();
    /// The relay that this desk may run; it must outlive the window.
    void setHost(relay_ui::HostPort &host);

    void
    goTo(const QString &place); ///< PlaceSpec::id, "settings" or one of routingParts(); others are ignored
    QStringList routingParts() const;
    void openCall(const CallSid &sid);
    void openTexts(const TenantId &tenant,
                   const std::string &with); ///< in Messages, whatever was shown there
    void askVoicemail(const CallSid &sid);   ///< whether to send its caller there
    void lead();                             ///< shown, and in front of other windows
    /// goOn has another relay followed; asks first when edits would be lost by it.
    void leaveRelay(std::function<void()> goOn);
    void quit(); ///< asks first while a relay runs here
    void end();  ///< without a question
    /// Whether the desktop has a tray to go on in; without this there is none.
    void setTray(std::function<bool()> hasTray);

    Glance glance(); ///< the moment, for the tray
    const link::Desk &desk() const { return *m_desk; }
    void showTenant(const TenantId &tenant);
    void showFilter(const QString &text);
    void showTestCall();
    /// Where this relay's scenarios lie; "" keeps them for this run only.
    void keepScenariosIn(const QString &folder);
    void tick(); ///< takes the time and the feed's freshness; the window does so five times a second
    const shell::ActionRegistry &actions() const { return *m_actions; }
    draft::Draft &draft() { return *m_draft; }

Q_SIGNALS:
    void followed(ringdown::link::RelayPort *relay);
    void demoWanted();
    void leaveDemoWanted();
    void tokenWanted();                           ///< another one for the relay that is followed
    void relayKeysKept();                         ///< what a relay of this desk starts with
    void restartWanted();                         ///< it is ending, to begin again
    void hostWanted(const std::string &planText); ///< a relay on this desk, begun with this plan
    void connectWanted(const QUrl &relay, const ringdown::Secret &token, ringdown::window::KeepToken keep);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildActions();
    void buildLayout();
    void buildSettings();
    void wireHelp();
    void wireDesk();
    void wireLog();
    void wireMessages();
    void wirePages();
    void wireTables(); ///< those that list calls
    void wireSheets();
    void wirePalette();
    void wireRelay();
    void showPart();
    void callOrBegin();
    void showInPlan(const std::string &path);
    void readToken(const QUrl &relay);
    void takeRole();
    QString operatorName() const;

    shell::Settings &m_settings;
    shell::Theme &m_theme;
    Clock m_clock;
    link::RelayPort *m_relay = nullptr;
    Mode m_mode = Mode::NoRelay;
    link::Desk *m_desk;
    draft::Draft *m_draft;
    shell::ActionRegistry *m_actions;
    shell::RoleGate *m_gate;
    Placement *m_placement;
    Frame *m_frame = nullptr;
    Pulse *m_pulse = nullptr;
    Notices *m_notices = nullptr;
    FirstUse *m_firstUse = nullptr;
    StatusDeeds *m_statusDeeds = nullptr;
    BusinessChoice *m_business = nullptr;
    TestCalls *m_testCalls = nullptr;
    shell::CommandPalette *m_palette = nullptr;
    std::unique_ptr<PaletteDesk> m_paletteDesk;
    settings::SettingsPage *m_settingsPage = nullptr;
    AccountDeeds *m_accountDeeds = nullptr;
    DemoDeeds *m_demoDeeds = nullptr;
    ConnectSheet *m_connect = nullptr;
    HelpDesk *m_help = nullptr;
    Farewell *m_farewell = nullptr;
    credentials::DeskPorts m_ports;
    PlanSheets *m_planSheets = nullptr;
    CallDeeds *m_callDeeds = nullptr;
    DraftState *m_draftState = nullptr;
    DetachedLive *m_detached = nullptr;
    Travel *m_travel = nullptr;
    PinnedFilters *m_pins = nullptr;
    NewsDesk *m_news = nullptr;
    RelayDeeds *m_relayDeeds = nullptr;
};

} // namespace ringdown::window
