// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/WhatIf.h"
#include "ui/format/PlanNames.h"
#include "ui/shell/Timeline.h"

#include <vector>

namespace ringdown::drill {

enum class Tick {
    Expected,    ///< foretold, and may still come
    Done,        ///< foretold, and it happened
    Told,        ///< happened where nothing was foretold: after the end, or without a forecast
    NotForeseen, ///< happened, though something else was foretold
    DidNotCome,  ///< foretold, and the call is over
};

/// One line of a test call's trace: what the plan foretold, what came true, what came instead, and what did
/// not come.
struct CheckItem {
    Tick tick = Tick::Expected;
    Event event;   ///< as it happened, or as it was foretold
    int after = 0; ///< seconds since the call came in

    friend bool operator==(const CheckItem &, const CheckItem &) = default;
};

/// Lays what happened over what was foretold: a foretold event counts as come true by the first happening of
/// the same kind at the same tier, contact, key and step.
std::vector<CheckItem> checklist(const std::vector<routing::WhatIfStep> &foretold,
                                 const std::vector<Event> &happened);

/// With two lines before the first event: that the request reached the relay and that its signature was
/// right. A relay writes nothing down of a call before both are so.
std::vector<shell::TimelineEntry> linesOf(const std::vector<CheckItem> &items,
                                          const format::PlanNames &names);
/// Of these lines; -1 while nothing has happened.
int lastLineThatHappened(const std::vector<CheckItem> &items);

} // namespace ringdown::drill
