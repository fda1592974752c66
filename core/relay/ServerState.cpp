// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ServerState.h"

namespace ringdown::relay {

std::string_view ServerState::date()
{
    const std::time_t now = std::time(nullptr);
    if (now == m_dateAt && !m_date.empty())
        return m_date;
    m_dateAt = now;
    std::tm utc{};
    gmtime_r(&now, &utc);
    std::array<char, 40> text{};
    // The program runs in the C locale; names of days and months are English.
    const std::size_t size = std::strftime(text.data(), text.size(), "%a, %d %b %Y %H:%M:%S GMT", &utc);
    m_date.assign(text.data(), size);
    return m_date;
}

} // namespace ringdown::relay
