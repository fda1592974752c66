// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/CallEnds.h"

#include "core/twilio/Twiml.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::relay {
namespace {

Event endWithoutPlan(const routing::CallState &call, const routing::Request &request)
{
    Event ended;
    ended.at = request.now;
    ended.kind = EventKind::CallEnded;
    ended.tenant = call.tenant;
    ended.call = call.sid;
    ended.test = call.test;
    ended.outcome = call.disposition();
    ended.seconds = call.isConnected() ? call.joinedSeconds : 0;
    ended.why = "The call ended after its business had been taken out of the plan.";
    return ended;
}

} // namespace

Decided CallEnds::end(const routing::CallState &call, routing::Request request) const
{
    const PlanPlace place = m_plans.placeOf(call.tenant, call.revision);
    request.planReplaced = place.isReplaced;
    request.test = call.test;
    request.texts = &m_texts;
    if (place.tenant) {
        Decided decided = m_rows.write(routing::step(*place.tenant, call, request), request);
        decided.answer = twilio::emptyTwiml(); // nobody executes it
        return decided;
    }
    return call.isRunning() ? news({endWithoutPlan(call, request)}) : noNews();
}

Decided CallEnds::closeSilent(const routing::CallState &call, Instant now) const
{
    return endUnreported(call, now, " The carrier sent no end report.");
}

Decided CallEnds::closeListed(const routing::CallState &call, const routing::ListedEnd &end) const
{
    const PlanPlace place = m_plans.placeOf(call.tenant, call.revision);
    std::vector<Event> told = routing::noteListed(place.tenant ? &place.tenant->tenant : nullptr, call, end);
    routing::CallState after = call;
    for (const Event &event : told)
        routing::apply(after, event);
    Decided decided = endUnreported(after, std::max(end.at, after.lastEventAt),
                                    " It ended while no relay answered, as the carrier's list tells.");
    decided.events.insert(decided.events.begin(), std::make_move_iterator(told.begin()),
                          std::make_move_iterator(told.end()));
    return decided;
}

Decided CallEnds::endUnreported(const routing::CallState &call, Instant at, std::string_view remark) const
{
    routing::Request request;
    request.now = at;
    request.sid = call.sid;
    request.report = routing::CallGone{};
    request.callerLeft = true;
    Decided decided = end(call, std::move(request));
    for (Event &event : decided.events) {
        if (event.kind == EventKind::CallEnded)
            event.why += remark;
    }
    return decided;
}

} // namespace ringdown::relay
