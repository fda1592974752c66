// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/twilio/rest/RestClient.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::rest {

// What the carrier's own lists tell of the past, newest first.

struct ListedCall {
    std::string sid;
    std::string parentSid; ///< "" for a call of its own
    std::string from;
    std::string to;
    std::string direction; ///< "inbound", "outbound-dial", "outbound-api"
    std::string status;
    Instant startedAt;
    std::optional<Instant> endedAt;
    int seconds = 0;

    bool isOver() const
    {
        return status != "queued" && status != "initiated" && status != "ringing" && status != "in-progress";
    }
    friend bool operator==(const ListedCall &, const ListedCall &) = default;
};

struct ListedText {
    std::string sid;
    std::string from;
    std::string to;
    std::string body;
    std::string direction; ///< "inbound", "outbound-api", "outbound-reply"
    Instant madeAt;
    int media = 0;
    friend bool operator==(const ListedText &, const ListedText &) = default;
};

struct ListedRecording {
    std::string sid;
    std::string callSid;
    std::string path; ///< of the media, below the API's host
    Instant madeAt;
    int seconds = 0;
    friend bool operator==(const ListedRecording &, const ListedRecording &) = default;
};

struct ListedQueue {
    std::string sid;
    std::string name;
    int size = 0; ///< callers in it
    Instant madeAt;
    friend bool operator==(const ListedQueue &, const ListedQueue &) = default;
};

template <typename Entry>
struct ListedPage {
    std::vector<Entry> entries;
    Parameters nextQuery; ///< of the same list; none on the last page
};

/// Nothing when body is no page of such a list. Entries that are none are left out.
std::optional<ListedPage<ListedCall>> readCallList(std::string_view body);
/// The same for one call alone.
std::optional<ListedCall> readCall(std::string_view body);
std::optional<ListedPage<ListedText>> readTextList(std::string_view body);
std::optional<ListedPage<ListedRecording>> readRecordingList(std::string_view body);
std::optional<ListedPage<ListedQueue>> readQueueList(std::string_view body);

} // namespace ringdown::rest
