// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringdown {

/// What a condition looks at. The values of Words, Has, Length and During must all be met; of the others one.
enum class CallField { Tenant, Outcome, From, To, Tier, Who, Route, Has, Length, Revision, During, Words };

/// What a call may have beside its outcome ("has:voicemail").
enum class CallTrait { Voicemail, Claim, Test };

std::string_view traitName(CallTrait trait); ///< "voicemail"
std::optional<CallTrait> traitFromName(std::string_view name);

enum class Sense { Wanted, Unwanted };

/// Whole numbers from least to most, both included: seconds, revisions, or milliseconds since 1970.
struct Bounds {
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();

    bool holds(std::int64_t value) const { return least <= value && value <= most; }
    friend bool operator==(const Bounds &, const Bounds &) = default;
};

/// One thing said of the calls wanted, beside what CallSelection has a member for.
struct CallCondition {
    CallField field = CallField::Words;
    Sense sense = Sense::Wanted;
    std::string text; ///< id, name of outcome or trait, words, or beginning of a number; From "": withheld
    Bounds bounds;    ///< of Length, Revision and During

    friend bool operator==(const CallCondition &, const CallCondition &) = default;
};

/// Which calls of the log are wanted: everything said must hold.
struct CallSelection {
    std::string tenant; ///< "" for all
    std::optional<Outcome> outcome;
    std::string from;             ///< beginning of the caller's number
    std::optional<Instant> since; ///< started at or after
    std::optional<Instant> until; ///< started before
    std::string q; ///< part of number or name, beginning of the SID; three characters or more use an index
    std::vector<CallCondition> also;

    friend bool operator==(const CallSelection &, const CallSelection &) = default;
};

/// Talking time of an answered call, else from beginning to end; nothing while it runs.
std::optional<std::int64_t> lengthSeconds(const CallSummary &call);

/// Whether the log would list this call.
bool selects(const CallSelection &selection, const CallSummary &call);

/// The conditions as parameters of the control API: {"-outcome", "missed,voicemail"}.
std::vector<std::pair<std::string, std::string>> toParameters(const std::vector<CallCondition> &conditions);
/// The conditions of one parameter, its name without "-". BadInput says what the value should have been.
Result<std::vector<CallCondition>> conditionsFrom(CallField field, Sense sense, std::string_view value);
/// "tier"
std::string_view parameterName(CallField field);
std::optional<CallField> fieldFromParameter(std::string_view name);

} // namespace ringdown
