// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/MissedCall.h"

#include "core/routing/UnseenBeginning.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace ringdown::routing {
namespace {

/// The parts of a text's id between its dots: "SID.TEXT.CONTACT", from the second sending on ".rN" behind.
std::vector<std::string_view> partsOf(std::string_view id)
{
    std::vector<std::string_view> parts;
    for (std::size_t begin = 0; begin <= id.size();) {
        const std::size_t end = std::min(id.find('.', begin), id.size());
        parts.push_back(id.substr(begin, end - begin));
        begin = end + 1;
    }
    return parts;
}

/// Not to the caller, and not about a claim.
bool asksForClaim(const std::vector<std::string_view> &parts)
{
    const bool isAsking = parts.size() == 3 || (parts.size() == 4 && parts[3].starts_with('r'));
    return isAsking && !parts[1].starts_with('_');
}

std::optional<MissedText> missedText(const Event &event)
{
    const auto parts = partsOf(event.text);
    if (!asksForClaim(parts) || event.contact.isEmpty())
        return std::nullopt;
    MissedText text{
        TextId(std::string(parts[1])), event.contact, 1, event.from, event.to, event.body, event.at};
    if (parts.size() == 4)
        std::from_chars(parts[3].data() + 1, parts[3].data() + parts[3].size(), text.round);
    return text;
}

/// No text goes out twice, so what its id says tells it from others.
bool isSame(const MissedText &one, const MissedText &other)
{
    return one.text == other.text && one.contact == other.contact && one.round == other.round;
}

void handOver(MissedCall &call, const Event &event)
{
    if (call.handedOverAt && event.at < *call.handedOverAt)
        return; // it tells of what was before
    const bool isClaim = event.kind == EventKind::MissedClaimed;
    if (!isClaim && call.claimedBy.empty())
        return;
    call.handedOverAt = event.at;
    call.claimedBy = isClaim ? event.by : std::string();
    call.claimant = isClaim ? event.contact : ContactId();
    if (!isClaim) {
        call.reopenedAt = event.at;
        ++call.returns;
    }
}

/// A leg that fails after its key was pressed, or was not joined as a late report says, answers no more.
void foldAnswer(MissedCall &call, const Event &event)
{
    const bool isTakenBack = event.kind == EventKind::LegFailed && event.what == "not-joined";
    const bool isLegOver = event.kind == EventKind::LegFailed || event.kind == EventKind::LegDeclined ||
                           event.kind == EventKind::LegCancelled;
    if (event.kind == EventKind::CallConnected || event.kind == EventKind::LegAccepted) {
        call.isJoined |= event.kind == EventKind::CallConnected;
        if (event.kind == EventKind::LegAccepted)
            call.acceptedLeg = event.leg;
        if (!event.contact.isEmpty())
            call.answeredBy = event.contact;
    } else if (isTakenBack || (isLegOver && event.leg == call.acceptedLeg && !call.acceptedLeg.empty())) {
        call.isJoined &= !isTakenBack;
        call.acceptedLeg.clear();
        call.answeredBy = call.isJoined ? call.answeredBy : ContactId();
    }
}

const LegState *acceptedLegOf(const CallState &call)
{
    const auto leg = std::find_if(call.legs.begin(), call.legs.end(),
                                  [](const LegState &each) { return each.status == LegStatus::Accepted; });
    return leg == call.legs.end() ? nullptr : &*leg;
}

std::string timeOf(const TenantPlan &plan, Instant at)
{
    const int minute = static_cast<int>(((plan.hours.localMinute(at) % 1440) + 1440) % 1440);
    const auto twoDigits = [](int value) {
        return std::string{static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
    };
    return twoDigits(minute / 60) + ':' + twoDigits(minute % 60);
}

} // namespace

bool MissedCall::isOpen() const
{
    return !test && (outcome == Outcome::Missed || outcome == Outcome::Voicemail) && claimedBy.empty() &&
           !isJoined;
}

bool MissedCall::isClaimable() const
{
    const bool mayBeTaken =
        !test && !endedAt && !outcome && !texted.empty() && claimedBy.empty() && !isAnswered();
    return isOpen() || mayBeTaken;
}

std::optional<Instant> MissedCall::textedAt(const std::string &number, const std::string &phone) const
{
    std::optional<Instant> last;
    for (const MissedText &text : texted) {
        if (text.from == number && text.to == phone && (!last || text.at > *last))
            last = text.at;
    }
    return last && reopenedAt ? std::max(last, reopenedAt) : last;
}

bool MissedCall::isTextedBy(const std::string &number, const std::string &phone, Instant by) const
{
    return std::any_of(texted.begin(), texted.end(), [&](const MissedText &text) {
        return text.from == number && text.to == phone && (text.isAtMost || text.at <= by);
    });
}

Instant MissedCall::cameAt() const
{
    Instant at = startedAt;
    for (const MissedText &text : texted)
        at = text.isAtMost ? std::min(at, text.at) : at;
    return at;
}

bool MissedCall::mayBeRepliedTo(const std::string &phone) const
{
    return isLiveTest && std::find(repliedFrom.begin(), repliedFrom.end(), phone) == repliedFrom.end();
}

std::vector<MissedText> MissedCall::peopleTexted() const
{
    std::vector<MissedText> people;
    for (const MissedText &text : texted) {
        const auto known = std::find_if(people.begin(), people.end(), [&](const MissedText &other) {
            return other.contact == text.contact;
        });
        if (known == people.end())
            people.push_back(text);
        else
            *known = text;
    }
    return people;
}

bool isClaimableBeforeItsEnd(const CallState &call)
{
    const auto &texts = call.queuedTexts;
    return call.isRunning() && call.claimedBy.empty() && !call.isConnected() && !acceptedLegOf(call) &&
           std::any_of(texts.begin(), texts.end(),
                       [](const std::string &id) { return asksForClaim(partsOf(id)); });
}

void takeAnswer(MissedCall &call, const CallState &state)
{
    const LegState *accepted = acceptedLegOf(state);
    call.isJoined = state.isConnected();
    call.acceptedLeg = accepted ? accepted->leg : std::string();
    call.answeredBy = state.isConnected() ? state.answeredBy : accepted ? accepted->contact : ContactId();
}

void apply(MissedCall &call, const Event &event)
{
    call.sid = event.call;
    if (!event.tenant.isEmpty())
        call.tenant = event.tenant;
    call.test |= event.test;
    if (call.startedAt == Instant())
        call.startedAt = event.at; // of a call whose beginning no log has
    takeCaller(call, event);
    foldAnswer(call, event);
    if (event.kind == EventKind::CallReceived) {
        call.from = event.from;
        call.to = event.to;
        call.callerName = event.callerName;
        call.startedAt = event.at;
        call.isLiveTest = call.test && event.what == "live";
    } else if (event.kind == EventKind::CallEnded) {
        call.endedAt = call.endedAt ? call.endedAt : event.at;
        call.outcome = event.outcome;
    } else if (event.kind == EventKind::RouteChosen || event.kind == EventKind::StepEntered) {
        wentThrough(call, event.route);
    } else if (event.kind == EventKind::MissedClaimed || event.kind == EventKind::MissedReturned) {
        handOver(call, event);
    } else if (event.kind == EventKind::TextQueued) {
        auto text = missedText(event);
        if (text && std::none_of(call.texted.begin(), call.texted.end(),
                                 [&](const MissedText &known) { return isSame(known, *text); }))
            call.texted.push_back(std::move(*text));
    } else if (event.kind == EventKind::MessageReceived && call.mayBeRepliedTo(event.from)) {
        call.repliedFrom.push_back(event.from);
    }
}

void clampTimes(MissedCall &call, Instant now)
{
    for (MissedText &text : call.texted) {
        text.isAtMost |= text.at > now;
        text.at = std::min(text.at, now);
    }
    for (std::optional<Instant> *at : {&call.endedAt, &call.reopenedAt}) {
        if (*at)
            *at = std::min(**at, now);
    }
}

void wentThrough(MissedCall &call, const RouteId &route)
{
    if (!route.isEmpty() && std::find(call.routes.begin(), call.routes.end(), route) == call.routes.end())
        call.routes.push_back(route);
}

std::string callerInWords(const TenantPlan &plan, const MissedCall &call)
{
    if (call.from.empty())
        return "a withheld number";
    std::string_view name = nameOfNumber(plan, call.from);
    if (name.empty())
        name = call.callerName;
    const auto number = PhoneNumber::fromE164(call.from);
    const std::string digits = number ? number->forPeople(plan.region) : call.from;
    return name.empty() ? digits : reasons::text({name, " (", digits, ")"});
}

std::string callInWords(const TenantPlan &plan, const MissedCall &call)
{
    return reasons::text({"the call from ", callerInWords(plan, call), " at ", timeOf(plan, call.startedAt)});
}

} // namespace ringdown::routing
