// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/CascadeWords.h"

#include "core/routing/walk/Whisper.h"
#include "ui/routing/PlanIds.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace ringdown::routing_ui {
namespace {

struct CascadeText {
    Q_DECLARE_TR_FUNCTIONS(CascadeWords)
};

QString text(const std::string &words)
{
    return QString::fromStdString(words);
}

QString listOf(const QStringList &names)
{
    return names.join(CascadeText::tr(", ", "between names in a list"));
}

QString routesInWords(const std::vector<RouteId> &routes)
{
    QStringList names;
    for (const RouteId &route : routes)
        names.append(text(route.value));
    return listOf(names);
}

/// The words of one step, and the route it leads to.
struct StepAfter {
    QString words;
    std::optional<RouteId> leadsTo = {};
    bool isEnd = false;
};

StepAfter stepAfter(const plan::Step &step)
{
    struct Words {
        StepAfter operator()(const plan::SayStep &) { return {CascadeText::tr("announcement"), {}}; }
        StepAfter operator()(const plan::PlayStep &) { return {CascadeText::tr("sound"), {}}; }
        StepAfter operator()(const plan::MenuStep &) { return {CascadeText::tr("menu"), {}, true}; }
        StepAfter operator()(const plan::RingStep &ring)
        {
            QStringList names;
            for (const TierId &tier : ring.tiers)
                names.append(tierName(tier));
            return {CascadeText::tr("rings %1").arg(listOf(names)), {}};
        }
        StepAfter operator()(const plan::TextStep &step)
        {
            return {CascadeText::tr("text “%1”").arg(text(step.text.value)), {}};
        }
        StepAfter operator()(const plan::VoicemailStep &) { return {CascadeText::tr("voicemail"), {}, true}; }
        StepAfter operator()(const plan::GotoStep &step)
        {
            return {CascadeText::tr("route “%1”").arg(text(step.route.value)), step.route};
        }
        StepAfter operator()(const plan::RejectStep &) { return {CascadeText::tr("rejected"), {}, true}; }
        StepAfter operator()(const plan::HangupStep &) { return {CascadeText::tr("hang-up"), {}, true}; }
    };
    return std::visit(Words{}, step);
}

std::vector<StepAfter> stepsFollowing(const plan::Tenant &tenant, const RingPlace &place)
{
    std::vector<StepAfter> steps;
    std::set<RouteId> visited = {place.route};
    auto route = tenant.routes.find(place.route);
    std::size_t step = place.step + 1;
    while (route != tenant.routes.end() && (steps.empty() || !steps.back().isEnd)) {
        if (step >= route->second.size()) {
            steps.push_back({CascadeText::tr("hang-up"), {}, true});
            break;
        }
        steps.push_back(stepAfter(route->second[step++]));
        const std::optional<RouteId> leadsTo = steps.back().leadsTo;
        if (leadsTo && !visited.insert(*leadsTo).second) {
            steps.push_back({CascadeText::tr("…and round again"), {}, true});
        } else if (leadsTo) {
            route = tenant.routes.find(*leadsTo);
            step = 0;
        }
    }
    return steps;
}

QString movedBehind(const QString &what, const QString &whom)
{
    return CascadeText::tr("move %1 behind %2").arg(what, whom);
}

QString movedBefore(const QString &what, const QString &whom)
{
    return CascadeText::tr("move %1 before %2").arg(what, whom);
}

} // namespace

QString tierName(const TierId &tier)
{
    return nameFromId(tier.value);
}

QString contactName(const plan::Tenant &tenant, const ContactId &contact)
{
    const plan::Contact *found = plan::findContact(tenant, contact);
    return found && !found->name.empty() ? text(found->name) : nameFromId(contact.value);
}

QString placeName(const plan::Tenant &tenant, const CascadePlace &place)
{
    if (!place)
        return CascadeText::tr("All tiers");
    const auto places = ringPlaces(tenant);
    const auto inRoute = std::count_if(places.begin(), places.end(),
                                       [&](const RingPlace &each) { return each.route == place->route; });
    if (inRoute < 2)
        return CascadeText::tr("Route “%1”").arg(text(place->route.value));
    return CascadeText::tr("Route “%1”, step %2").arg(text(place->route.value)).arg(place->step + 1);
}

QString moveTierWords(const std::vector<TierId> &tiers, std::size_t from, std::size_t before)
{
    if (before < tiers.size())
        return movedBefore(tierName(tiers[from]), tierName(tiers[before]));
    return movedBehind(tierName(tiers[from]), tierName(tiers.back()));
}

