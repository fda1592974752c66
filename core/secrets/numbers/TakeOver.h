// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/Review.h"
#include "core/secrets/numbers/NumberShelf.h"
#include "core/secrets/numbers/SavedFile.h"

#include <optional>

namespace ringdown::desk {

/// A field that is not as it was told.
struct FieldMiss {
    std::string phone;
    numbers::NumberField field = numbers::NumberField::VoiceUrl;
    std::string told;
    std::string has;

    friend bool operator==(const FieldMiss &, const FieldMiss &) = default;
};

/// What became of a review.
struct TakeOverResult {
    std::vector<std::string> done;            ///< the numbers that are as reviewed, read back
    std::vector<FieldMiss> misses;            ///< read back, and different
    std::string stopped;                      ///< why it stopped, "" when it came to its end
    std::optional<rest::RestFailure> failure; ///< of the carrier, when it stopped by one
    bool isStale = false; ///< stopped before anything was told: numbers are not as the review shows them

    bool isWhole() const { return stopped.empty() && misses.empty(); }
};

/// Carries a review out, and nothing but it: reads the numbers and stops when they are not as the review
/// shows them, keeps what they are told now (an adoption), tells each number its fields, reads all back and
/// compares. Stops at the first number that cannot be told; those before it stay as told.
void takeOver(const NumberShelf &shelf, const SavedFile &saved, numbers::Review review, Instant now,
              std::function<void(const TakeOverResult &)> done);

} // namespace ringdown::desk
