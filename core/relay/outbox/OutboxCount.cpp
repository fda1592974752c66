// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutboxCount.h"

namespace ringdown::relay {

void OutboxCount::countSent()
{
    const std::lock_guard lock(m_mutex);
    ++m_figures.sent;
}

void OutboxCount::countFailed(const std::string &why, const std::string &text)
{
    const std::lock_guard lock(m_mutex);
    ++m_figures.failed;
    m_figures.lastWhy = why;
    if (!text.empty())
        m_figures.lastText = text;
}

void OutboxCount::countUnknown(int change)
{
    const std::lock_guard lock(m_mutex);
    m_figures.unknown += static_cast<std::uint64_t>(change);
}

OutboxFigures OutboxCount::figures() const
{
    const std::lock_guard lock(m_mutex);
    return m_figures;
}

} // namespace ringdown::relay
