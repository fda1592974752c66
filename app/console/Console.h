// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/AskedBusiness.h"
#include "app/console/AskedDeed.h"
#include "app/console/CommandLine.h"
#include "app/console/DeskServices.h"
#include "app/console/RelayDrafts.h"
#include "app/console/RelayHost.h"
#include "app/console/Resumption.h"
#include "app/console/RuntimeReading.h"
#include "app/console/TokenKeeping.h"
#include "app/console/TokenReading.h"
#include "core/base/Secret.h"
#include "core/client/HostedRelay.h"
#include "core/secrets/EnvFile.h"
#include "ui/link/ClientRelay.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Theme.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Presence.h"

#include <QObject>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>
#include <optional>

namespace ringdown::console {

/// The running console: the window, the relay it follows, and the child that is that relay when it runs here.
class Console : public QObject {
    Q_OBJECT
public:
    Console(const CommandLine &line, const Secret &token);
    ~Console() override;

    void start();
    /// Another start of the program: shows what it asked for, in this window.
    void startAgain(const QStringList &arguments);
    /// How to begin again, when it ended for that.
    const std::optional<Resumption> &resumption() const { return m_resumption; }
    window::MainWindow &window() { return *m_window; }
    shell::Theme &theme() { return m_theme; }

Q_SIGNALS:
    void following(); ///< a relay is being followed

private:
    enum class EnteredBy { Start, Person };

    void startDemo();
    void startDemoBeside();
    bool hasRelay() const;
    bool isFollowed(const QUrl &relay) const
    {
        return m_followed == window::Mode::Remote && relay == m_line.relay;
    }
    void restart();
    void beginDemo();
    void showDemo();
    void leaveDemo();
    void startHosted();
    void stopHosted();
    void takeRelayKeys();
    void hostFirst(const std::string &planText);
    void showAsked(const CommandLine &line);
    void startHostedWith(const secrets::SecretMap &runtime, std::uint64_t attempt);
    std::uint64_t beginAttempt();
    /// With this token; without one, with the one the keyring keeps.
    void enter(const QUrl &relay, const Secret &token, EnteredBy by);
    void askForToken(const QUrl &relay, const secrets::VaultFailure &failure, EnteredBy by);
    /// It is followed unless another attempt to follow something was begun after this one.
    void host(const client::HostedRelaySettings &settings, window::Mode mode, std::uint64_t attempt);
    void tellFailed(window::Mode mode, const QString &words, std::uint64_t attempt);
    void follow(const client::RelayAddress &address, window::Mode mode);
    /// Its address for the next start, never its token: that one is the keyring's.
    void remember(const QUrl &relay)
    {
        m_settings.setRelay(relay.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    }

    CommandLine m_line;
    std::optional<Resumption> m_resumption;
    QString m_firstPlan; ///< file that seeds a hosted relay's empty store, "" for none
    Secret m_token;
    shell::Settings m_settings;
    shell::Theme m_theme;
    DeskServices m_services;
    TokenReading m_tokens;
    std::uint64_t m_attempt = 0;               ///< the last to follow a relay
    std::uint64_t m_hostAttempt = 0;           ///< that which began the relay of this desk
    std::unique_ptr<RuntimeReading> m_reading; ///< of what a hosted relay needs
    std::unique_ptr<QTemporaryDir> m_demoFolder;
    std::unique_ptr<client::HostedRelay> m_hosted;
    bool m_hasRun = false; ///< that one
    std::unique_ptr<link::ClientRelay> m_relay;
    window::Mode m_followed = window::Mode::NoRelay;
    RelayHost m_host;
    std::unique_ptr<window::MainWindow> m_window; ///< goes first: it looks at the relay
    std::unique_ptr<RelayDrafts> m_drafts;
    std::unique_ptr<AskedDeed> m_asked;
    std::unique_ptr<AskedBusiness> m_askedBusiness;
    std::unique_ptr<TokenKeeping> m_keeping;
    window::Presence *m_presence = nullptr; ///< the window's child; none while pictures are drawn
};

} // namespace ringdown::console
