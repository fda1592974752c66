// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/client/Role.h"

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace ringdown::client {

/// The first frame of a connection.
struct HelloFrame {
    std::int64_t seq = 0; ///< the newest event of the store
    std::int64_t revision = 0;
    std::string store; ///< random id of the store; another one means another history
    std::optional<Instant> at;
    Role role = Role::Unknown;
    bool placesCalls = false; ///< phones can ring on calls of their own
};

/// Sent in quiet times so that silence means trouble.
struct AliveFrame {
    std::int64_t seq = 0;
    std::optional<Instant> at;
};

/// The relay cannot go on from where we asked; what was shown belongs to another history.
struct ResetFrame {
    std::int64_t seq = 0;
};

/// A kind this program does not know, or bytes that are no frame: ignored, but its place is remembered.
struct UnknownFrame {
    std::int64_t seq = 0;
};

using FeedFrame = std::variant<HelloFrame, AliveFrame, ResetFrame, UnknownFrame, Event>;

/// Reads one text frame of the feed. Total: whatever the bytes are, the worst is an UnknownFrame.
FeedFrame readFeedFrame(std::string_view json);

} // namespace ringdown::client
