// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Messages.h"

#include <array>
#include <string>
#include <variant>

namespace ringdown::messages {

/// What somebody said, wrote, or wanted when nobody answered.
struct InboxItem {
    std::variant<client::Voicemail, client::Thread, CallSummary> what;

    std::string id() const; ///< the same as long as the item is there
    TenantId tenant() const;
    std::string phone() const;      ///< "" when withheld
    std::string callerName() const; ///< the carrier's, "" for none
    Instant at() const;
    /// The call of a voicemail or of a missed call; nullptr for texts.
    const CallSummary *call() const;
    bool isUnheard() const;   ///< a voicemail nobody listened to
    bool isUnclaimed() const; ///< a call nobody takes care of

    friend bool operator==(const InboxItem &, const InboxItem &) = default;
};

/// What of the inbox is shown.
enum class Folder { Unheard, Unclaimed, Texts, All };

bool isIn(Folder folder, const InboxItem &item);

struct InboxCounts {
    int unheard = 0;   ///< voicemails
    int unclaimed = 0; ///< calls
    int waiting = 0;   ///< callers with something unheard, unclaimed, or both
    std::array<int, 4> callers = {};

    /// Callers, a row of the list each: all folders are counted in them.
    int of(Folder folder) const { return callers[static_cast<std::size_t>(folder)]; }
    friend bool operator==(const InboxCounts &, const InboxCounts &) = default;
};

} // namespace ringdown::messages
