// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/Comparison.h"
#include "core/numbers/SavedNumber.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::numbers {

struct FieldChange {
    NumberField field = NumberField::VoiceUrl;
    std::string from;
    std::string to;
    std::optional<Cause> cause; ///< of an adoption: what is wrong now
    /// Not asked for, but without it the others would have no effect, or the carrier would refuse them.
    bool comesAlong = false;
    bool lacksPassword = false; ///< of a restoration: the address had a password that was not kept

    friend bool operator==(const FieldChange &, const FieldChange &) = default;
};

struct NumberChange {
    std::string sid;
    std::string phone;
    std::string business; ///< "" when no business names it
    std::vector<FieldChange> fields;

    friend bool operator==(const NumberChange &, const NumberChange &) = default;
};

enum class Purpose { Adopt, Restore };

/// What is about to be told to the carrier, as it is shown before. Nothing else is told.
struct Review {
    Purpose purpose = Purpose::Adopt;
    std::vector<NumberChange> numbers;

    bool isEmpty() const { return numbers.empty(); }
    std::size_t fieldCount() const;

    friend bool operator==(const Review &, const Review &) = default;
};

/// Which of the drifts to take over; an empty list is all of them.
struct Choice {
    std::vector<std::string> phones; ///< E.164
    std::vector<NumberField> fields;
};

/// Makes the chosen fields as the plan needs them. A method comes with its address, a trunk or application
/// that wins goes with what it overrules, and a fallback brings its first address where there is none.
Review reviewAdoption(const std::vector<NumberStanding> &standings, const Choice &choice);

/// Back to what these numbers were told, as far as they differ from it and are still in the account.
Review reviewRestoration(const std::vector<SavedNumber> &saved, const std::vector<AccountNumber> &account,
                         const std::vector<NeededNumber> &needed);

/// The newest saved state of each number of choice.phones (all when empty).
std::vector<SavedNumber> newestSaved(const std::vector<SavedNumber> &saved,
                                     const std::vector<std::string> &phones);

FieldValues valuesOf(const NumberChange &change); ///< what the number is told

} // namespace ringdown::numbers
