// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/FakeQueries.h"

#include "core/routing/CallState.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <string>
#include <unordered_map>
#include <utility>

namespace ringdown::test {
namespace {

using namespace store;

struct FoldedCall {
    CallSummary summary;
    std::int64_t firstSeq = 0;
};

/// Every call of the log, newest first.
std::vector<FoldedCall> foldCalls(const std::vector<Event> &events)
{
    std::map<std::string, std::pair<routing::CallState, std::int64_t>> states;
    for (const Event &event : events) {
        if (event.call.isEmpty())
            continue;
        auto &[state, firstSeq] = states[event.call.value];
        if (firstSeq == 0)
            firstSeq = event.seq;
        routing::apply(state, event);
    }
    std::vector<FoldedCall> calls;
    for (const auto &[sid, call] : states) {
        if (!call.first.tenant.isEmpty())
            calls.push_back({routing::summarize(call.first), call.second});
    }
    std::sort(calls.begin(), calls.end(), [](const FoldedCall &a, const FoldedCall &b) {
        return std::pair(a.summary.startedAt, a.firstSeq) > std::pair(b.summary.startedAt, b.firstSeq);
    });
    return calls;
}

bool isOfMessages(const Event &event, MessageKinds kinds)
{
    const bool isFate = event.kind == EventKind::TextSent || event.kind == EventKind::TextDelivered ||
                        event.kind == EventKind::TextFailed || event.kind == EventKind::TextUnknown;
    return event.kind == EventKind::MessageReceived || event.kind == EventKind::MessageSent ||
           (isFate && event.call.isEmpty() && kinds == MessageKinds::WithFates);
}

} // namespace

namespace {

template <typename Wanted>
Result<CallPage> pageOf(const std::vector<Event> &events, const CallFilter &filter, Wanted isWanted)
{
    CallPage page;
    bool isPast = filter.after.empty();
    for (const FoldedCall &call : foldCalls(events)) {
        if (!isPast) {
            isPast = call.summary.sid.value == filter.after;
        } else if (selects(filter, call.summary) && isWanted(call.summary)) {
            if (static_cast<int>(page.calls.size()) == filter.limit) {
                page.next = page.calls.back().sid.value;
                break;
            }
            page.calls.push_back(call.summary);
        }
    }
    if (!isPast)
        return Error{ErrorCode::BadInput, "after: '" + filter.after + "' is no cursor of this log"};
    return page;
}

} // namespace

Result<CallPage> callPage(const std::vector<Event> &events, const CallFilter &filter)
{
    return pageOf(events, filter, [](const CallSummary &) { return true; });
}

Result<CallPage> messagesPage(const std::vector<Event> &events, const CallFilter &filter)
{
    const auto leftMessage = [&](const CallSummary &call) {
        return std::any_of(events.begin(), events.end(), [&](const Event &event) {
            return event.kind == EventKind::VoicemailRecorded && event.call == call.sid;
        });
    };
    return pageOf(events, filter, [&](const CallSummary &call) {
        return call.outcome == Outcome::Voicemail || (call.outcome && leftMessage(call));
    });
}

CallCount countCalls(const std::vector<Event> &events, const CallSelection &selection)
{
    CallCount count;
    for (const FoldedCall &call : foldCalls(events))
        count.calls += selects(selection, call.summary) ? 1 : 0;
    return count;
}

Result<CallDetail> callDetail(const std::vector<Event> &events, const CallSid &sid)
{
    CallDetail detail;
    routing::CallState state;
    for (const Event &event : events) {
        if (event.call != sid)
            continue;
        routing::apply(state, event);
        detail.eventJson.push_back(toJson(event));
    }
    if (detail.eventJson.empty())
        return Error{ErrorCode::NotFound, "there is no call " + sid.value};
    detail.call = routing::summarize(state);
    return detail;
}

Result<MessagePage> messagePage(const std::vector<Event> &events, const MessageFilter &filter)
{
    MessagePage page;
    bool isPast = filter.after.empty();
    for (auto event = events.rbegin(); event != events.rend(); ++event) {
        const bool isWanted = isOfMessages(*event, filter.kinds) &&
                              (filter.tenant.empty() || event->tenant.value == filter.tenant);
        if (!isPast) {
            isPast = std::to_string(event->seq) == filter.after;
        } else if (isWanted) {
            if (static_cast<int>(page.eventJson.size()) == filter.limit) {
                page.next = std::to_string(eventFromJson(page.eventJson.back())->seq);
                break;
            }
            page.eventJson.push_back(toJson(*event));
        }
    }
    if (!isPast)
        return Error{ErrorCode::BadInput, "after: '" + filter.after + "' is no cursor of this log"};
    return page;
}

std::vector<Event> textStops(const std::vector<Event> &events)
{
    std::vector<Event> stops;
    std::copy_if(events.begin(), events.end(), std::back_inserter(stops), [](const Event &event) {
        return event.kind == EventKind::TextsStopped || event.kind == EventKind::TextsResumed;
    });
    return stops;
}

std::vector<Event> eventsOfRunningCalls(const std::vector<Event> &events)
{
    std::unordered_map<std::string, bool> isEnded;
    for (const Event &event : events)
        isEnded[event.call.value] |= event.kind == EventKind::CallEnded;
    std::vector<Event> running;
    std::copy_if(events.begin(), events.end(), std::back_inserter(running),
                 [&](const Event &event) { return !event.call.isEmpty() && !isEnded[event.call.value]; });
    return running;
}

} // namespace ringdown::test
