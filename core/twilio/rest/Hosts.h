// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringdown::rest {

/// Which of Twilio's hosts a path belongs to.
enum class Host {
    Api,      ///< api.twilio.com: /2010-04-01/...
    Accounts, ///< accounts.twilio.com: /v1/AuthTokens/...
    Iam,      ///< iam.twilio.com: /v1/Keys
    Studio,   ///< studio.twilio.com: /v2/Flows
    Pricing,  ///< pricing.twilio.com: /v1/PhoneNumbers
};

/// A data centre of Twilio's and the way into it; both "" for where an account is unless it was moved.
struct Region {
    std::string region; ///< "ie1"
    std::string edge;   ///< "dublin"; "" for the one at the region

    bool isUsual() const { return region.empty() && edge.empty(); }
    friend bool operator==(const Region &, const Region &) = default;
};

/// The options by which both are given.
inline constexpr std::string_view regionOption = "--twilio-region";
inline constexpr std::string_view edgeOption = "--twilio-edge";

/// Configuration when one is no name of small letters, digits and '-', or when the region is none whose edge
/// is known and no edge is given; begins with the option and its value.
Result<void> checkRegion(const Region &region);

/// "https://api.dublin.ie1.twilio.com". Only the 2010 API has regions: calls, texts, numbers and recordings
/// are there. The other hosts are the same for all of them. region must pass checkRegion().
std::string hostUrl(Host host, const Region &region);

/// The hosts that answer the 2010 API: the usual one, and those of the known regions.
std::vector<std::string> apiHosts();

} // namespace ringdown::rest
