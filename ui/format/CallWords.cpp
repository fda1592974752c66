// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/CallWords.h"

#include "ui/format/Durations.h"
#include "ui/format/NumberWords.h"
#include "ui/format/OutcomeWords.h"
#include "ui/format/Times.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ringdown::format {
namespace {

struct CallText {
    Q_DECLARE_TR_FUNCTIONS(CallWords)
};

/// The steps of the route the call is in, or nullptr.
const plan::Route *routeOf(const routing::CallState &call, const PlanNames &names)
{
    const plan::Tenant *tenant = plan::findTenant(names.plan(), call.tenant);
    if (!tenant || call.step < 0)
        return nullptr;
    const auto route = tenant->routes.find(call.route);
    const bool inside =
        route != tenant->routes.end() && static_cast<std::size_t>(call.step) < route->second.size();
    return inside ? &route->second : nullptr;
}

const plan::RingStep *ringStepOf(const routing::CallState &call, const PlanNames &names)
{
    const plan::Route *route = routeOf(call, names);
    return route ? std::get_if<plan::RingStep>(&(*route)[static_cast<std::size_t>(call.step)]) : nullptr;
}

QString tierWords(const routing::CallState &call, const PlanNames &names)
{
    const QString tier = names.tier(call.ringing->tier);
    const plan::RingStep *ring = ringStepOf(call, names);
    const auto at = ring ? std::find(ring->tiers.begin(), ring->tiers.end(), call.ringing->tier)
                         : decltype(ring->tiers.begin()){};
    if (!ring || at == ring->tiers.end())
        return CallText::tr("%1 rings").arg(tier);
    return CallText::tr("%1, %2 of %3 in %4")
        .arg(tier)
        .arg(at - ring->tiers.begin() + 1)
        .arg(ring->tiers.size())
        .arg(names.route(call.route));
}

QString stepWord(const plan::Step &step, const PlanNames &names)
{
    struct Words {
        const PlanNames &names;
        QString operator()(const plan::SayStep &) const { return CallText::tr("then an announcement"); }
        QString operator()(const plan::PlayStep &) const { return CallText::tr("then a recording"); }
        QString operator()(const plan::MenuStep &) const { return CallText::tr("then the menu"); }
        QString operator()(const plan::RingStep &ring) const
        {
            return ring.tiers.empty() ? QString()
                                      : CallText::tr("then %1").arg(names.tier(ring.tiers.front()));
        }
        QString operator()(const plan::TextStep &) const { return {}; }
        QString operator()(const plan::VoicemailStep &) const { return CallText::tr("then voicemail"); }
        QString operator()(const plan::GotoStep &step) const
        {
            return CallText::tr("then route %1").arg(names.route(step.route));
        }
        QString operator()(const plan::RejectStep &) const { return CallText::tr("then it is refused"); }
        QString operator()(const plan::HangupStep &) const { return CallText::tr("then it ends"); }
    };
    return std::visit(Words{names}, step);
}

QString waitingWords(const routing::CallState &call, const PlanNames &names)
{
    const plan::Route *route = routeOf(call, names);
    if (route && std::holds_alternative<plan::MenuStep>((*route)[static_cast<std::size_t>(call.step)]))
        return CallText::tr("Hears the menu of %1").arg(names.route(call.route));
    if (!call.route.isEmpty())
        return CallText::tr("Begins route %1").arg(names.route(call.route));
    return CallText::tr("Just arrived");
}

} // namespace

std::optional<Talk> talkOf(const routing::CallState &call, const PlanNames &names)
{
    if (call.connectedAt)
        return Talk{call.answeredBy, *call.connectedAt};
    for (const routing::LegState &leg : call.legs) {
        const bool joinsAtOnce =
            leg.status == routing::LegStatus::PickedUp && !names.asksForKey(call.tenant, leg.tier);
        if (joinsAtOnce || leg.status == routing::LegStatus::Accepted ||
            leg.status == routing::LegStatus::Joined)
            return Talk{leg.contact, leg.since};
    }
    return std::nullopt;
}

Stage stageOf(const routing::CallState &call, const PlanNames &names)
{
    if (!call.isRunning())
        return Stage::Ended;
    if (talkOf(call, names))
        return Stage::Talking;
    if (call.takesVoicemail || call.isOnWayToVoicemail())
        return Stage::Voicemail;
    return call.ringing ? Stage::Ringing : Stage::Arriving;
}

