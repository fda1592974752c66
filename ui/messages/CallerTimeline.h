// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/Conversation.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ringdown::messages {

/// A text and the business number it came to or went from.
struct TextLine {
    std::string number;
    client::ThreadText text;

    friend bool operator==(const TextLine &, const TextLine &) = default;
};

/// Somebody took a call over, or gave it back.
struct ClaimLine {
    CallSid call;
    Instant callAt; ///< when the call came
    Instant at;
    std::string by;
    std::string why;
    bool isReturn = false;

    friend bool operator==(const ClaimLine &, const ClaimLine &) = default;
};

/// One thing between a caller and a business. An InboxItem is a voicemail or a missed call.
struct CallerLine {
    std::variant<InboxItem, TextLine, ClaimLine> what;

    Instant at() const;
    /// A voicemail or a missed call; nullptr for anything else.
    const InboxItem *call() const { return std::get_if<InboxItem>(&what); }

    friend bool operator==(const CallerLine &, const CallerLine &) = default;
};

/// What is shown of a caller.
struct CallerTimeline {
    std::vector<CallerLine> lines; ///< oldest first
    bool hasEarlier = false;       ///< something older is known but not shown

    friend bool operator==(const CallerTimeline &, const CallerTimeline &) = default;
};

/// How much of it.
struct TimelineReach {
    std::optional<Instant> since; ///< before it something may be missing between what is known
    std::size_t most = 0;         ///< so many lines, the newest
    std::string open;             ///< id of an entry that is shown however old it is
};

CallerTimeline timelineOf(const std::vector<InboxItem> &entries, const std::vector<ClaimLine> &claims,
                          const TimelineReach &reach);
/// The number that was written to or called last.
std::string newestNumber(const CallerTimeline &timeline);

} // namespace ringdown::messages
