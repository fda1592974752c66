// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/MissedReminder.h"

#include "core/routing/texts/TextBook.h"
#include "core/routing/walk/Reasons.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace ringdown::routing {
namespace {

const plan::Contact *contactOf(const TenantPlan &plan, const ContactId &id)
{
    return plan::findContact(plan.tenant, id);
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

/// Which of them the sendings are counted from.
int firstRoundOf(const MissedCall &call, const TextId &text)
{
    int first = 1;
    for (const MissedText &sent : call.texted) {
        if (sent.text == text && call.reopenedAt && sent.at <= *call.reopenedAt)
            first = std::max(first, sent.round);
    }
    return first;
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
        roundsOf(call, text) - firstRoundOf(call, text) + 1 >= written->second.tries)
        return std::nullopt;
    return std::max({*last, call.endedAt.value_or(*last), call.reopenedAt.value_or(*last)}) +
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

/// To whom a text from this number may go: who wants none, or may get none, keeps nobody else from being
/// told.
struct Texting {
    const TenantPlan &plan;
    const TextBook *texts = nullptr;
    std::string from;

    bool mayReach(const plan::Contact *contact) const
    {
        return contact && contact->texts && plan.whyRefused(*contact).empty() &&
               !(texts && texts->isStopped(from, contact->phone.e164()));
    }
};

/// The contacts of the first of these tiers in which somebody has no text about this call yet.
std::vector<const plan::Contact *> nextTier(const Texting &texting, const MissedCall &call,
                                            const std::vector<MissedText> &people, std::string &tierId)
{
    const TenantPlan &plan = texting.plan;
    for (const plan::Tier *tier : tiersToTell(plan, call)) {
        std::vector<const plan::Contact *> untold;
        for (const ContactId &id : tier->contacts) {
            const plan::Contact *contact = contactOf(plan, id);
            const bool isTold = std::any_of(people.begin(), people.end(),
                                            [&](const MissedText &text) { return text.contact == id; });
            if (texting.mayReach(contact) && !isTold)
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

void sendRound(MissedDecision &decision, Texting texting, const MissedCall &call, const Round &round,
               Instant now)
{
    const std::vector<MissedText> people = call.peopleTexted();
    const std::size_t before = decision.events.size();
    const std::string again =
        reasons::text({"Nobody has claimed the call yet, sending ", std::to_string(round.number), ": "});
    const auto tellAgain = [&](bool evenUnreached) {
        for (const MissedText &told : people) {
            const plan::Contact *contact = contactOf(texting.plan, told.contact);
            texting.from = told.from;
            if (texting.mayReach(contact) || (evenUnreached && contact))
                decision.queue(call, roundText(call, round, told.contact, told.from, contact->phone.e164()),
                               reasons::text({again, contact->name, " is texted again: ", round.body}), now);
        }
    };
    tellAgain(false);
    std::string tier;
    texting.from = people.front().from;
    for (const plan::Contact *contact : nextTier(texting, call, people, tier))
        decision.queue(call, roundText(call, round, contact->id, texting.from, contact->phone.e164()),
                       reasons::text({again, contact->name, " of the next tier, ", tier,
                                      ", is texted too: ", round.body}),
                       now);
    if (decision.events.size() == before)
        tellAgain(true); // the round counts, and the log says why each text is not sent
}

} // namespace

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

MissedDecision textAgain(const TenantPlan &plan, const MissedCall &call, Instant now, const TextBook *texts)
{
    MissedDecision decision;
    for (const TextId &text : textsOf(call)) {
        const auto at = againAt(plan, call, text);
        if (!at || *at > now)
            continue;
        const auto first = std::find_if(call.texted.begin(), call.texted.end(),
                                        [&](const MissedText &sent) { return sent.text == text; });
        sendRound(decision, {plan, texts, {}}, call, {text, roundsOf(call, text) + 1, first->body}, now);
    }
    return decision;
}

} // namespace ringdown::routing
