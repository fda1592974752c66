// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/CallResources.h"

#include "core/carrier/CallFields.h"
#include "core/carrier/Carrier.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ringdown::carrier {
namespace {

using Json = nlohmann::ordered_json;

Json describe(const Visit &visit, const CallRecord &call)
{
    return {{"sid", call.sid},
            {"account_sid", visit.account.sid},
            {"parent_call_sid", call.parentSid.empty() ? Json() : Json(call.parentSid)},
            {"api_version", "2010-04-01"},
            {"from", call.from},
            {"to", call.to},
            {"from_formatted", call.from},
            {"to_formatted", call.to},
            {"direction", call.direction},
            {"status", call.status},
            {"duration", call.endedAt ? Json(std::to_string(call.seconds)) : Json()},
            {"queue_time", "0"},
            {"price", nullptr},
            {"price_unit", "USD"},
            {"answered_by", nullptr},
            {"forwarded_from", nullptr},
            {"caller_name", nullptr},
            {"date_created", rfc2822(call.madeAt)},
            {"date_updated", rfc2822(call.endedAt.value_or(call.startedAt.value_or(call.madeAt)))},
            {"start_time", dateOf(call.startedAt)},
            {"end_time", dateOf(call.endedAt)},
            {"uri", "/2010-04-01/Accounts/" + visit.account.sid + "/Calls/" + call.sid + ".json"}};
}

/// The filters of a list, read once.
struct CallFilters {
    explicit CallFilters(const Visit &visit)
        : to(visit.parameter("To"))
        , from(visit.parameter("From"))
        , status(visit.parameter("Status"))
        , parent(visit.parameter("ParentCallSid"))
        , day(visit.parameter("StartTime"))
        , since(visit.parameter("StartTime>").substr(0, 10))
        , until(visit.parameter("StartTime<").substr(0, 10))
    {
    }

    bool wants(const CallRecord &call) const
    {
        const auto fits = [](const std::string &wanted, const std::string &value) {
            return wanted.empty() || wanted == value;
        };
        if (!fits(to, call.to) || !fits(from, call.from) || !fits(status, call.status) ||
            !fits(parent, call.parentSid))
            return false;
        if (day.empty() && since.empty() && until.empty())
            return true;
        const std::string started = toRfc3339(call.startedAt.value_or(call.madeAt)).substr(0, 10);
        return fits(day, started) && (since.empty() || started >= since) &&
               (until.empty() || started <= until);
    }

    std::string to, from, status, parent, day, since, until;
};

RestReply refusalOf(const Complaint &complaint)
{
    return refusal(complaint.code == 20404 ? 404 : 400, complaint.code, complaint.words);
}

/// Without a carrier a call is taken, and stays queued for ever.
RestReply queueCall(Visit &visit)
{
    CallRecord call;
    call.sid = visit.newSid("CA");
    call.from = visit.parameter("From");
    call.to = visit.parameter("To");
    call.direction = "outbound-api";
    call.status = "queued";
    call.madeAt = visit.now;
    if (call.from.empty() || call.to.empty())
        return refusal(400, call.to.empty() ? 21201 : 21213, "A number is missing");
    visit.queuedCalls().push_front(call);
    return json(201, describe(visit, call));
}

std::optional<CallRecord> found(const Visit &visit, const std::string &sid)
{
    if (visit.carrier())
        return visit.carrier()->findCall(sid);
    const auto &calls = visit.queuedCalls();
    const auto call =
        std::find_if(calls.begin(), calls.end(), [&](const CallRecord &queued) { return queued.sid == sid; });
    return call == calls.end() ? std::nullopt : std::optional(*call);
}

template <typename Calls>
RestReply listOf(Visit &visit, const Calls &calls)
{
    const CallFilters filters(visit);
    const std::size_t enough = enoughForPage(visit);
    std::vector<const CallRecord *> wanted;
    for (const CallRecord &call : calls) {
        if (wanted.size() == enough)
            break;
        if (filters.wants(call))
            wanted.push_back(&call);
    }
    return listed(visit, "calls", wanted.size(), [&](std::size_t i) { return describe(visit, *wanted[i]); });
}

} // namespace

RestReply makeCall(Visit &visit)
{
    if (!visit.carrier())
        return queueCall(visit);
    const auto placed = visit.carrier()->placeCall(visit.form);
    if (const auto *complaint = std::get_if<Complaint>(&placed))
        return refusalOf(*complaint);
    return json(201, describe(visit, *visit.carrier()->findCall(std::get<std::string>(placed))));
}

RestReply showCall(Visit &visit)
{
    const auto call = found(visit, visit.last);
    return call ? json(200, describe(visit, *call)) : nothingThere(visit.path);
}

RestReply changeCall(Visit &visit)
{
    const auto call = found(visit, visit.last);
    if (!call)
        return nothingThere(visit.path);
    if (visit.has("Url") && visit.has("Twiml"))
        return refusal(400, 21218, "Url and Twiml exclude each other");
    if (visit.carrier()) {
        if (const auto complaint = visit.carrier()->updateCall(visit.last, visit.form))
            return refusalOf(*complaint);
    } else if (call->status != "queued") {
        return refusal(400, 21220, "Call is " + call->status + ": it cannot do that");
    } else if (visit.has("Status")) {
        auto &calls = visit.queuedCalls();
        std::find_if(calls.begin(), calls.end(), [&](const CallRecord &queued) {
            return queued.sid == visit.last;
        })->status = "canceled";
    }
    return json(200, describe(visit, *found(visit, visit.last)));
}

RestReply listCalls(Visit &visit)
{
    return visit.carrier() ? listOf(visit, visit.carrier()->callList()) : listOf(visit, visit.queuedCalls());
}

} // namespace ringdown::carrier
