// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/InboxItem.h"

#include <array>
#include <string>
#include <unordered_set>

namespace ringdown::messages {

/// Counts what waits in an inbox, and for how many callers.
class Tally {
public:
    explicit Tally(const TenantId &tenant) ///< what others have is not counted; empty: all businesses
        : m_tenant(tenant)
    {
    }
    /// A voicemail's call, or a missed one, which is never unheard.
    void add(const CallSummary &call, bool isUnheard);
    void add(const client::Thread &thread);
    InboxCounts counts() const;

private:
    void count(Folder folder, const std::string &caller);

    const TenantId &m_tenant;
    InboxCounts m_counts;
    std::array<std::unordered_set<std::string>, 4> m_callers; ///< by folder
    std::unordered_set<std::string> m_waiting;
};

} // namespace ringdown::messages
