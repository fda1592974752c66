// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/CommitInbox.h"

#include <utility>

namespace ringdown::relay {

CommitInbox::CommitInbox(Executor &executor, Open open)
    : m_executor(executor)
    , m_open(std::move(open))
{
}

void CommitInbox::put(const RequestKey &key, const Result<store::Committed> &result)
{
    {
        const std::lock_guard lock(m_mutex);
        m_arrived.push_back({key, result});
        if (m_arrived.size() > 1)
            return; // whoever put the first has woken the thread
    }
    m_executor.post([inbox = shared_from_this()] { inbox->openAll(); });
}

void CommitInbox::openAll()
{
    {
        const std::lock_guard lock(m_mutex);
        m_opened.swap(m_arrived);
    }
    if (m_open)
        m_open(m_opened);
    m_opened.clear();
}

void CommitInbox::close()
{
    m_open = nullptr;
}

} // namespace ringdown::relay
