// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/StoreStart.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"

#include <utility>

namespace ringdown::relay {
namespace {

std::string joinedLines(const std::vector<plan::Problem> &problems)
{
    std::string lines;
    for (const plan::Problem &problem : problems)
        lines.append(lines.empty() ? "" : "\n").append(plan::toLine(problem));
    return lines;
}

} // namespace

Result<void> seedPlan(store::PlanStore &plans, const SeedPlan &seed, Instant now)
{
    const auto newest = plans.newestRevision();
    if (!newest)
        return newest.error();
    if (*newest != 0 || seed.text.empty())
        return {};
    const plan::PlanReading reading = plan::readPlan(seed.text);
    if (!reading.isValid())
        return Error{ErrorCode::Configuration,
                     seed.name + " is no valid plan:\n" + joinedLines(reading.errors)};
    store::PlanRevision history;
    history.at = now;
    history.author = "ringdown-relay";
    history.note = "Seeded from " + seed.name;
    const auto pushed = plans.push(0, plan::writePlan(reading.plan), history, history.at);
    return pushed ? Result<void>() : Result<void>(pushed.error());
}

Result<void> loadPlan(PlanShelf &shelf)
{
    const auto loaded = shelf.load();
    if (loaded)
        return {};
    if (loaded.error().code != ErrorCode::NotFound)
        return loaded.error();
    shelf.serve(routing::CompiledPlan::compile(plan::Plan(), 0));
    return {};
}

Result<void> rebuildCalls(store::CallStore &log, PlanShelf &shelf, LiveCalls &calls)
{
    const auto events = log.eventsOfRunningCalls();
    if (!events)
        return events.error();
    calls.apply(*events);
    for (const routing::CallState &call : calls.running()) {
        if (shelf.mustRead(call.revision))
            shelf.take(call.revision, shelf.read(call.revision));
    }
    return {};
}

} // namespace ringdown::relay
