// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::numbers {

/// Whether the carrier, which calls from the internet, comes to a host.
enum class Reach {
    Open, ///< nothing is known against it
    ThisMachine,
    PrivateAddress,
    PrivateName,
    LinkLocal,
    Underscore, ///< in its name, which Twilio refuses
};

/// The host of a URL: in small letters, without port; an IPv6 address without its brackets.
struct PublicHost {
    std::string name;
    Reach reach = Reach::Open;

    friend bool operator==(const PublicHost &, const PublicHost &) = default;
};

PublicHost publicHostOf(std::string_view url);
/// Why the carrier, which calls from the internet, cannot reach a relay at this URL, a clause that says what
/// to give instead; "" when nothing is known against it.
std::string whyOutOfReach(std::string_view publicUrl);
/// Whether a URL leads to this machine itself, as that of a simulated carrier does.
bool isOfThisMachine(std::string_view url);

} // namespace ringdown::numbers
