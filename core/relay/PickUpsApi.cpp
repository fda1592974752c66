// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/PickUpsApi.h"

#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiQuery.h"

#include <string>

namespace ringdown::relay {
namespace {

constexpr int callsPerPage = 100;

void learnFrom(routing::PickUps &pickUps, const store::CallDetail &call)
{
    for (const std::string &text : call.eventJson) {
        if (const auto event = eventFromJson(text))
            pickUps.apply(*event);
    }
}

/// As far as the log can be read: what is learned is a hint.
routing::PickUps learnedFromLog(store::CallStore &log, Instant since)
{
    routing::PickUps pickUps;
    store::CallFilter filter;
    filter.since = since;
    filter.limit = callsPerPage;
    for (int read = 0; read < PickUpsApi::mostCalls; read += callsPerPage) {
        const auto page = log.calls(filter);
        if (!page)
            break;
        for (const CallSummary &summary : page->calls) {
            if (summary.test)
                continue;
            if (const auto detail = log.call(summary.sid))
                learnFrom(pickUps, *detail);
        }
        if (!page->next)
            break;
        filter.after = *page->next;
    }
    return pickUps;
}

} // namespace

PickUpsApi::PickUpsApi(store::CallStore &log, Executor &executor)
    : m_log(log)
    , m_executor(executor)
    , m_pickUps(std::make_shared<routing::PickUps>())
{
}

void PickUpsApi::addRoutes(RouteTable &table)
{
    table.add(Access::Viewer, Method::Get, "/api/v1/voicemail-pickups",
              [this](const ApiRequest &request, const Reply &reply) {
                  if (auto known = onlyParameters(request, {"tenant"}); !known)
                      return reply(errorReply(known.error()));
                  const std::string tenant(request.queryValue("tenant").value_or(""));
                  reply(jsonReply(200, toJson(m_pickUps->all(tenant))));
              });
}

void PickUpsApi::begin()
{
    m_executor.onReader(ReadFor::Api,
                        [&log = m_log, &executor = m_executor, since = m_executor.now() - looksBack,
                         weak = std::weak_ptr<routing::PickUps>(m_pickUps)] {
                            executor.post([weak, learned = learnedFromLog(log, since)] {
                                if (const auto pickUps = weak.lock())
                                    pickUps->merge(learned);
                            });
                        });
}

void PickUpsApi::take(std::span<const Event> events)
{
    for (const Event &event : events)
        m_pickUps->apply(event);
}

} // namespace ringdown::relay
