// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Ending.h"

#include "core/routing/walk/Reasons.h"

#include <tuple>

namespace ringdown::routing {
namespace {

auto saidOf(const Event &ended)
{
    return std::tie(ended.outcome, ended.seconds, ended.tier, ended.contact);
}

} // namespace

std::string contactName(const plan::Tenant &tenant, const ContactId &id)
{
    const plan::Contact *contact = plan::findContact(tenant, id);
    return contact ? contact->name : id.isEmpty() ? std::string("Somebody") : id.value;
}

namespace {

std::string whyCallBackEnded(const CallState &after)
{
    if (after.isConnected())
        return reasons::text({"The call back to ", after.callsBackPhone, " lasted ",
                              std::to_string(after.joinedSeconds), " s."});
    if (after.legs.empty())
        return "The call ended before anybody was called back.";
    return reasons::text({"The call back to ", after.callsBackPhone, " reached nobody."});
}

} // namespace

std::string whyEnded(const CallState &after, std::string_view taker)
{
    if (after.isCallBack() && !after.hasFailed)
        return whyCallBackEnded(after);
    switch (after.disposition()) {
    case Outcome::Answered:
        return reasons::text(
            {taker, " talked with the caller for ", std::to_string(after.joinedSeconds), " s."});
    case Outcome::Voicemail:
        return reasons::text({"Nobody answered, and the caller left a message of ",
                              std::to_string(after.recordedSeconds), " s."});
    case Outcome::Missed:
        return after.takesVoicemail ? "Nobody answered and the caller left no message."
                                    : "Nobody answered before the call ended.";
    case Outcome::Abandoned:
        return after.takesVoicemail ? "The call ended without a message, and no phone had rung."
                                    : "The call ended before a phone rang.";
    case Outcome::Rejected:
        return "The call was refused, as the plan says.";
    case Outcome::Failed:
        return "The carrier reports that the call failed.";
    }
    return {};
}

void describeEnd(Event &ended, const CallState &after)
{
    ended.outcome = after.disposition();
    ended.seconds = after.connectedAt ? after.joinedSeconds : 0;
    ended.tier = after.answeredTier;
    ended.contact = after.answeredBy;
}

std::optional<Event> correctedEnd(const CallState &call, std::span<const Event> late,
                                  const plan::Tenant *tenant)
{
    if (call.isRunning() || late.empty())
        return std::nullopt;
    CallState after = call;
    for (const Event &event : late)
        apply(after, event);
    Event before;
    Event ended;
    describeEnd(before, call);
    describeEnd(ended, after);
    if (saidOf(before) == saidOf(ended))
        return std::nullopt;
    ended.at = late.back().at;
    ended.kind = EventKind::CallEnded;
    ended.tenant = call.tenant;
    ended.call = call.sid;
    ended.test = call.test;
    const std::string taker = tenant ? contactName(*tenant, after.answeredBy) : after.answeredBy.value;
    ended.why = reasons::text(
        {reasons::clauseOf(whyEnded(after, taker)), ", as a report after the call's end shows."});
    return ended;
}

} // namespace ringdown::routing
