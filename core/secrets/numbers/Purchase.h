// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/NumberField.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringdown::desk {

/// A number to buy.
struct Purchase {
    std::string phone;           ///< E.164
    numbers::FieldValues values; ///< what it is told to do from the first call on
    /// SIDs of what some countries want to have on file at the carrier before they give a number away
    /// (twilio.md D.3: AddressSid, BundleSid); empty where nothing is wanted.
    std::vector<std::string> onFile;
};

/// Whether it names an address (AD and 32 hexadecimal digits) or a regulatory bundle (BU, likewise).
bool isOnFileSid(std::string_view text);

} // namespace ringdown::desk