QString moveContactWords(const plan::Tenant &tenant, const ContactSpot &from, const ContactSpot &before)
{
    const plan::Tier *source = plan::findTier(tenant, from.tier);
    const plan::Tier *target = plan::findTier(tenant, before.tier);
    if (!source || !target || from.index >= source->contacts.size())
        return {};
    const QString who = contactName(tenant, source->contacts[from.index]);
    if (source != target)
        return CascadeText::tr("move %1 to %2", "contact, tier").arg(who, tierName(before.tier));
    if (before.index < target->contacts.size())
        return movedBefore(who, contactName(tenant, target->contacts[before.index]));
    return movedBehind(who, contactName(tenant, target->contacts.back()));
}

QString removedTierSentence(const TierId &tier, const TierRemoval &removal)
{
    QString sentence = CascadeText::tr("Tier “%1” deleted.").arg(tierName(tier));
    if (!removal.usedBy.empty())
        sentence +=
            QLatin1Char(' ') + CascadeText::tr("It was used by %1.").arg(routesInWords(removal.usedBy));
    if (!removal.silent.empty())
        sentence += QLatin1Char(' ') + CascadeText::tr("Nobody rings any more in %1.", "one or more routes")
                                           .arg(routesInWords(removal.silent));
    return sentence;
}

QString endInWords(const plan::Tenant &tenant, const RingPlace &place)
{
    // Only what happens to the call; the way there stands in stepsAfter().
    QStringList words;
    for (const StepAfter &after : stepsFollowing(tenant, place)) {
        if (!after.leadsTo)
            words.append(after.words);
    }
    return words.join(CascadeText::tr(" + ", "between what happens at the end of a cascade"));
}

QStringList stepsAfter(const plan::Tenant &tenant, const RingPlace &place)
{
    QStringList words;
    for (const StepAfter &after : stepsFollowing(tenant, place))
        words.append(after.words);
    return words;
}

QString whisperSentence(const plan::Tenant &tenant, const plan::Tier &tier)
{
    if (tier.accept == plan::Accept::None)
        return CascadeText::tr("Whoever picks up is joined with the caller at once.");
    const QString words = text(routing::whisperWords(tenant.name, "{caller}"));
    if (tier.contacts.size() == 1)
        return CascadeText::tr("%1 hears: “%2”", "a name, what the person hears")
            .arg(contactName(tenant, tier.contacts.front()), words);
    return CascadeText::tr("Whoever picks up hears: “%1”").arg(words);
}

QString mobileWarning(const plan::Tenant &tenant, const plan::Tier &tier)
{
    if (tier.accept != plan::Accept::None)
        return {};
    QStringList names;
    for (const ContactId &id : tier.contacts) {
        const plan::Contact *contact = plan::findContact(tenant, id);
        const LineType line = contact ? contact->phone.lineType() : LineType::Other;
        if (line == LineType::Mobile || line == LineType::FixedOrMobile)
            names.append(contactName(tenant, id));
    }
    if (names.isEmpty())
        return {};
    return CascadeText::tr("The voicemail of %1 would count as an answer: nobody is asked to press 1.")
        .arg(listOf(names));
}

QString pickUpWarning(const plan::Tenant &tenant, const plan::Tier &tier,
                      const std::vector<VoicemailPickUp> &pickUps)
{
    QStringList lines;
    for (const VoicemailPickUp &pickUp : pickUps) {
        const bool isInTier =
            pickUp.tenant == tenant.id &&
            std::find(tier.contacts.begin(), tier.contacts.end(), pickUp.contact) != tier.contacts.end();
        if (!isInTier || pickUp.seconds >= tier.seconds)
            continue;
        const QString words =
            tier.accept == plan::Accept::Key
                ? CascadeText::tr("%1’s voicemail picks up after about %2 s: from then on a machine is "
                                  "asked to press 1. Let the tier ring shorter than that.")
                : CascadeText::tr("%1’s voicemail picks up after about %2 s: it would count as the "
                                  "answer. Let the tier ring shorter than that, or ask for a key.");
        lines += words.arg(contactName(tenant, pickUp.contact)).arg(pickUp.seconds);
    }
    return lines.join(QLatin1Char('\n'));
}

QString spanName(const plan::Tenant &tenant, const std::vector<TierId> &tiers, const RingSpan &span)
{
    return span.contact ? contactName(tenant, *span.contact) : tierName(tiers[span.position]);
}

QString timesInWords(const plan::Tenant &tenant, const std::vector<TierId> &tiers, const CascadeTimes &times)
{
    QStringList parts;
    for (const RingSpan &span : times.spans) {
        const QString name = spanName(tenant, tiers, span);
        if (span.rungTo == span.begin)
            parts.append(CascadeText::tr("%1 not at all", "a name; it does not ring").arg(name));
        else if (span.isCut())
            parts.append(CascadeText::tr("%1 from %2 to %3 s instead of %4 s")
                             .arg(name)
                             .arg(span.begin)
                             .arg(span.rungTo)
                             .arg(span.end));
        else
            parts.append(CascadeText::tr("%1 from %2 to %3 s").arg(name).arg(span.begin).arg(span.end));
    }
    return listOf(parts);
}

} // namespace ringdown::routing_ui
