// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::numbers {

/// Whether a relay and this desk mean the same secret part of the webhooks' path. Where they do not, numbers
/// pointed by the desk would be answered with 404 by the relay.
enum class PathMatch {
    Agrees, ///< also of a relay that does not say
    OnlyAtRelay,
    OnlyAtDesk,
    Differs,
};

/// relayPrint: as the relay's status tells it, "" when it does not. deskPath: "" for none.
PathMatch pathMatch(std::string_view relayPrint, std::string_view deskPath);

/// What is wrong and how it is repaired, for the terminal; "" when they agree.
std::string pathMatchWords(PathMatch match);

} // namespace ringdown::numbers
