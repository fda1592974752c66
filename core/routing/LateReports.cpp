// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/LateReports.h"

#include "core/base/EventAbout.h"
#include "core/routing/walk/Ending.h"
#include "core/routing/walk/OwnLegs.h"
#include "core/routing/walk/PutThrough.h"
#include "core/routing/walk/Reasons.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

struct LegNews {
    EventKind kind;
    std::string why;
};

/// What became of the other phones of a leg's dial.
struct Rivals {
    std::string_view taker;  ///< name of the person who took the call, "" as long as nobody did
    bool isPickedUp = false; ///< one of them was
};

Rivals rivalsOf(const TenantPlan &plan, const CallState &call, const OfferedLeg &leg)
{
    const std::string_view dial = std::string_view(leg.id).substr(0, leg.id.rfind('.') + 1);
    Rivals rivals;
    for (const LegState &other : call.legs) {
        if (other.leg == leg.id || !other.leg.starts_with(dial))
            continue;
        const plan::Contact *contact = plan::findContact(plan.tenant, other.contact);
        if (other.status == LegStatus::Accepted && contact)
            rivals.taker = contact->name;
        rivals.isPickedUp |= other.status == LegStatus::PickedUp || other.status == LegStatus::Accepted;
    }
    return rivals;
}

/// What a report adds to what is known of an open leg.
std::optional<LegNews> newsOf(const OfferedLeg &leg, LegProgress progress, const Rivals &rivals, int seconds)
{
    const bool wantsKey = leg.tier->accept == plan::Accept::Key;
    const bool isPickedUp = leg.state && leg.state->status != LegStatus::Ringing;
    const std::string_view name = leg.name();
    switch (progress) {
    case LegProgress::Ringing:
        return std::nullopt;
    case LegProgress::PickedUp:
        if (isPickedUp)
            return std::nullopt;
        return LegNews{EventKind::LegAnswered,
                       reasons::text({name, wantsKey ? "'s phone was picked up."
                                                     : " picked up and is joined with the caller."})};
    case LegProgress::Busy:
        return LegNews{EventKind::LegFailed, reasons::isBusy(name) + '.'};
    case LegProgress::Failed:
        return LegNews{EventKind::LegFailed, reasons::isOutOfReach(name) + '.'};
    case LegProgress::NoAnswer:
    case LegProgress::Cancelled:
        // The carrier reports either of a phone that stopped because another one has the call.
        if (!rivals.taker.empty())
            return LegNews{EventKind::LegCancelled, reasons::text({rivals.taker, " took the call."})};
        if (rivals.isPickedUp)
            return LegNews{EventKind::LegCancelled, reasons::stoppedForAnother(name) + '.'};
        if (progress == LegProgress::NoAnswer)
            return LegNews{EventKind::LegFailed, reasons::didNotPickUp(name, seconds) + '.'};
        return LegNews{EventKind::LegCancelled, reasons::wasCancelled(name) + '.'};
    case LegProgress::Completed:
        // A leg that talked ends with the dial, which tells how long; one that was asked and said nothing
        // declined.
        if (!wantsKey || leg.wasAccepted())
            return std::nullopt;
        if (!rivals.taker.empty())
            return LegNews{EventKind::LegCancelled, reasons::text({rivals.taker, " took the call."})};
        return LegNews{EventKind::LegDeclined, reasons::pressedNothing(name) + '.'};
    }
    return std::nullopt;
}

std::vector<Event> withCorrectedEnd(const CallState &call, Event late, const plan::Tenant *tenant = nullptr)
{
    std::vector<Event> events{std::move(late)};
    if (auto corrected = correctedEnd(call, events, tenant))
        events.push_back(std::move(*corrected));
    return events;
}

/// Several phones rang without a key, and the carrier's id of the one that talked was nobody's until now.
bool tellsTheTaker(const CallState &call, const LegReport &report)
{
    return call.isConnected() && call.answeredBy.isEmpty() && !report.sid.empty() &&
           report.sid == call.joinedSid;
}

Event legRings(const CallState &call, Instant now, const OfferedLeg &leg, std::string_view legSid)
{
    const int seconds = leg.tier->seconds;
    Event event =
        eventAbout(call, EventKind::LegRinging,
                   reasons::text({leg.name(), "'s phone rings for ", std::to_string(seconds), " s."}), now);
    describeLeg(event, leg, legSid);
    event.seconds = seconds;
    event.until = now + std::chrono::seconds(seconds);
    return event;
}

Event legIsRefused(const CallState &call, const LegPlacement &placement, const OfferedLeg &leg)
{
    const std::string why =
        placement.isForbidden
            ? reasons::text({leg.name(), "'s phone may not be rung: ", placement.refusal})
            : reasons::text({leg.name(), "'s phone could not be called on a call of its own (",
                             reasons::clauseOf(placement.refusal), ")."});
    Event event = eventAbout(call, EventKind::LegFailed, why, placement.now);
    describeLeg(event, leg, {});
    event.what = placement.isForbidden ? "forbidden" : "not-placed";
    return event;
}

