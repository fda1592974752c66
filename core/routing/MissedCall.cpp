// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/MissedCall.h"

#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/TextTemplate.h"

#include <algorithm>
#include <charconv>
#include <utility>
#include <variant>

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

/// Nothing for texts that do not ask for a claim: to the caller, or about a claim.
std::optional<MissedText> missedText(const Event &event)
{
    const auto parts = partsOf(event.text);
    const bool isAsking = parts.size() == 3 || (parts.size() == 4 && parts[3].starts_with('r'));
    if (!isAsking || parts[1].starts_with('_') || event.contact.isEmpty())
        return std::nullopt;
    MissedText text{
        TextId(std::string(parts[1])), event.contact, 1, event.from, event.to, event.body, event.at};
    if (parts.size() == 4)
        std::from_chars(parts[3].data() + 1, parts[3].data() + parts[3].size(), text.round);
    return text;
}

const plan::Contact *contactOf(const TenantPlan &plan, const ContactId &id)
{
    return plan::findContact(plan.tenant, id);
}

Event eventOf(EventKind kind, const MissedCall &call, std::string why, Instant now)
{
    Event event;
    event.at = now;
    event.kind = kind;
    event.tenant = call.tenant;
    event.call = call.sid;
    event.test = call.test;
    event.why = std::move(why);
    return event;
}

void queue(MissedDecision &decision, const MissedCall &call, TextEffect text, std::string why, Instant now)
{
    Event event = eventOf(EventKind::TextQueued, call, std::move(why), now);
    event.text = text.id;
    event.contact = text.contact;
    event.from = text.from;
    event.to = text.to;
    event.body = text.body;
    decision.events.push_back(std::move(event));
    decision.texts.push_back(std::move(text));
}

