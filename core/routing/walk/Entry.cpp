// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Entry.h"

#include "core/plan/OnlyVoicemail.h"
#include "core/routing/walk/CallerRules.h"
#include "core/routing/walk/PutThrough.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/Steps.h"
#include "core/routing/walk/TextTemplate.h"
#include "core/routing/walk/Voicemail.h"

#include <algorithm>
#include <iterator>

namespace ringdown::routing {
namespace {

void noteReceived(Walk &walk)
{
    const Caller &caller = walk.request.caller;
    std::string who = callerForLog(walk);
    if (walk.callerNumber().empty())
        who.front() = 'A';
    const bool isForwarded = !caller.forwardedFrom.empty();
    Event &event =
        walk.note(EventKind::CallReceived,
                  reasons::text({who, " calls ", caller.to, " of ", walk.tenant().name,
                                 isForwarded ? ", forwarded from " : "", caller.forwardedFrom, "."}));
    event.from = walk.callerNumber();
    event.to = caller.to;
    event.callerName = caller.callerName;
    if (const std::string_view name = nameOfNumber(walk.plan, walk.callerNumber()); !name.empty())
        event.callerName = name;
    event.forwardedFrom = caller.forwardedFrom;
    event.revision = walk.plan.revision;
    if (walk.request.isLiveTest)
        event.what = "live";
}

Event &noteRoute(Walk &walk, std::string why, std::vector<RejectedAlternative> rejected)
{
    Event &event = walk.note(EventKind::RouteChosen, std::move(why));
    event.route = *walk.route;
    event.rejected = std::move(rejected);
    return event;
}

/// The contact that this call comes from or was forwarded by while its own phone rings for the tenant, or
/// nullptr.
const plan::Contact *loopingContact(const Walk &walk, std::span<const std::string> ringingPhones)
{
    const auto rings = [&](const std::string &phone) {
        return !phone.empty() &&
               std::find(ringingPhones.begin(), ringingPhones.end(), phone) != ringingPhones.end();
    };
    const std::string &from = walk.callerNumber();
    const std::string &forwardedFrom = walk.request.caller.forwardedFrom;
    for (const plan::Contact &contact : walk.tenant().contacts) {
        const std::string &phone = contact.phone.e164();
        if ((phone == from || phone == forwardedFrom) && rings(phone))
            return &contact;
    }
    return nullptr;
}

constexpr std::string_view ruleComesFirst = ", but a caller rule comes first.";
constexpr std::string_view comesBack = ", but this call comes back from a phone that is ringing.";

/// What the hours say of a call that goes another way for a reason of its own.
void passOverHours(const Walk &walk, std::string_view reason, std::vector<RejectedAlternative> &rejected)
{
    if (!walk.speaks())
        return;
    const OpenDecision hours = walk.plan.hours.explain(walk.request.now);
    rejected.push_back({"the opening hours", reasons::text({reasons::clauseOf(hours.why), reason})});
}

/// What the rules and the hours say of a call that comes back.
std::vector<RejectedAlternative> passedOverForLoop(const Walk &walk)
{
    if (!walk.speaks())
        return {};
    RuleChoice choice = chooseRule(walk.plan, walk.request.caller);
    if (choice.rule)
        choice.rejected.push_back({reasons::text({"caller rule ", choice.title}),
                                   reasons::text({"It matches: ", choice.why, comesBack})});
    passOverHours(walk, comesBack, choice.rejected);
    return std::move(choice.rejected);
}

void enterByLoopGuard(Walk &walk, const plan::Contact &contact)
{
    moveToVoicemail(walk);
    walk.reason =
        reasons::text({contact.name, "'s phone (", contact.phone.e164(), ") is ringing for ",
                       walk.tenant().name, " and this call comes back from it, so it goes to voicemail."});
    noteRoute(walk, walk.reason, passedOverForLoop(walk));
    takeVoicemail(walk);
}

void reject(Walk &walk, plan::RejectReason reason, RuleChoice choice)
{
    const std::string_view word = rejectWord(reason);
    Event &event = walk.note(EventKind::CallRejected,
                             reasons::text({"Caller rule ", choice.title, " matches: ", choice.why,
                                            ", so the call is refused as ", word, "."}));
    event.what = word;
    event.by = choice.rule->name;
    event.rejected = std::move(choice.rejected);
    walk.add(RejectVerb{reason});
}

void enterByRule(Walk &walk, RuleChoice choice)
{
    passOverHours(walk, ruleComesFirst, choice.rejected);
    if (const auto *reason = std::get_if<plan::RejectReason>(&choice.rule->then))
        return reject(walk, *reason, std::move(choice));
    const RouteId &route = std::get<RouteId>(choice.rule->then);
    if (!walk.moveTo(route))
        walk.moveTo(RouteId("closed"));
    const bool isVoicemail = plan::isOnlyVoicemail(walk.tenant(), *walk.route);
    walk.reason =
        reasons::text({"Caller rule ", choice.title, " matches: ", choice.why,
                       isVoicemail ? ", so the call goes to voicemail" : ", so the call takes route ",
                       isVoicemail ? std::string_view() : std::string_view(walk.route->value), "."});
    noteRoute(walk, walk.reason, std::move(choice.rejected)).by = choice.rule->name;
    performSteps(walk);
}

void enterByHours(Walk &walk, std::vector<RejectedAlternative> rejected)
{
    OpenDecision hours;
    if (walk.speaks())
        hours = walk.plan.hours.explain(walk.request.now);
    else
        hours.state =
            walk.plan.hours.isOpenAt(walk.request.now) ? plan::OpenState::Open : plan::OpenState::Closed;
    static const RouteId open("open");
    static const RouteId closed("closed");
    walk.moveTo(hours.state == plan::OpenState::Open ? open : closed);
    rejected.insert(rejected.end(), std::make_move_iterator(hours.rejected.begin()),
                    std::make_move_iterator(hours.rejected.end()));
    walk.reason = walk.words(reasons::text({hours.why, " The call takes route ", walk.route->value, "."}));
    noteRoute(walk, walk.reason, std::move(rejected));
    performSteps(walk);
}

} // namespace

void enterCall(Walk &walk, std::span<const std::string> ringingPhones)
{
    noteReceived(walk);
    if (walk.request.callerLeft)
        return walk.add(HangupVerb{});
    if (const plan::Contact *contact = loopingContact(walk, ringingPhones))
        return enterByLoopGuard(walk, *contact);
    std::vector<RejectedAlternative> rejected;
    if (!offerCallBack(walk, rejected))
        enterByPlan(walk, std::move(rejected));
}

void enterByPlan(Walk &walk, std::vector<RejectedAlternative> rejected)
{
    RuleChoice choice = chooseRule(walk.plan, walk.request.caller, walk.request.words);
    choice.rejected.insert(choice.rejected.begin(), std::make_move_iterator(rejected.begin()),
                           std::make_move_iterator(rejected.end()));
    if (choice.rule)
        return enterByRule(walk, std::move(choice));
    enterByHours(walk, std::move(choice.rejected));
}

} // namespace ringdown::routing
