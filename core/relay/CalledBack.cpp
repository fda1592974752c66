// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/CalledBack.h"

#include "core/relay/MissedCalls.h"
#include "core/routing/CallState.h"

#include <set>

namespace ringdown::relay {
namespace {

constexpr int callsOfAPage = 200;

Result<routing::CallState> stateOf(store::CallStore &log, const CallSid &sid)
{
    routing::CallState state;
    const auto detail = log.call(sid);
    if (!detail)
        return detail.error();
    for (const std::string &text : detail->eventJson) {
        const auto event = eventFromJson(text);
        if (!event)
            return event.error();
        routing::apply(state, *event);
    }
    return state;
}

/// Calls back of this phone in which they talked, or that still run: they go no way of the plan, so they are
/// few, however much the phone calls.
store::CallFilter callsBackOf(const std::string &phone, const CallSummary &missed)
{
    store::CallFilter filter;
    filter.tenant = missed.tenant.value;
    filter.from = phone;
    filter.since = missed.startedAt; // its text may come while the caller still speaks to the recorder
    filter.limit = callsOfAPage;
    filter.also = {{CallField::Route, Sense::Wanted, {}, {}}};
    for (const Outcome other :
         {Outcome::Voicemail, Outcome::Missed, Outcome::Abandoned, Outcome::Rejected, Outcome::Failed})
        filter.also.push_back({CallField::Outcome, Sense::Unwanted, std::string(outcomeName(other)), {}});
    return filter;
}

bool isPutThrough(const routing::CallState &call, const CallSid &missed)
{
    return call.callsBack == missed && (call.isConnected() || (call.isRunning() && !call.legs.empty()));
}

Result<bool> calledBackFrom(store::CallStore &log, const std::string &phone, const CallSummary &missed)
{
    store::CallFilter filter = callsBackOf(phone, missed);
    for (;;) {
        const auto page = log.calls(filter);
        if (!page)
            return page.error();
        for (const CallSummary &call : page->calls) {
            if (call.from != phone) // the log looks for beginnings of numbers
                continue;
            const auto state = stateOf(log, call.sid);
            if (!state && state.error().code != ErrorCode::NotFound)
                return state.error();
            if (state && isPutThrough(*state, missed.sid))
                return true;
        }
        if (!page->next)
            return false;
        filter.after = *page->next;
    }
}

} // namespace

Result<bool> wasCalledBack(store::CallStore &log, const store::CallDetail &missed)
{
    const auto call = missedCallOf(missed);
    if (!call)
        return call.error();
    std::set<std::string> phones;
    for (const routing::MissedText &text : call->texted)
        phones.insert(text.to);
    for (const std::string &phone : phones) {
        const auto found = calledBackFrom(log, phone, missed.call);
        if (!found || *found)
            return found;
    }
    return false;
}

} // namespace ringdown::relay
