// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/DeskServices.h"

#include "core/numbers/PublicHost.h"

namespace ringdown::console {

DeskServices::DeskServices(const rest::RestSettings &carrier, std::function<Instant()> clock)
    : m_rest(carrier)
    , m_directory(desk::deskDirectory())
    , m_clock(std::move(clock))
    , m_audit(m_directory)
    , m_carrier(m_rest)
    , m_rotations(m_rest, m_directory)
    , m_numbers(
          {m_keyring, m_memory, m_rest, m_audit, m_directory, m_clock, numbers::isOfThisMachine(carrier.api)})
{
}

void DeskServices::note(desk::Deed deed, const std::string &entry, const std::string &fingerprint)
{
    m_audit.write(desk::rowNow(deed, entry, fingerprint, {}));
}

credentials::DeskPorts DeskServices::ports()
{
    return {m_keyring, m_memory, m_carrier, m_rotations, m_directory, m_clock};
}

} // namespace ringdown::console
