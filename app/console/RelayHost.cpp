// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/RelayHost.h"

#include "core/base/PublicUrl.h"

#include <utility>

namespace ringdown::console {

RelayHost::RelayHost(shell::Settings &settings, Deed start, Deed stop)
    : m_settings(settings)
    , m_start(std::move(start))
    , m_stop(std::move(stop))
{
}

void RelayHost::setState(State state)
{
    const bool isOther = std::exchange(m_state, state) != state;
    m_lacksKeys = false;
    const bool hadTrouble = !std::exchange(m_trouble, QString()).isEmpty();
    if (isOther || hadTrouble)
        Q_EMIT changed();
}

bool RelayHost::takeGoesOn()
{
    return m_state == State::Running && std::exchange(m_goesOn, false);
}

QString RelayHost::takeKeys(WithKeys wish)
{
    if (m_state != State::Stopped || !m_lacksKeys)
        return {};
    setState(State::Stopped); // without that trouble
    if (wish == WithKeys::MayStart)
        return tr("The relay’s key is here now: the relay on this desk can be started under Relay.");
    m_start();
    return tr("The relay’s key is here now: the relay on this desk is started again.");
}

void RelayHost::fail(const QString &why, window::StartTrouble::Place place)
{
    m_lacksKeys = place == window::StartTrouble::Place::Credentials;
    m_goesOn = false;
    m_state = State::Stopped;
    m_trouble = why;
    Q_EMIT changed();
}

client::HostedRelaySettings RelayHost::settings() const
{
    client::HostedRelaySettings settings;
    settings.dataDirectory = shell::hostedRelayFolder();
    settings.port = port();
    // A file that somebody wrote is not to keep the relay from starting.
    settings.publicUrl = parsePublicUrl(publicUrl()) ? QString::fromStdString(publicUrl()) : QString();
    const shell::Preferences preferences = m_settings.preferences().now();
    settings.twilioRegion = preferences.twilioRegion;
    settings.twilioEdge = preferences.twilioEdge;
    return settings;
}

} // namespace ringdown::console