QString stageWord(Stage stage)
{
    switch (stage) {
    case Stage::Arriving:
        return CallText::tr("Arriving");
    case Stage::Ringing:
        return CallText::tr("Ringing");
    case Stage::Voicemail:
        return CallText::tr("Voicemail");
    case Stage::Talking:
        return CallText::tr("Talking");
    case Stage::Ended:
        return CallText::tr("Ended");
    }
    return {};
}

Glyph stageGlyph(Stage stage)
{
    switch (stage) {
    case Stage::Arriving:
        return Glyph::Incoming;
    case Stage::Ringing:
        return Glyph::Ringing;
    case Stage::Voicemail:
        return Glyph::Voicemail;
    case Stage::Talking:
        return Glyph::Talking;
    case Stage::Ended:
        return Glyph::Ended;
    }
    return Glyph::Info;
}

Tone stageTone(Stage stage)
{
    switch (stage) {
    case Stage::Arriving:
        return Tone::Active;
    case Stage::Ringing:
        return Tone::Care;
    case Stage::Voicemail:
        return Tone::Voice;
    case Stage::Talking:
        return Tone::Good;
    case Stage::Ended:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

QString whereWords(const routing::CallState &call, const PlanNames &names)
{
    switch (stageOf(call, names)) {
    case Stage::Ringing:
        return tierWords(call, names);
    case Stage::Voicemail:
        return call.isOnWayToVoicemail() ? CallText::tr("Goes to voicemail")
                                         : CallText::tr("Leaves a message");
    case Stage::Talking:
        return CallText::tr("With %1").arg(names.contact(call.tenant, talkOf(call, names)->who));
    case Stage::Ended:
        return outcomeWord(call.disposition());
    case Stage::Arriving:
        return waitingWords(call, names);
    }
    return {};
}

QString nextWords(const routing::CallState &call, const PlanNames &names)
{
    const plan::RingStep *ring = call.ringing ? ringStepOf(call, names) : nullptr;
    if (!ring)
        return {};
    const auto at = std::find(ring->tiers.begin(), ring->tiers.end(), call.ringing->tier);
    if (at == ring->tiers.end())
        return {};
    if (at + 1 != ring->tiers.end())
        return CallText::tr("then %1").arg(names.tier(*(at + 1)));
    const plan::Route &route = *routeOf(call, names);
    for (auto next = static_cast<std::size_t>(call.step) + 1; next < route.size(); ++next) {
        const QString words = stepWord(route[next], names);
        if (!words.isEmpty())
            return words;
    }
    return CallText::tr("then it ends");
}

QString ringingWords(const routing::CallState &call, const PlanNames &names)
{
    if (stageOf(call, names) != Stage::Ringing)
        return {};
    std::vector<ContactId> open;
    for (const routing::LegState &leg : call.legs) {
        if (leg.status == routing::LegStatus::Ringing || leg.status == routing::LegStatus::PickedUp)
            open.push_back(leg.contact);
    }
    if (open.empty())
        open = call.ringing->contacts;
    return names.contacts(call.tenant, open);
}

QString callerWords(const CallSummary &call, const PlanNames &names)
{
    const QString number = numberText(call.from, names.region(call.tenant));
    const QString name = names.callerName(call.tenant, call.from, call.callerName);
    return name.isEmpty() ? number : CallText::tr("%1, %2", "caller's name and number").arg(name, number);
}

std::chrono::seconds lengthOf(const CallSummary &call)
{
    if (call.outcome == Outcome::Answered)
        return std::chrono::seconds(call.seconds);
    if (!call.endedAt)
        return std::chrono::seconds(0);
    return std::chrono::duration_cast<std::chrono::seconds>(*call.endedAt - call.startedAt);
}

QString whoWords(const CallSummary &call, const PlanNames &names)
{
    if (call.outcome == Outcome::Answered && !call.contact.isEmpty())
        return names.contact(call.tenant, call.contact);
    if (!call.claimedBy.empty())
        return CallText::tr("Claimed: %1").arg(QString::fromStdString(call.claimedBy));
    return {};
}

QString callSentence(const CallSummary &call, const PlanNames &names, Instant now)
{
    QStringList parts;
    if (call.test)
        parts.append(CallText::tr("Test"));
    parts.append(call.outcome ? outcomeWord(*call.outcome) : CallText::tr("Running"));
    parts.append(callerWords(call, names));
    parts.append(names.times(call.tenant).near(call.startedAt, now));
    parts.append(names.tenant(call.tenant));
    const QString who = whoWords(call, names);
    if (!who.isEmpty())
        parts.append(who);
    if (call.endedAt)
        parts.append(spokenDuration(lengthOf(call)));
    return parts.join(CallText::tr(", ", "between parts of a call's description"));
}

} // namespace ringdown::format
