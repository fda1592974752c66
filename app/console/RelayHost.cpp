// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/RelayHost.h"

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
    const bool hadTrouble = !std::exchange(m_trouble, QString()).isEmpty();
    if (isOther || hadTrouble)
        Q_EMIT changed();
}

void RelayHost::fail(const QString &why)
{
    m_state = State::Stopped;
    m_trouble = why;
    Q_EMIT changed();
}

} // namespace ringdown::console
