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

/// A message or a call as the carrier's lists tell of it.
struct ListedEffect {
    std::string sid;
    std::string from;
    std::string to;
    std::string body; ///< of a message
    std::string direction;
    std::string status;
    Instant madeAt;

    friend bool operator==(const ListedEffect &, const ListedEffect &) = default;
};

struct EffectPage {
    std::vector<ListedEffect> effects;
    Parameters nextQuery; ///< of the same list; none on the last page
};

/// A page of Messages.json or Calls.json; nothing when it is none. Entries without sid or time are left out.
std::optional<EffectPage> readEffectPage(std::string_view body);

/// "Wed, 08 Oct 2025 13:54:12 +0000"
std::optional<Instant> readRfc2822(std::string_view text);
/// "Sun, 06 Nov 1994 08:49:37 GMT", as in the header Date.
std::optional<Instant> readHttpDate(std::string_view text);

} // namespace ringdown::rest
