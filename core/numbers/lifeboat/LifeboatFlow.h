// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/numbers/lifeboat/Lifeboat.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace ringdown::numbers {

/// The lifeboat as the definition of a Studio flow (studio.twilio.com/v2/Flows), JSON: the same bytes for the
/// same plan. It knows an answered round from an unanswered one and stops there.
std::string flowDefinition(const Lifeboat &boat);

/// By this name the flow of a business is found again.
std::string flowName(const TenantId &tenant);
/// What the flow says of what it was made of: "Plan revision 41, lifeboat 5f3a9c0d12e4".
std::string flowMessage(std::string_view definition, std::int64_t revision);
/// Whether url is the address of some flow.
bool isFlowUrl(std::string_view url);

/// A flow as the carrier has it.
struct KeptFlow {
    std::string sid;
    std::string name;
    std::string message; ///< of its newest revision
    std::string status;  ///< "draft", "published"
    std::string url;     ///< its webhook's
    std::optional<Instant> changedAt;
    bool isValid = true;
    int edition = 0; ///< the carrier's own count of its changes

    friend bool operator==(const KeptFlow &, const KeptFlow &) = default;
};

enum class BoatState {
    None,       ///< the business has no flow
    Fresh,      ///< made of the plan as it is
    Stale,      ///< the plan was pushed since, from wherever, and rings others or otherwise now
    Foreign,    ///< somebody changed it at the carrier
    NotInForce, ///< a draft, or invalid: the carrier does not run it
    TooLong, ///< the business has no flow, and its fallback does not fit into an address that would stand in
    Unknown  ///< it, or which flows there are, could not be read
};

/// Of flow, nullptr for none, by itself: never TooLong, never Unknown.
BoatState boatState(const KeptFlow *flow, std::string_view definition);
/// The plan's revision it was made of, nothing when it does not say.
std::optional<std::int64_t> revisionOf(const KeptFlow &flow);

} // namespace ringdown::numbers
