// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/HostedRelay.h"
#include "ui/relay/HostPort.h"
#include "ui/shell/Settings.h"
#include "ui/window/FirstUse.h"

#include <QString>

#include <functional>

namespace ringdown::console {

/// The relay of this desk as the Relay screen sees it; the console starts and ends it.
class RelayHost final : public relay_ui::HostPort {
    Q_OBJECT
public:
    using Deed = std::function<void()>;

    RelayHost(shell::Settings &settings, Deed start, Deed stop);

    void setState(State state);
    /// Whoever wanted a new one is to be told, once it runs, that it is the one of before.
    void setGoesOn(bool goesOn) { m_goesOn = goesOn; }
    bool takeGoesOn(); ///< it is to be told now, once
    /// It is stopped. place: where that is mended.
    void fail(const QString &why, window::StartTrouble::Place place);
    enum class WithKeys { Start, MayStart };
    /// What a relay starts with has come. One that failed for want of it is started, or may be where another
    /// relay was wanted since; says which. "": none failed so.
    QString takeKeys(WithKeys wish);
    client::HostedRelaySettings settings() const; ///< of the next start, without plan and secrets

    State state() const override { return m_state; }
    QString trouble() const override { return m_trouble; }
    bool isSetUp() const override { return shell::hasHostedRelay(); }
    void start() override { m_start(); }
    void stop() override { m_stop(); }
    int port() const override { return m_settings.hostedPort(); }
    void setPort(int port) override { m_settings.setHostedPort(port); }
    std::string publicUrl() const override { return m_settings.hostedPublicUrl().toStdString(); }
    void setPublicUrl(const std::string &url) override
    {
        m_settings.setHostedPublicUrl(QString::fromStdString(url));
    }
    bool startsWithDesk() const override { return m_settings.startsHostedWithDesk(); }
    void setStartsWithDesk(bool starts) override { m_settings.setStartsHostedWithDesk(starts); }

private:
    shell::Settings &m_settings;
    Deed m_start;
    Deed m_stop;
    State m_state = State::Stopped;
    QString m_trouble;
    bool m_goesOn = false;    ///< to be told
    bool m_lacksKeys = false; ///< that is its trouble
};

} // namespace ringdown::console
