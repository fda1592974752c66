// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/walk/Queue.h"

#include "core/routing/walk/Cascade.h"
#include "core/routing/walk/DialEnd.h"
#include "core/routing/walk/LegFate.h"
#include "core/routing/walk/OwnLegs.h"
#include "core/routing/walk/Reasons.h"
#include "core/routing/walk/ToVoicemail.h"
#include "core/routing/walk/Waiting.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

/// How long somebody who picked up may still listen and press the key when the tier's time is over.
constexpr std::chrono::seconds askingTakes{15};
/// From the key until the carrier has joined the two.
constexpr std::chrono::seconds joiningTakes{12};

enum class Verdict {
    GoOnWaiting,
    TimeIsUp,
    NobodyIsLeft,   ///< every phone has ended
    CannotBePlaced, ///< the carrier would not call a phone
    Unconfirmed,    ///< no phone rings, and the carrier told nothing of some
    WasNotJoined,   ///< who pressed the key is not with the caller
};

const OfferedLeg *find(const Legs &legs, auto holds)
{
    const auto it = std::find_if(legs.begin(), legs.end(), holds);
    return it == legs.end() ? nullptr : &*it;
}

bool has(const OfferedLeg &leg, LegStatus status)
{
    return leg.state && leg.state->status == status;
}

bool isRefused(const OfferedLeg &leg)
{
    return leg.state && leg.state->isRefused;
}

/// When the tier gives up. Without the call's events the askings tell how long it has rung.
Instant deadline(const Walk &walk, const Legs &legs)
{
    const auto &ringing = walk.call.ringing;
    if (ringing && !legs.empty() && ringing->tier == legs.front().tier->id)
        return ringing->until;
    const int rung = askingsOf(*walk.request.position) * waitSeconds;
    const int tierSeconds = legs.empty() ? 0 : legs.front().tier->seconds;
    return walk.request.now + std::chrono::seconds(tierSeconds - rung);
}

/// When the tier rings by dial unless a phone rings by then; nothing while one does, or none is to be
/// confirmed.
std::optional<Instant> dialDue(const Walk &walk, const Legs &legs)
{
    const bool isLeftOpen = find(legs, [](const OfferedLeg &leg) { return !leg.state; });
    const bool rings = find(legs, [](const OfferedLeg &leg) { return leg.state && leg.isOpen(); });
    const bool isOfTier = isLeftOpen && walk.call.ringing && walk.call.ringing->tier == legs.front().tier->id;
    return isOfTier && !rings ? confirmationDue(walk) : std::nullopt;
}

Verdict judge(const Walk &walk, const Legs &legs)
{
    const Instant now = walk.request.now;
    if (const auto *taker = find(legs, [](const OfferedLeg &leg) { return has(leg, LegStatus::Accepted); }))
        return now - taker->state->since < joiningTakes ? Verdict::GoOnWaiting : Verdict::WasNotJoined;
    const auto *asked = find(legs, [&](const OfferedLeg &leg) {
        return has(leg, LegStatus::PickedUp) && now - leg.state->since < askingTakes;
    });
    if (asked)
        return Verdict::GoOnWaiting;
    if (find(legs, isRefused))
        return Verdict::CannotBePlaced;
    if (!find(legs, [](const OfferedLeg &leg) { return leg.isOpen(); }))
        return Verdict::NobodyIsLeft;
    if (const auto due = dialDue(walk, legs); due && *due <= now)
        return Verdict::Unconfirmed;
    return now < deadline(walk, legs) ? Verdict::GoOnWaiting : Verdict::TimeIsUp;
}

/// Not longer than the tier rings, or may go on without a sign of a phone, so that this time is up when it
/// was heard.
int nextWait(const Walk &walk, const Legs &legs)
{
    const Instant end = dialDue(walk, legs).value_or(deadline(walk, legs));
    const auto left = std::chrono::ceil<std::chrono::seconds>(end - walk.request.now).count();
    return left <= 0 ? 2 : static_cast<int>(std::min<std::int64_t>(left, waitSeconds));
}

void goOnWaiting(Walk &walk, const Legs &legs)
{
    const std::int64_t rungFor = deadline(walk, legs).seconds() - walk.request.position->firstRing;
    const bool isBeingJoined =
        find(legs, [](const OfferedLeg &leg) { return has(leg, LegStatus::Accepted); });
    addWait(walk, nextWait(walk, legs), isBeingJoined ? 0 : static_cast<int>(rungFor));
}

