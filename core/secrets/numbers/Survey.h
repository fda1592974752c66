// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/Comparison.h"
#include "core/secrets/numbers/FlowShelf.h"

#include <optional>

namespace ringdown::desk {

/// How the account's numbers and lifeboats are at this moment.
struct Survey {
    std::vector<numbers::AccountNumber> numbers;
    std::map<TenantId, numbers::KeptFlow> flows; ///< of the plan's businesses, found by their names
    /// The businesses whose flow is there and could not be read: none of them is among flows.
    std::map<TenantId, rest::RestFailure> unreadFlows;
    std::optional<rest::RestFailure> withoutFlows; ///< why it is not known which flows there are
};

/// Whether it is known which flows there are: they were listed, or the account has none for sure. Otherwise
/// no fallback is compared; those of unreadFlows never are.
bool knowsFlows(const Survey &survey);

/// The numbers and flows that plan is about.
void survey(const NumberShelf &numbers, const FlowShelf &flows, const plan::Plan &plan,
            WhenAsked<Survey> done);

/// A business's flow answers for it, whatever plan it was made of: whether it is stale is said beside it.
numbers::Destination destinationOf(const Survey &survey, std::string publicUrl, std::string secretPath);

/// How one business's lifeboat is.
struct BoatStanding {
    TenantId tenant;
    std::string business;
    numbers::BoatState state = numbers::BoatState::None;
    std::optional<numbers::KeptFlow> flow;
    std::vector<numbers::Omission> leftOut; ///< of what it would be made of now
    bool showsCallers = false;              ///< the same: numbers::showsCallers()
    std::string whyUnknown{};               ///< of the carrier, while it is Unknown

    friend bool operator==(const BoatStanding &, const BoatStanding &) = default;
};

std::vector<BoatStanding> boatStandings(const Survey &survey, const plan::Plan &plan);

} // namespace ringdown::desk
