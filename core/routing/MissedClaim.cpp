// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/MissedClaim.h"

#include "core/base/EventAbout.h"
#include "core/routing/walk/Reasons.h"

#include <algorithm>
#include <utility>

namespace ringdown::routing {
namespace {

/// A call may be claimed and given back more than once, and no text goes out twice.
TextEffect toldText(const MissedCall &call, std::string_view what, const MissedText &to, std::string body)
{
    TextEffect text;
    text.id = reasons::text({call.sid.value, "._", what, ".", to.contact.value});
    if (call.returns > 0)
        text.id.append(".").append(std::to_string(call.returns + 1));
    text.from = to.from;
    text.to = to.to;
    text.body = std::move(body);
    text.contact = to.contact;
    return text;
}

std::string nameOf(const TenantPlan &plan, const ContactId &id)
{
    const plan::Contact *contact = plan::findContact(plan.tenant, id);
    return contact ? contact->name : id.value;
}

void tellOfClaim(MissedDecision &decision, const TenantPlan &plan, const MissedCall &call,
                 const Claimer &claimer, Instant now)
{
    for (const MissedText &told : call.peopleTexted()) {
        const bool isClaimer = told.contact == claimer.contact;
        std::string body = isClaimer ? reasons::text({"You have ", callInWords(plan, call), "."})
                                     : reasons::text({claimer.name, " has ", callInWords(plan, call), "."});
        std::string why = reasons::text({nameOf(plan, told.contact), " is told who has the call: ", body});
        decision.queue(call, toldText(call, "claimed", told, std::move(body)), std::move(why), now);
    }
}

void tellOfReturn(MissedDecision &decision, const TenantPlan &plan, const MissedCall &call, Instant now)
{
    for (const MissedText &told : call.peopleTexted()) {
        std::string body = reasons::text({"Open again: ", callInWords(plan, call), ". Reply 1 to take it."});
        std::string why =
            reasons::text({nameOf(plan, told.contact), " is told that nobody has the call any more: ", body});
        decision.queue(call, toldText(call, "returned", told, std::move(body)), std::move(why), now);
    }
}

/// What somebody who wants a call is told when it is not to be had.
std::string whyNot(const TenantPlan &plan, const MissedCall &call)
{
    if (!call.claimedBy.empty())
        return reasons::text({call.claimedBy, " has ", callInWords(plan, call), " already."});
    if (!call.isAnswered() && call.outcome != Outcome::Answered)
        return reasons::text({"Nothing is open: ", callInWords(plan, call), " needs nobody any more."});
    const std::string who = call.answeredBy.isEmpty() ? "Somebody" : nameOf(plan, call.answeredBy);
    return reasons::text({"Nothing is open: ", who, " answered ", callInWords(plan, call), "."});
}

/// A hand-over that is heard of late, or after the clock was set back, still follows the one before.
Instant handedOver(const MissedCall &call, Instant now)
{
    return std::max(now, call.handedOverAt.value_or(now));
}

} // namespace

MissedDecision claimCall(const TenantPlan &plan, const MissedCall &call, const Claimer &claimer,
                         std::string why, Instant now)
{
    MissedDecision decision;
    Event claimed = eventAbout(call, EventKind::MissedClaimed, std::move(why), handedOver(call, now));
    claimed.by = claimer.name;
    claimed.contact = claimer.contact;
    decision.events.push_back(std::move(claimed));
    tellOfClaim(decision, plan, call, claimer, now);
    return decision;
}

std::chrono::minutes repliesCountFor(const TenantPlan &plan, const MissedCall &call)
{
    std::chrono::minutes longest(60);
    for (const MissedText &sent : call.texted) {
        const auto written = plan.tenant.texts.find(sent.text);
        if (written != plan.tenant.texts.end() && written->second.repeatMinutes)
            longest = std::max(longest,
                               std::chrono::minutes(*written->second.repeatMinutes) * written->second.tries);
    }
    return longest;
}

MissedDecision tellWhyNot(const TenantPlan &plan, const MissedCall &call, const ContactId &contact,
                          const std::string &messageSid, Instant now)
{
    MissedDecision decision;
    for (const MissedText &told : call.peopleTexted()) {
        if (told.contact != contact)
            continue;
        std::string body = whyNot(plan, call);
        TextEffect text = toldText(call, "taken", told, body);
        text.id.append(".").append(messageSid);
        const std::string_view what = call.claimedBy.empty()
                                          ? " wanted the call, and is told what became of it: "
                                          : " wanted the call too, and is told who has it: ";
        decision.queue(call, std::move(text), reasons::text({nameOf(plan, contact), what, body}), now);
    }
    return decision;
}

MissedDecision tellOfTest(const TenantPlan &plan, const MissedCall &test, const MissedCall *next,
                          const ContactId &contact, const std::string &messageSid, Instant now)
{
    MissedDecision decision;
    for (const MissedText &told : test.peopleTexted()) {
        if (told.contact != contact)
            continue;
        std::string body = "That was a test call: nobody waits, and you have taken nothing.";
        if (next)
            body += reasons::text({" Reply 1 again to take ", callInWords(plan, *next), "."});
        std::string why =
            reasons::text({nameOf(plan, contact), " replied to a test call's text, and is told so: ", body});
        TextEffect text = toldText(test, "test", told, std::move(body));
        text.id.append(".").append(messageSid);
        decision.queue(test, std::move(text), std::move(why), now);
    }
    return decision;
}

MissedDecision returnCall(const TenantPlan &plan, const MissedCall &call, const std::string &by,
                          std::string why, Instant now)
{
    MissedDecision decision;
    Event returned = eventAbout(call, EventKind::MissedReturned, std::move(why), handedOver(call, now));
    returned.by = by;
    returned.contact = call.claimant;
    decision.events.push_back(std::move(returned));
    tellOfReturn(decision, plan, call, now);
    return decision;
}

} // namespace ringdown::routing
