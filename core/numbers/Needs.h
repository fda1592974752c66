// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/NumberField.h"
#include "core/plan/Plan.h"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::numbers {

/// Where the carrier is to send what happens at the numbers.
struct Destination {
    std::string publicUrl;  ///< scheme, host, optional port and path, no final slash
    std::string secretPath; ///< RINGDOWN_WEBHOOK_PATH, "" for none
    /// The address of each business's flow, of those that have one. Without one, an echo twimlet is needed.
    std::map<TenantId, std::string> flows;
    /// Otherwise nothing is asked of the calls' fallback where flows names none: which there are is not
    /// known.
    bool knowsFlows = true;
    std::set<TenantId> unreadFlows{}; ///< likewise, of businesses whose flow is there and is not known
};

/// What a number of the plan must be told, so that its calls and texts come here.
struct NeededNumber {
    PhoneNumber phone;
    TenantId tenant;
    std::string business;
    FieldValues values;
    /// Fallbacks that do not fit into an address: no value of theirs is among values.
    std::set<NumberField> tooLong{};
    bool isFallbackUnknown = false; ///< of the calls: the business's flow is not known

    friend bool operator==(const NeededNumber &, const NeededNumber &) = default;
};

/// One for each number of the plan, in its order.
std::vector<NeededNumber> neededNumbers(const plan::Plan &plan, const Destination &destination);

/// Whether the fallback of each of the tenant's numbers fits into the address of an echo twimlet.
bool fitsEcho(const plan::Tenant &tenant);

} // namespace ringdown::numbers