Event legIsUnwanted(const CallState &call, const LegPlacement &placement, const OfferedLeg &leg)
{
    Event event = eventAbout(call, EventKind::LegCancelled,
                             reasons::text({"The call had gone on before ", leg.name(), "'s phone rang."}),
                             placement.now);
    describeLeg(event, leg, placement.sid);
    return event;
}

LegEndEffect unwanted(const LegPlacement &placement)
{
    return {reasons::text({placement.call.value, ".end.", legId(placement.position)}), placement.sid, {}, {}};
}

/// Whether the caller still waits for this phone, which rings on a call of its own.
bool isWaitedFor(const CallState &call, const OfferedLeg &leg)
{
    const auto &ringing = call.ringing;
    return call.isRunning() && !call.isConnected() && ringing && ringing->byLegs &&
           ringing->tier == leg.tier->id && leg.isOpen() && !call.wasAccepted(leg.tier->id);
}

/// A report that a phone on a call of its own rings may come before the word that it was placed.
std::vector<Event> noteOwnLeg(const CallState &call, const OfferedLeg &leg, const LegReport &report)
{
    std::vector<Event> events;
    if (!leg.state)
        events.push_back(legRings(call, report.now, leg, report.sid));
    if (auto news = newsOf(leg, report.progress, Rivals(), leg.tier->seconds)) {
        events.push_back(eventAbout(call, news->kind, std::move(news->why), report.now));
        describeLeg(events.back(), leg, report.sid);
    }
    return events;
}

} // namespace

std::vector<Event> noteLeg(const TenantPlan &plan, const CallState &call, const LegReport &report)
{
    if (isOfCallBack(report.position))
        return noteCallBackLeg(call, report);
    const std::optional<OfferedLeg> leg = offeredLeg(plan, call, report.position);
    if (leg && isOfOwnLeg(report.position) && isWaitedFor(call, *leg))
        return noteOwnLeg(call, *leg, report);
    if (!leg || !leg->state)
        return {};
    if (tellsTheTaker(call, report)) {
        Event event = eventAbout(call, EventKind::LegAnswered,
                                 reasons::text({leg->name(), " was the one who took the call."}), report.now);
        describeLeg(event, *leg, report.sid);
        return withCorrectedEnd(call, std::move(event), &plan.tenant);
    }
    if (!leg->state->isOpen() || !call.isRunning() || call.isConnected())
        return {};
    std::optional<LegNews> news = newsOf(*leg, report.progress, rivalsOf(plan, call, *leg),
                                         dialledSeconds(plan, *leg, report.position.firstRing));
    if (!news)
        return {};
    Event event = eventAbout(call, news->kind, std::move(news->why), report.now);
    describeLeg(event, *leg, report.sid);
    return {std::move(event)};
}

std::string whyNotNeeded(const TenantPlan &plan, const CallState &call, const Position &phone)
{
    const std::optional<OfferedLeg> leg = offeredLeg(plan, call, phone);
    if (leg && isWaitedFor(call, *leg))
        return {};
    if (!call.isRunning())
        return "The call is over.";
    return "The call has gone on.";
}

Decision notePlacement(const TenantPlan &plan, const CallState &call, const LegPlacement &placement)
{
    Decision decision;
    const std::optional<OfferedLeg> leg = offeredLeg(plan, call, placement.position);
    const bool isRefused = placement.sid.empty();
    if (leg && isWaitedFor(call, *leg)) {
        if (isRefused)
            decision.events.push_back(legIsRefused(call, placement, *leg));
        else if (!leg->state)
            decision.events.push_back(legRings(call, placement.now, *leg, placement.sid));
    } else if (!isRefused && !(leg && leg->wasAccepted())) {
        if (leg && !call.sid.isEmpty())
            decision.events.push_back(legIsUnwanted(call, placement, *leg));
        decision.legEnds.push_back(unwanted(placement));
    }
    return decision;
}

std::vector<Event> noteRecording(const CallState &call, const RecordingReport &report)
{
    const auto &known = call.recordings;
    if (report.seconds <= 0 || std::find(known.begin(), known.end(), report.sid) != known.end())
        return {};
    Event event = eventAbout(
        call, EventKind::VoicemailRecorded,
        reasons::text({"The caller left a message of ", std::to_string(report.seconds), " s."}), report.now);
    event.seconds = report.seconds;
    event.url = report.url;
    event.sid = report.sid;
    return withCorrectedEnd(call, std::move(event));
}

std::vector<Event> noteTranscript(const CallState &call, const TranscriptReport &report)
{
    if (call.hasTranscript(report.recordingSid) || call.isDeleted(report.recordingSid))
        return {};
    Event event = eventAbout(call, EventKind::VoicemailTranscribed,
                             report.text.empty() ? "The carrier could not transcribe the message."
                                                 : "The carrier transcribed the message.",
                             report.now);
    event.body = report.text;
    event.sid = report.recordingSid;
    if (!call.test || call.isLiveTest) // the carrier has none of a drill
        event.text = report.sid;
    return {std::move(event)};
}

} // namespace ringdown::routing
