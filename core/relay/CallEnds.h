// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/DecisionRows.h"
#include "core/relay/PlanShelf.h"
#include "core/routing/ListedEnd.h"

#include <string_view>

namespace ringdown::relay {

/// How calls come to their ends: by the carrier's report, or without one. I/O thread only.
class CallEnds {
public:
    CallEnds(const PlanShelf &plans, const DecisionRows &rows, const routing::TextBook &texts)
        : m_plans(plans)
        , m_rows(rows)
        , m_texts(texts)
    {
    }

    Decided end(const routing::CallState &call, routing::Request request) const;
    /// What the carrier's end-of-call report, which did not come, would have led to.
    Decided closeSilent(const routing::CallState &call, Instant now) const;
    /// The same for a call whose end the carrier's list tells of.
    Decided closeListed(const routing::CallState &call, const routing::ListedEnd &end) const;

private:
    Decided endUnreported(const routing::CallState &call, Instant at, std::string_view remark) const;

    const PlanShelf &m_plans;
    const DecisionRows &m_rows;
    const routing::TextBook &m_texts;
};

} // namespace ringdown::relay
