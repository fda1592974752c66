// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/InsightsApi.h"

#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiQuery.h"
#include "core/relay/ApiReads.h"

#include <memory>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::chrono::hours usualStretch{7 * 24};
constexpr std::chrono::hours longestStretch{400 * 24}; ///< as long as calls are usually kept

Result<Instant> momentIn(const ApiRequest &request, std::string_view name, Instant otherwise)
{
    const auto text = request.queryValue(name);
    if (!text)
        return otherwise;
    const auto at = parseRfc3339(*text);
    if (!at)
        return wrongParameter(name, *text, "a time with offset such as 2026-11-26T10:00:00-08:00");
    return at->at;
}

Result<store::InsightFilter> insightFilterOf(const ApiRequest &request, Instant now)
{
    if (auto known = onlyParameters(request, {"tenant", "since", "until"}); !known)
        return known.error();
    const auto until = momentIn(request, "until", now);
    const auto since = momentIn(request, "since", (until ? *until : now) - usualStretch);
    if (!since || !until)
        return since ? until.error() : since.error();
    if (*since >= *until)
        return wrongParameter("since", request.queryValue("since").value_or(""), "a time before 'until'");
    if (*until - *since > longestStretch)
        return wrongParameter("since", request.queryValue("since").value_or(""),
                              "a time at most 400 days before 'until'");
    return store::InsightFilter{
        std::string(request.queryValue("tenant").value_or("")), *since, *until, now, {}};
}

store::ClockOfTenant clocksOf(std::shared_ptr<const routing::CompiledPlan> plan)
{
    return [plan = std::move(plan)](const std::string &tenant) {
        const routing::TenantPlan *found = plan ? plan->byId(TenantId(tenant)) : nullptr;
        return found ? std::shared_ptr<const routing::ZoneClock>(plan, &found->hours.clock()) : nullptr;
    };
}

} // namespace

InsightsApi::InsightsApi(store::InsightStore &log, const PlanShelf &plans, Executor &executor)
    : m_log(log)
    , m_plans(plans)
    , m_executor(executor)
{
}

void InsightsApi::addRoutes(RouteTable &table)
{
    table.add(Access::Viewer, Method::Get, "/api/v1/insights",
              [this](const ApiRequest &request, const Reply &reply) { count(request, reply); });
}

void InsightsApi::count(const ApiRequest &request, const Reply &reply)
{
    auto filter = insightFilterOf(request, m_executor.now());
    if (!filter)
        return reply(errorReply(filter.error()));
    filter->clockOf = clocksOf(m_plans.newest());
    readForApi(m_executor, reply, [this, filter = *filter, reply] {
        const auto insights = m_log.insights(filter);
        m_executor.post([reply, done = insights ? jsonReply(200, toJson(*insights))
                                                : errorReply(insights.error())] { reply(done); });
    });
}

} // namespace ringdown::relay
