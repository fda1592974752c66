// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/writing/CallersWriter.h"

#include "core/plan/writing/PlanFields.h"

#include <variant>

namespace ringdown::plan {
namespace {

void writeMatch(JsonLayout &out, const CallerMatch &match)
{
    out.name("match");
    out.openObject();
    writeListIfAny(out, "numbers", match.numbers);
    writeListIfAny(out, "prefixes", match.prefixes);
    writeListIfAny(out, "types", match.types);
    if (match.anonymous) {
        out.name("anonymous");
        out.truth(true);
    }
    writeListIfAny(out, "forwardedFrom", match.forwardedFrom);
    writeListIfAny(out, "to", match.to);
    writeListIfAny(out, "countries", match.countries);
    writeListIfAny(out, "states", match.states);
    out.closeObject();
}

} // namespace

void writeCallerRule(JsonLayout &out, const CallerRule &rule)
{
    out.openObject();
    writeTextIfAny(out, "name", rule.name);
    writeMatch(out, rule.match);
    out.name("then");
    out.openObject();
    if (const auto *route = std::get_if<RouteId>(&rule.then))
        out.text("route", route->value);
    else
        out.text("reject", rejectWord(std::get<RejectReason>(rule.then)));
    out.closeObject();
    if (!rule.active) {
        out.name("active");
        out.truth(false);
    }
    out.closeObject();
}

} // namespace ringdown::plan
