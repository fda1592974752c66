// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/MissingInLog.h"

#include "core/relay/SidKey.h"
#include "core/relay/outage/ListedTests.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <set>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ringdown::relay {
namespace {

/// Texts that came in and are in the log already, by the carrier's ids.
Result<std::set<std::string>> knownTexts(store::CallStore &log, Instant since)
{
    std::set<std::string> known;
    store::MessageFilter filter;
    filter.limit = 500;
    for (bool isEnough = false; !isEnough;) {
        const auto page = log.messages(filter);
        if (!page)
            return page.error();
        for (const std::string &json : page->eventJson) {
            const auto event = eventFromJson(json);
            if (!event)
                return event.error();
            known.insert(event->sid);
            isEnough |= event->at < since - std::chrono::hours(24); // texts of an earlier look may be older
        }
        if (!page->next)
            break;
        filter.after = *page->next;
    }
    return known;
}

Result<bool> isInLog(store::CallStore &log, const std::string &sid)
{
    const auto found = log.call(CallSid(sid));
    if (found)
        return true;
    return found.error().code == ErrorCode::NotFound ? Result<bool>(false) : Result<bool>(found.error());
}

/// Of the texts that are not among the messages: some belong to a call, as a reply to a live test's text
/// does.
Result<bool> wasTakenIn(store::CallStore &log, const std::string &sid)
{
    const RequestKey key = keyOfSid(sid);
    if (!log.mayHaveSeen(key))
        return false;
    const auto answer = log.findAnswer(key);
    return answer ? Result<bool>(answer->has_value()) : Result<bool>(answer.error());
}

/// Live test calls that did not come in here are no calls of anybody's.
Result<void> tellTests(store::CallStore &log, const CarrierLists &lists, Instant since,
                       std::vector<OutageCall> &calls)
{
    if (calls.empty())
        return {};
    const auto orders = testOrdersSince(log, since - Look::clocksApart);
    if (!orders)
        return orders.error();
    const std::set<std::string> tests = testCallsIn(lists.calls, *orders);
    for (OutageCall &one : calls)
        one.isLiveTest = tests.contains(one.call.sid);
    return {};
}

/// By the call they belong to, oldest first.
template <typename Entry>
std::unordered_map<std::string, std::vector<Entry>> byCall(const std::vector<Entry> &newestFirst,
                                                           std::string Entry::*call)
{
    std::unordered_map<std::string, std::vector<Entry>> found;
    for (auto entry = newestFirst.rbegin(); entry != newestFirst.rend(); ++entry) {
        if (!((*entry).*call).empty())
            found[(*entry).*call].push_back(*entry);
    }
    return found;
}

template <typename Entry>
std::vector<Entry> ofCall(std::unordered_map<std::string, std::vector<Entry>> &found, const std::string &sid)
{
    const auto entries = found.find(sid);
    return entries == found.end() ? std::vector<Entry>() : std::move(entries->second);
}

} // namespace

OutageCall withLegs(const CarrierLists &lists, const rest::ListedCall &call)
{
    OutageCall outage{call, {}, {}};
    std::copy_if(lists.calls.rbegin(), lists.calls.rend(), std::back_inserter(outage.legs),
                 [&](const rest::ListedCall &one) { return one.parentSid == call.sid; });
    std::copy_if(lists.recordings.rbegin(), lists.recordings.rend(), std::back_inserter(outage.recordings),
                 [&](const rest::ListedRecording &one) { return one.callSid == call.sid; });
    return outage;
}

Candidates candidatesOf(const Look &look, const PlanShelf &plans, const LiveCalls &calls)
{
    const auto isOurs = [&](const std::string &number) {
        return plans.newest() && plans.newest()->byNumber(number);
    };
    Candidates found;
    found.since = look.since;
    const Instant first = look.since - Look::clocksApart;
    for (auto call = look.lists.calls.rbegin(); call != look.lists.calls.rend(); ++call) {
        const bool isInGap = call->startedAt >= first && call->startedAt <= look.callsUntil;
        if (call->direction == "inbound" && isInGap && isOurs(call->to) && !calls.find(CallSid(call->sid)))
            found.calls.push_back(*call);
    }
    for (auto text = look.lists.texts.rbegin(); text != look.lists.texts.rend(); ++text) {
        const bool isInGap = text->madeAt >= first && text->madeAt <= look.until;
        if (text->direction == "inbound" && isInGap && isOurs(text->to))
            found.texts.push_back(*text);
    }
    return found;
}

Result<LateEntries> missingInLog(store::CallStore &log, const CarrierLists &lists,
                                 const Candidates &candidates)
{
    LateEntries missing;
    auto recordings = byCall(lists.recordings, &rest::ListedRecording::callSid);
    auto legs = byCall(lists.calls, &rest::ListedCall::parentSid);
    for (const rest::ListedCall &call : candidates.calls) {
        const auto isKnown = isInLog(log, call.sid);
        if (!isKnown)
            return isKnown.error();
        if (*isKnown)
            continue;
        missing.calls.push_back({call, ofCall(legs, call.sid), ofCall(recordings, call.sid)});
    }
    if (auto told = tellTests(log, lists, candidates.since, missing.calls); !told)
        return told.error();
    if (candidates.texts.empty())
        return missing;
    const auto known = knownTexts(log, candidates.since);
    if (!known)
        return known.error();
    for (const rest::ListedText &text : candidates.texts) {
        if (known->contains(text.sid))
            continue;
        const auto isTakenIn = wasTakenIn(log, text.sid);
        if (!isTakenIn)
            return isTakenIn.error();
        if (!*isTakenIn)
            missing.texts.push_back(text);
    }
    return missing;
}

Result<std::optional<Instant>> lastWritten(store::CallStore &log)
{
    const std::int64_t newest = log.newestSeq();
    if (newest == 0)
        return std::optional<Instant>();
    const auto page = log.eventsAfter(newest - 1, 1);
    if (!page)
        return page.error();
    if (page->json.empty())
        return std::optional<Instant>();
    const auto event = eventFromJson(page->json.front());
    return event ? Result<std::optional<Instant>>(event->at) : Result<std::optional<Instant>>(event.error());
}

} // namespace ringdown::relay
