// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/FilterGrammar.h"
#include "ui/format/PlanNames.h"

#include <QString>

#include <optional>

namespace ringdown::shell {
class EmptyState;
}

namespace ringdown::calls {

class CallPager;

/// What the log was asked for: the text of a filter, and what that says.
struct Asked {
    filter::Reading reading;
    QString text;
};

/// What is known of a log that shows no row.
struct Emptiness {
    const CallPager &pager;
    const Asked &asked;
    const format::PlanNames &names;
    Instant now;
    std::optional<CallSummary> last; ///< the newest call of the business, when it was asked for
    QString failingSince;            ///< in words
};

/// What a button of the empty log does: nothing of a filter for Retry and a test call,
/// which is the first business where the plan has none.
struct Way {
    enum class Deed { Retry, TestCall, Filter, OpenLast };
    Deed deed = Deed::Retry;
    QString filter; ///< the text to go on with
};

/// Whether only times and a business are asked for: then "no calls" is a fact of that time.
bool asksOnlyForATime(const filter::Reading &reading);

/// Says why the log shows no row: it could not be read, is being read, the filter takes all, nothing came in
/// that time, or there never was a call. Returns what its buttons do.
std::vector<Way> tellEmptiness(shell::EmptyState &empty, const Emptiness &known);

} // namespace ringdown::calls
