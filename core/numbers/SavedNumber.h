// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/numbers/NumberField.h"

#include <string>
#include <string_view>
#include <vector>

namespace ringdown::numbers {

/// What a number was told before it was taken over, for the way back.
struct SavedNumber {
    std::string sid;
    std::string phone;
    Instant at;
    FieldValues values; ///< those that were changed
    /// Fields whose address had a user and password: they are not kept, and have to be set by hand.
    std::vector<NumberField> withoutPassword;

    friend bool operator==(const SavedNumber &, const SavedNumber &) = default;
};

/// Keeps no password: an address with one is kept without it, and named in withoutPassword.
SavedNumber savedNumber(const AccountNumber &before, const FieldValues &changed, Instant at);

/// Oldest first. JSON, the same bytes for the same numbers.
std::string writeSaved(const std::vector<SavedNumber> &saved);
/// BadInput names what is no such file.
Result<std::vector<SavedNumber>> readSaved(std::string_view text);

} // namespace ringdown::numbers