std::string timeOf(const TenantPlan &plan, Instant at)
{
    const int minute = static_cast<int>(((plan.hours.localMinute(at) % 1440) + 1440) % 1440);
    const auto twoDigits = [](int value) {
        return std::string{static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
    };
    return twoDigits(minute / 60) + ':' + twoDigits(minute % 60);
}

/// Everybody who was texted about the call, each once, with the newest text.
std::vector<MissedText> peopleTexted(const MissedCall &call)
{
    std::vector<MissedText> people;
    for (const MissedText &text : call.texted) {
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

TextEffect toldText(const MissedCall &call, std::string_view what, const MissedText &to, std::string body)
{
    TextEffect text;
    text.id = reasons::text({call.sid.value, "._", what, ".", to.contact.value});
    text.from = to.from;
    text.to = to.to;
    text.body = std::move(body);
    text.contact = to.contact;
    return text;
}

std::string nameOf(const TenantPlan &plan, const ContactId &id)
{
    const plan::Contact *contact = contactOf(plan, id);
    return contact ? contact->name : id.value;
}

void tellOfClaim(MissedDecision &decision, const TenantPlan &plan, const MissedCall &call,
                 const Claimer &claimer, Instant now)
{
    for (const MissedText &told : peopleTexted(call)) {
        const bool isClaimer = told.contact == claimer.contact;
        std::string body = isClaimer ? reasons::text({"You have ", callInWords(plan, call), "."})
                                     : reasons::text({claimer.name, " has ", callInWords(plan, call), "."});
        std::string why = reasons::text({nameOf(plan, told.contact), " is told who has the call: ", body});
        queue(decision, call, toldText(call, "claimed", told, std::move(body)), std::move(why), now);
    }
}

int roundsOf(const MissedCall &call, const TextId &text)
{
    int rounds = 0;
    for (const MissedText &sent : call.texted) {
        if (sent.text == text)
            rounds = std::max(rounds, sent.round);
    }
    return rounds;
}

std::optional<Instant> lastSent(const MissedCall &call, const TextId &text)
{
    std::optional<Instant> last;
    for (const MissedText &sent : call.texted) {
        if (sent.text == text && (!last || sent.at > *last))
            last = sent.at;
    }
    return last;
}

/// When this text is due again.
std::optional<Instant> againAt(const TenantPlan &plan, const MissedCall &call, const TextId &text)
{
    const auto written = plan.tenant.texts.find(text);
    const auto last = lastSent(call, text);
    if (written == plan.tenant.texts.end() || !written->second.repeatMinutes || !last ||
        roundsOf(call, text) >= written->second.tries)
        return std::nullopt;
    return std::max(*last, call.endedAt.value_or(*last)) +
           std::chrono::minutes(*written->second.repeatMinutes);
}

std::vector<TextId> textsOf(const MissedCall &call)
{
    std::vector<TextId> texts;
    for (const MissedText &sent : call.texted) {
        if (std::find(texts.begin(), texts.end(), sent.text) == texts.end())
            texts.push_back(sent.text);
    }
    return texts;
}

void addTiersOf(std::vector<const plan::Tier *> &tiers, const TenantPlan &plan, const RouteId &id)
{
    const auto route = plan.tenant.routes.find(id);
    if (route == plan.tenant.routes.end())
        return;
    for (const plan::Step &step : route->second) {
        const auto *ring = std::get_if<plan::RingStep>(&step);
        if (!ring)
            continue;
        for (const TierId &tier : ring->tiers) {
            if (const plan::Tier *known = plan::findTier(plan.tenant, tier))
                tiers.push_back(known);
        }
    }
}

/// The next tier is the next of the cascade that the call went through: whoever rings for another route is
/// not told before those. A business whose route rings few would have nobody left to tell, and no plan can
/// say whom else; so the others come then, in the plan's order, rather than nobody.
std::vector<const plan::Tier *> tiersToTell(const TenantPlan &plan, const MissedCall &call)
{
    std::vector<const plan::Tier *> tiers;
    for (const RouteId &route : call.routes)
        addTiersOf(tiers, plan, route);
    for (const plan::Tier &tier : plan.tenant.tiers)
        tiers.push_back(&tier);
    return tiers;
}

/// The contacts of the first of these tiers in which somebody has no text about this call yet.
std::vector<const plan::Contact *> nextTier(const TenantPlan &plan, const MissedCall &call,
                                            const std::vector<MissedText> &people, std::string &tierId)
{
    for (const plan::Tier *tier : tiersToTell(plan, call)) {
        std::vector<const plan::Contact *> untold;
        for (const ContactId &id : tier->contacts) {
            const plan::Contact *contact = contactOf(plan, id);
            const bool isTold = std::any_of(people.begin(), people.end(),
                                            [&](const MissedText &text) { return text.contact == id; });
            if (contact && contact->texts && !isTold)
                untold.push_back(contact);
        }
        if (!untold.empty()) {
            tierId = tier->id.value;
            return untold;
        }
    }
    return {};
}

struct Round {
    TextId text;
    int number = 2;
    std::string body;
};

TextEffect roundText(const MissedCall &call, const Round &round, const ContactId &contact, std::string from,
                     std::string to)
{
    TextEffect effect;
    effect.id = reasons::text(
        {call.sid.value, ".", round.text.value, ".", contact.value, ".r", std::to_string(round.number)});
    effect.from = std::move(from);
    effect.to = std::move(to);
    effect.body = round.body;
    effect.contact = contact;
    return effect;
}

void sendRound(MissedDecision &decision, const TenantPlan &plan, const MissedCall &call, const Round &round,
               Instant now)
{
    const std::vector<MissedText> people = peopleTexted(call);
    const std::string again =
        reasons::text({"Nobody has claimed the call yet, sending ", std::to_string(round.number), ": "});
    for (const MissedText &told : people) {
        const plan::Contact *contact = contactOf(plan, told.contact);
        if (contact && contact->texts)
            queue(decision, call, roundText(call, round, told.contact, told.from, contact->phone.e164()),
                  reasons::text({again, contact->name, " is texted again: ", round.body}), now);
    }
    std::string tier;
    for (const plan::Contact *contact : nextTier(plan, call, people, tier))
        queue(decision, call, roundText(call, round, contact->id, people.front().from, contact->phone.e164()),
              reasons::text(
                  {again, contact->name, " of the next tier, ", tier, ", is texted too: ", round.body}),
              now);
}

} // namespace

bool MissedCall::isOpen() const
{
    return (outcome == Outcome::Missed || outcome == Outcome::Voicemail) && claimedBy.empty();
}

std::optional<Instant> MissedCall::textedAt(const std::string &number, const std::string &phone) const
{
    std::optional<Instant> last;
    for (const MissedText &text : texted) {
        if (text.from == number && text.to == phone && (!last || text.at > *last))
            last = text.at;
    }
    return last;
}

void apply(MissedCall &call, const Event &event)
{
    call.sid = event.call;
    if (!event.tenant.isEmpty())
        call.tenant = event.tenant;
    call.test |= event.test;
    if (event.kind == EventKind::CallReceived) {
        call.from = event.from;
        call.to = event.to;
        call.callerName = event.callerName;
        call.startedAt = event.at;
    } else if (event.kind == EventKind::CallEnded) {
        call.endedAt = call.endedAt ? call.endedAt : event.at;
        call.outcome = event.outcome;
    } else if (event.kind == EventKind::RouteChosen || event.kind == EventKind::StepEntered) {
        wentThrough(call, event.route);
    } else if (event.kind == EventKind::MissedClaimed) {
        call.claimedBy = event.by;
        call.claimant = event.contact;
    } else if (event.kind == EventKind::TextQueued) {
        auto text = missedText(event);
        if (text && std::find(call.texted.begin(), call.texted.end(), *text) == call.texted.end())
            call.texted.push_back(std::move(*text));
    }
}

void wentThrough(MissedCall &call, const RouteId &route)
{
    if (!route.isEmpty() && std::find(call.routes.begin(), call.routes.end(), route) == call.routes.end())
        call.routes.push_back(route);
}

MissedDecision claimCall(const TenantPlan &plan, const MissedCall &call, const Claimer &claimer,
                         std::string why, Instant now)
{
    MissedDecision decision;
    Event claimed = eventOf(EventKind::MissedClaimed, call, std::move(why), now);
    claimed.by = claimer.name;
    claimed.contact = claimer.contact;
    decision.events.push_back(std::move(claimed));
    tellOfClaim(decision, plan, call, claimer, now);
    return decision;
}

MissedDecision tellWhoHasIt(const TenantPlan &plan, const MissedCall &call, const ContactId &contact,
                            const std::string &messageSid, Instant now)
{
    MissedDecision decision;
    for (const MissedText &told : peopleTexted(call)) {
        if (told.contact != contact)
            continue;
        std::string body = reasons::text({call.claimedBy, " has ", callInWords(plan, call), " already."});
        TextEffect text = toldText(call, "taken", told, body);
        text.id.append(".").append(messageSid);
        queue(decision, call, std::move(text),
              reasons::text({nameOf(plan, contact), " wanted the call too, and is told who has it: ", body}),
              now);
    }
    return decision;
}

std::optional<Instant> textsAgainAt(const TenantPlan &plan, const MissedCall &call)
{
    std::optional<Instant> first;
    if (!call.isOpen() || call.test)
        return first;
    for (const TextId &text : textsOf(call)) {
        const auto at = againAt(plan, call, text);
        if (at && (!first || *at < *first))
            first = at;
    }
    return first;
}

MissedDecision textAgain(const TenantPlan &plan, const MissedCall &call, Instant now)
{
    MissedDecision decision;
    for (const TextId &text : textsOf(call)) {
        const auto at = againAt(plan, call, text);
        if (!at || *at > now)
            continue;
        const auto first = std::find_if(call.texted.begin(), call.texted.end(),
                                        [&](const MissedText &sent) { return sent.text == text; });
        sendRound(decision, plan, call, {text, roundsOf(call, text) + 1, first->body}, now);
    }
    return decision;
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
