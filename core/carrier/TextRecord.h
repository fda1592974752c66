// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::carrier {

/// A picture or the like that came with a text.
struct TextMedium {
    std::string type; ///< "image/png"
    std::string url;  ///< where the account's API has it

    friend bool operator==(const TextMedium &, const TextMedium &) = default;
};

/// What the account's message list says of one text.
struct TextRecord {
    std::string sid;
    std::string from;
    std::string to;
    std::string body;
    std::string direction; ///< "inbound", "outbound-api"
    std::string status;    ///< "queued" to "delivered"
    Instant madeAt;
    std::optional<Instant> sentAt;
    int errorCode = 0;
    std::vector<TextMedium> media = {}; ///< at most ten

    friend bool operator==(const TextRecord &, const TextRecord &) = default;
};

} // namespace ringdown::carrier
