// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "core/routing/CallState.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace ringdown::routing {

/// "Somebody" when the carrier did not say who it was.
std::string contactName(const plan::Tenant &tenant, const ContactId &id);

/// Why a call with this state ended as it did; taker is the name of who answered.
std::string whyEnded(const CallState &after, std::string_view taker);

/// Fills in what call.ended says of a call with this state.
void describeEnd(Event &ended, const CallState &after);

/// call.ended once more, when late events of a call that is over change what the first one said of it: the
/// newest holds. tenant is where the one who answered is found, if anybody can have answered.
std::optional<Event> correctedEnd(const CallState &call, std::span<const Event> late,
                                  const plan::Tenant *tenant = nullptr);

} // namespace ringdown::routing