/// The tier is rung by dial when the caller is out of the queue.
void giveUpUnconfirmed(Walk &walk, const Legs &legs)
{
    for (const OfferedLeg &leg : legs) {
        if (!leg.state)
            noteUnconfirmed(walk, leg).what = "not-placed";
    }
}

/// At the tier's end the phones that still ring stop, also while somebody may yet press the key.
void stopRinging(Walk &walk, const Legs &legs)
{
    if (walk.request.now < deadline(walk, legs))
        return;
    Legs ringing;
    std::copy_if(legs.begin(), legs.end(), std::back_inserter(ringing),
                 [](const OfferedLeg &leg) { return has(leg, LegStatus::Ringing); });
    closeLegs(walk, ringing, {DialStatus::NoAnswer, false, 0, {}});
}

/// Where the carrier does not say whether they talked, who pressed the key did, unless that phone's own
/// report denied it (design decision 4); without a key the queue did not keep the caller.
QueueEnded settled(QueueEnded queue, const Legs &legs)
{
    if (queue.result != QueueResult::Unclear)
        return queue;
    const bool isTaken = find(legs, [](const OfferedLeg &leg) { return has(leg, LegStatus::Accepted); });
    queue.result = isTaken ? QueueResult::Joined : QueueResult::Failed;
    return queue;
}

std::string whyNotKept(std::string_view word)
{
    if (word.empty())
        return "The carrier's queue did not keep the caller, and it does not say why";
    return reasons::text({"The carrier's queue did not keep the caller (it says ", word, ")"});
}

} // namespace

void waitOn(Walk &walk)
{
    const Legs legs = dialledLegs(walk.plan, walk.call, *walk.request.position);
    if (walk.request.callerLeft)
        return walk.add(HangupVerb{});
    if (mustGoToVoicemail(walk))
        return walk.add(LeaveVerb{});
    const Verdict verdict = judge(walk, legs);
    if (verdict == Verdict::GoOnWaiting) {
        stopRinging(walk, legs);
        return goOnWaiting(walk, legs);
    }
    if (verdict == Verdict::Unconfirmed)
        giveUpUnconfirmed(walk, legs);
    else
        closeLegs(walk, legs,
                  {verdict == Verdict::CannotBePlaced ? DialStatus::Cancelled : DialStatus::NoAnswer,
                   false,
                   0,
                   {}});
    walk.add(LeaveVerb{});
}

void endQueue(Walk &walk, const QueueEnded &ended)
{
    const Legs legs = dialledLegs(walk.plan, walk.call, *walk.request.position);
    const QueueEnded queue = settled(ended, legs);
    const DialEnded dial = asDialEnd(queue, walk.call, walk.request.now);
    if (isAnswered(dial, legs))
        return noteTaken(walk, legs, dial);
    if (mustGoToVoicemail(walk))
        return goToVoicemail(walk);
    walk.because = closeLegs(walk, legs, dial);
    walk.reason = walk.because + '.';
    Legs refused;
    std::copy_if(legs.begin(), legs.end(), std::back_inserter(refused), isRefused);
    const bool mustDial = !refused.empty() || queue.result == QueueResult::Failed;
    const auto *ring = walk.currentAs<plan::RingStep>();
    if (!mustDial || !ring || walk.request.callerLeft)
        return goOnUntaken(walk);
    walk.because =
        refused.empty() ? whyNotKept(queue.word) : noteFates(walk, refused, dial); // which have all ended
    walk.reason = walk.because + '.';
    goOnByDial(walk, *ring);
}

DialEnded asDialEnd(const QueueEnded &queue, const CallState &call, Instant now)
{
    DialEnded dial;
    if (queue.result == QueueResult::Unclear)
        return dial; // an ended call stays as its key decided
    dial.joined = queue.result == QueueResult::Joined;
    dial.status = *dial.joined ? DialStatus::Completed : DialStatus::NoAnswer;
    if (queue.result == QueueResult::CallerLeft || queue.result == QueueResult::Failed)
        dial.status = DialStatus::Cancelled;
    const auto taker = std::find_if(call.legs.rbegin(), call.legs.rend(),
                                    [](const LegState &leg) { return leg.wasAccepted; });
    if (!*dial.joined || taker == call.legs.rend())
        return dial;
    const Instant since = call.isRunning() && taker->pickedUpAt ? *taker->pickedUpAt : taker->since;
    dial.seconds = static_cast<int>(std::max<std::int64_t>(0, (now - since).count() / 1000));
    dial.legSid = taker->sid;
    return dial;
}

} // namespace ringdown::routing
