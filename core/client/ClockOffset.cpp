// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/ClockOffset.h"

#include <algorithm>

namespace ringdown::client {

void ClockOffset::greeted(Instant asked, Instant stamped, Instant read)
{
    m_least.clear();
    m_most = stamped - asked;
    heard(stamped, read);
}

void ClockOffset::heard(Instant stamped, Instant read)
{
    m_least.push_back(stamped - read);
    if (m_least.size() > kept)
        m_least.pop_front();
}

std::chrono::milliseconds ClockOffset::value() const
{
    if (m_least.empty())
        return std::chrono::milliseconds(0);
    const auto least = *std::max_element(m_least.begin(), m_least.end());
    // Of a few late frames nobody knows how late they were: the clocks differ as little as they allow. A
    // clock that was set since the greeting allows nothing.
    if (m_least.size() < kept && least <= m_most)
        return std::clamp(std::chrono::milliseconds(0), least, m_most);
    return least;
}

} // namespace ringdown::client
