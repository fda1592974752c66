// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/Tally.h"

#include "ui/messages/Conversation.h"

#include <algorithm>

namespace ringdown::messages {

void Tally::count(Folder folder, const std::string &caller)
{
    m_callers[static_cast<std::size_t>(folder)].insert(caller);
}

void Tally::add(const CallSummary &call, bool isUnheard)
{
    if (!m_tenant.isEmpty() && call.tenant != m_tenant)
        return;
    const std::string caller = conversationId(call);
    const bool isUnclaimed = call.claimedBy.empty();
    count(Folder::All, caller);
    if (isUnheard) {
        ++m_counts.unheard;
        count(Folder::Unheard, caller);
    }
    if (isUnclaimed) {
        ++m_counts.unclaimed;
        count(Folder::Unclaimed, caller);
    }
    if (isUnheard || isUnclaimed)
        m_waiting.insert(caller);
}

void Tally::add(const client::Thread &thread)
{
    if (!m_tenant.isEmpty() && thread.tenant != m_tenant)
        return;
    const std::string caller = conversationId(thread);
    count(Folder::All, caller);
    count(Folder::Texts, caller);
}

InboxCounts Tally::counts() const
{
    InboxCounts counts = m_counts;
    std::transform(m_callers.begin(), m_callers.end(), counts.callers.begin(),
                   [](const auto &each) { return static_cast<int>(each.size()); });
    counts.waiting = static_cast<int>(m_waiting.size());
    return counts;
}

} // namespace ringdown::messages
