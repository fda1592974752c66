// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutboxCount.h"

#include <utility>

namespace ringdown::relay {

void OutboxCount::countSent()
{
    const std::lock_guard lock(m_mutex);
    ++m_figures.sent;
}

void OutboxCount::countFailed(const std::string &why)
{
    const std::lock_guard lock(m_mutex);
    ++m_figures.failed;
    m_figures.lastWhy = why;
}

void OutboxCount::countFailed(FailedText text)
{
    const std::lock_guard lock(m_mutex);
    ++m_figures.failed;
    m_figures.lastWhy = text.why;
    m_figures.texts.insert(m_figures.texts.begin(), std::move(text));
    if (m_figures.texts.size() > mostTexts)
        m_figures.texts.pop_back();
}

void OutboxCount::dropText(const std::string &id)
{
    const std::lock_guard lock(m_mutex);
    std::erase_if(m_figures.texts, [&](const FailedText &text) { return text.id == id; });
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
