// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/lifeboat/Lifeboat.h"

#include <string>
#include <string_view>

namespace ringdown::numbers {

/// The lifeboat as one TwiML document, for an echo twimlet. number: the business number that was called, for
/// tiers that show it. It cannot branch: after a talk that the callee ends first, the next tier is rung if
/// the caller stays. Nor can it show the business number for a caller who withholds theirs alone.
std::string lifeboatTwiml(const Lifeboat &boat, const PhoneNumber &number);

/// Tells those whom the plan forwards texts to that one came which no relay has; "" when it forwards to
/// nobody whom the rules of what goes out allow. What the text says stays at the carrier.
std::string textNoticeTwiml(const plan::Tenant &tenant);
/// Whether url is the address of such a notice, of whatever plan.
bool isTextNotice(std::string_view url);

} // namespace ringdown::numbers
