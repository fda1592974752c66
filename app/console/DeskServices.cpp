// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/DeskServices.h"

namespace ringdown::console {

DeskServices::DeskServices(const QString &twilioApi)
    : m_rest(rest::RestSettings{.api = twilioApi.toStdString()})
    , m_directory(desk::deskDirectory())
    , m_audit(m_directory)
    , m_carrier(m_rest)
    , m_rotations(m_rest, m_directory)
{
}

void DeskServices::note(desk::Deed deed, const std::string &entry, const std::string &fingerprint)
{
    m_audit.write(desk::rowNow(deed, entry, fingerprint, {}));
}

credentials::DeskPorts DeskServices::ports(std::function<Instant()> clock)
{
    return {m_keyring, m_memory, m_carrier, m_rotations, m_directory, std::move(clock)};
}

} // namespace ringdown::console
