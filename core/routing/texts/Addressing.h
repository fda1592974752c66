// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "core/routing/texts/TextBook.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::routing {

/// To whom a contact's answer goes, and what is left of it.
struct AddressedText {
    std::string phone;
    std::string body;    ///< without the beginning that chose
    std::string why;     ///< a clause: "0177 was written before it", for the log
    std::string refusal; ///< why no text can go there, a whole sentence; "" when one can
};

/// An answer goes to the first of them (the newest) to whom the plan lets texts go, unless it begins with the
/// last four or more digits of another's number ("0177 we sail at five", "0177: ...") or with the name and a
/// colon ("Harbor: ..."). Nothing when there is nobody.
std::optional<AddressedText> addressed(const TenantPlan &plan, const std::vector<Conversation> &conversations,
                                       std::string_view body);
/// The digits of a number that choose it.
std::string_view lastDigits(std::string_view phone);

} // namespace ringdown::routing
