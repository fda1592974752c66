// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/CallColumns.h"

#include "core/base/CallSelection.h"

namespace ringdown {
namespace {

constexpr CallColumn columns[] = {
    {"startedAt",
     [](const CallSummary &call) {
         return toRfc3339(OffsetInstant{call.startedAt, 0});
     }},
    {"endedAt",
     [](const CallSummary &call) {
         return call.endedAt ? toRfc3339(OffsetInstant{*call.endedAt, 0}) : std::string();
     }},
    {"outcome",
     [](const CallSummary &call) {
         return call.outcome ? std::string(outcomeName(*call.outcome)) : std::string("running");
     }},
    {"tenant", [](const CallSummary &call) { return call.tenant.value; }},
    {"from", [](const CallSummary &call) { return call.from.empty() ? std::string("withheld") : call.from; }},
    {"callerName", [](const CallSummary &call) { return call.callerName; }},
    {"to", [](const CallSummary &call) { return call.to; }},
    {"route", [](const CallSummary &call) { return call.route.value; }},
    {"tier", [](const CallSummary &call) { return call.tier.value; }},
    {"contact", [](const CallSummary &call) { return call.contact.value; }},
    {"seconds", [](const CallSummary &call) { return std::to_string(call.seconds); }},
    {"revision", [](const CallSummary &call) { return std::to_string(call.revision); }},
    {"claimedBy", [](const CallSummary &call) { return call.claimedBy; }},
    {"test", [](const CallSummary &call) { return std::string(call.test ? "test" : ""); }},
    {"sid", [](const CallSummary &call) { return call.sid.value; }},
    {"length",
     [](const CallSummary &call) {
         const auto length = lengthSeconds(call);
         return length ? std::to_string(*length) : std::string();
     }},
};

} // namespace

std::span<const CallColumn> callColumns()
{
    return columns;
}

} // namespace ringdown
