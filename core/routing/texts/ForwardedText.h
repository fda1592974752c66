// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/texts/TextIntake.h"

#include <chrono>
#include <string>

namespace ringdown::routing {

/// Within so long of one another two people's texts may be mixed up in answering.
inline constexpr std::chrono::hours conversationsCross{24};

enum class Others { None, Waiting };        ///< somebody else's text was forwarded to the same contact lately
enum class Answering { Possible, Stopped }; ///< the customer wrote STOP

/// What a contact reads of a customer's text: who wrote, to which business, the words, and how to answer. The
/// words are cut when all of it is longer than the carrier takes. kinds: of this request.
std::string forwardedText(const TenantPlan &plan, const IncomingText &text, Others others,
                          Answering answering, plan::NumberKinds &kinds);

/// The beginning of text that has at most so many UTF-16 units, cut between two characters.
std::string_view cutToUnits(std::string_view utf8, std::size_t units);

} // namespace ringdown::routing
