// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/StoreStart.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "core/relay/access/BearerTokens.h"
#include "core/relay/outage/MissingInLog.h"
#include "core/relay/outage/OutageFill.h"
#include "core/relay/outbox/OutboxRunner.h"

#include <algorithm>
#include <chrono>
#include <span>
#include <string_view>
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

/// "FILE: first error; second error"
std::string inOneLine(std::string lines)
{
    std::string_view between = " ";
    for (std::size_t end = lines.find('\n'); end != std::string::npos; end = lines.find('\n', end)) {
        const std::size_t next = lines.find_first_not_of(" \n", end);
        lines.replace(end, std::min(next, lines.size()) - end, between);
        between = "; ";
    }
    return lines;
}

/// What only the spool has. A late report of a call that is over begins none.
void takeSpooled(const store::CallStore &log, LiveCalls &calls)
{
    for (const Event &event : log.spooledAtStart()) {
        if (event.kind == EventKind::CallReceived || calls.find(event.call))
            calls.apply(std::span(&event, 1));
    }
}

Result<void> rebuildCalls(store::CallStore &log, PlanShelf &shelf, LiveCalls &calls)
{
    const auto events = log.eventsOfRunningCalls();
    if (events)
        calls.apply(*events);
    takeSpooled(log, calls);
    for (const routing::CallState &call : calls.running()) {
        if (shelf.mustRead(call.revision))
            shelf.take(call.revision, shelf.read(call.revision));
    }
    return events ? Result<void>() : Result<void>(events.error());
}

/// The seed of every start may long be the plan: then there is nothing to tell.
void tellUnused(store::PlanStore &plans, std::int64_t newest, const SeedPlan &seed, const LogSink &tell)
{
    if (!seed.trouble.empty())
        return tell(LogLevel::Warning, inOneLine(seed.trouble) + " (not needed: the store has revision " +
                                           std::to_string(newest) + " of the plan)");
    const auto live = plans.planText(newest);
    if (seed.isWanted && !(live && *live == plan::writePlan(plan::readPlan(seed.text).plan)))
        tell(LogLevel::Info, seed.name + " is not used: the store has revision " + std::to_string(newest) +
                                 " of the plan; push it with \"ringdownctl push\" to replace that");
}

} // namespace

Result<void> seedPlan(store::PlanStore &plans, const SeedPlan &seed, Instant now, const LogSink &tell)
{
    const auto newest = plans.newestRevision();
    if (!newest)
        return newest.error();
    if (*newest != 0)
        tellUnused(plans, *newest, seed, tell);
    if (*newest == 0 && !seed.trouble.empty())
        return Error{ErrorCode::Configuration, seed.trouble};
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

Result<void> loadPlan(PlanShelf &shelf, const LogSink &warn)
{
    const auto loaded = shelf.load();
    if (!loaded && loaded.error().code != ErrorCode::NotFound)
        return loaded.error();
    if (!loaded)
        warn(LogLevel::Warning,
             "There is no plan yet, so no call can be answered. Push one with \"ringdownctl push\" or "
             "from the console, or start the relay with --plan FILE.");
    if (!shelf.newest())
        shelf.serve(routing::CompiledPlan::compile(plan::Plan(), 0));
    return {};
}

Result<void> recallCalls(store::CallStore &log, PlanShelf &shelf, LiveCalls &calls, const LogSink &warn)
{
    const auto rebuilt = rebuildCalls(log, shelf, calls);
    if (rebuilt || rebuilt.error().code != ErrorCode::Unavailable)
        return rebuilt;
    warn(LogLevel::Warning, "The calls that ran when the relay stopped are not known yet, each is looked up "
                            "when it is heard of: " +
                                rebuilt.error().detail);
    return {};
}

Result<void> recallHour(OutboxRunner &outbox, const LogSink &warn)
{
    const auto learned = outbox.learnHour();
    if (learned || learned.error().code != ErrorCode::Unavailable)
        return learned;
    warn(LogLevel::Warning,
         "What went out in the last hour is not known yet, so the budgets of the plan do not "
         "hold until it is: " +
             learned.error().detail);
    return {};
}

std::vector<TestOrder> recallTests(store::CallStore &log, Instant now, const LogSink &warn)
{
    auto orders = testOrdersSince(log, now - std::chrono::hours(1));
    if (orders)
        return std::move(*orders);
    warn(LogLevel::Warning,
         "The live test calls of the last hour are not known: one that is on its way counts as anybody's, "
         "and those made do not count: " +
             orders.error().detail);
    return {};
}

std::optional<Instant> recallLastHeard(store::CallStore &log, Instant now, const LogSink &warn)
{
    const auto last = lastWritten(log);
    if (last)
        return *last;
    warn(LogLevel::Warning, "When the log was last written is not known, so the carrier's lists are read "
                            "for the last hours: " +
                                last.error().detail);
    return now - OutageFill::lookBack;
}

Result<std::optional<Instant>> recallNewestCall(store::CallStore &log)
{
    store::CallFilter newest;
    newest.limit = 1;
    const auto page = log.calls(newest);
    if (!page)
        return page.error();
    return page->calls.empty() ? std::optional<Instant>() : page->calls.front().startedAt;
}

Result<void> recallTokens(store::AccessStore &access, BearerTokens &tokens)
{
    const auto stored = access.accessTokens();
    if (!stored)
        return stored.error();
    for (const store::AccessToken &token : *stored)
        tokens.add(token);
    return {};
}

} // namespace ringdown::relay
