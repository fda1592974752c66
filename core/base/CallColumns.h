// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <span>
#include <string>
#include <string_view>

namespace ringdown {

/// One call as a row of texts, the same wherever it is written as a table. Times are UTC. "seconds" were
/// talked; "length" is what the log and the filter len: mean. New columns come last: others may count them.
struct CallColumn {
    std::string_view name;
    std::string (*text)(const CallSummary &call);
};

std::span<const CallColumn> callColumns();

} // namespace ringdown
