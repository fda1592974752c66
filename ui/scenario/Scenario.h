// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "core/routing/WhatIf.h"

#include <QString>

#include <vector>

namespace ringdown::scenario {

/// What a scenario holds a plan to: how the call enters, how it ends, and who is rung first.
struct Expectation {
    RouteId route;
    Outcome outcome = Outcome::Abandoned;
    TierId firstTier; ///< empty: nobody is rung

    friend bool operator==(const Expectation &, const Expectation &) = default;
};

/// A call that was thought out once and must go the same way in every plan to come.
struct Scenario {
    QString name;
    routing::WhatIfQuestion question;
    Expectation expected;
};

struct Verdict {
    bool passes = false;
    QString words; ///< what came instead, or ""

    friend bool operator==(const Verdict &, const Verdict &) = default;
};

/// whatIf() without the answers of people whom the called business does not know: they answer nothing there.
Result<routing::WhatIfPath> play(const routing::CompiledPlan &plan, const routing::WhatIfQuestion &question);

Expectation expectationOf(const routing::WhatIfPath &path);
Verdict judge(const routing::CompiledPlan &plan, const Scenario &scenario);

/// "route “open”, answered, Primary rings first"
QString expectationWords(const Expectation &expected);
/// The scenarios that call a number of the business, as a sentence; none when there are none.
QStringList usesOf(const plan::Tenant &tenant, const std::vector<Scenario> &scenarios);
/// One sentence for each scenario that does not pass.
QStringList failuresOf(const routing::CompiledPlan &plan, const std::vector<Scenario> &scenarios);

} // namespace ringdown::scenario
