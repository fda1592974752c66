// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <span>
#include <string>
#include <vector>

namespace ringdown::relay {

/// One text of a thread, as far as it is known what became of it.
struct ThreadText {
    Event event;                            ///< message.received or message.sent
    EventKind fate = EventKind::TextQueued; ///< of message.sent: the newest that counts
    std::string why;                        ///< of a fate that is no success, "" for none
};

/// What a business number and somebody wrote to one another.
struct Thread {
    TenantId tenant;
    std::string number; ///< of the business
    std::string with;
    std::vector<ThreadText> texts; ///< oldest first
};

/// Events of MessageKinds::WithFates, newest first, as threads: the one that was written in last first. A
/// contact's answer that was passed on stands in its reader's thread alone.
std::vector<Thread> threadsOf(std::span<const Event> newestFirst);

std::string toJson(const Thread &thread);

} // namespace ringdown::relay
