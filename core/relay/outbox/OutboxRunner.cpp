// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutboxRunner.h"

#include "core/relay/outbox/AnswerMeaning.h"
#include "core/relay/outbox/EffectForm.h"
#include "core/relay/outbox/EffectOutcomes.h"
#include "core/relay/outbox/Likenesses.h"
#include "core/relay/outbox/OutboxIntake.h"
#include "core/relay/outbox/OutboxNotes.h"
#include "core/relay/outbox/OutgoingCheck.h"
#include "core/relay/outbox/SendingOrder.h"
#include "core/relay/outbox/UnknownEffects.h"

#include <algorithm>
#include <atomic>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ringdown::relay {
namespace {

using namespace std::chrono_literals;
using store::EffectKind;
using store::OutboxRow;

constexpr int unknownKey = 401;               ///< HTTP
constexpr std::size_t mostLookedFor = 20'000; ///< at a time; beyond it no more texts are taken in hand

} // namespace

class OutboxRunner::Private : public std::enable_shared_from_this<OutboxRunner::Private> {
public:
    explicit Private(OutboxParts given)
        : parts(std::move(given))
        , notes(parts.outbox, parts.executor)
    {
        if (!parts.key)
            parts.key = [] { return std::optional<CarrierKey>(); };
        if (!parts.chance)
            parts.chance = [] { return 0.5; };
        order.emplace(parts.executor, parts.chance, [this] { schedule(); });
        intake.emplace(intakeParts());
        unknown.emplace(searchParts());
    }

    void schedule();
    void confirm(const std::string &id, const std::string &sid);

    OutboxParts parts;
    OutgoingCheck check{parts};
    OutboxCount count;
    EffectOutcomes outcomes{parts, count};
    std::atomic<bool> isScheduled = false; ///< pump() is on its way
    std::optional<OutboxIntake> intake;

private:
    using Because = EffectOutcomes::Because;

    SearchParts searchParts();

    // From the store into the hand.
    void pump();
    IntakeParts intakeParts();
    std::size_t room() const;
    void take(const store::WaitingRow &waiting);

    // From the hand to the carrier.
    void startWaiting();
    void begin(const HandPtr &hand);
    void countDialled(const HandPtr &hand);
    void mark(const HandPtr &hand);
    void noteTried(const HandPtr &hand, Instant at);
    void marked(const HandPtr &hand, const Result<store::Committed> &result);
    void ask(const HandPtr &hand);
    void answered(const HandPtr &hand, const rest::RestAnswer &answer);
    void sendAgainSoon(const HandPtr &hand);
    void sendAgainAfter(std::chrono::milliseconds pause, const HandPtr &hand);

    // What nobody knows.
    void becomeUnknown(const HandPtr &hand, const std::string &cause);
    void sayUnknown(const HandPtr &hand, const std::string &cause);
    void notDone(const HandPtr &hand);

    // The end.
    void done(const HandPtr &hand, const std::string &sid, std::string why);
    void refuse(const HandPtr &hand, const std::string &why, Because because = Because::Carrier,
                int code = 0);
    void finish(const HandPtr &hand, const std::string &sid, std::vector<Event> events);
    void drop(const HandPtr &hand);

    OutboxNotes notes;
    std::unordered_map<std::string, HandPtr> hands; ///< by id
    std::vector<HandPtr> keyless;                   ///< deletions that wait for an API key
    std::optional<SendingOrder> order;
    std::optional<UnknownEffects> unknown;
    Likenesses likenesses;
};

OutboxRunner::OutboxRunner(OutboxParts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{
}

OutboxRunner::~OutboxRunner() = default;

void OutboxRunner::setLegReports(LegReports *legs)
{
    d->outcomes.setLegReports(legs);
}

void OutboxRunner::useLine(CarrierLine &line)
{
    d->parts.line = &line;
}

void OutboxRunner::wake()
{
    d->intake->want();
    d->schedule();
}

void OutboxRunner::confirm(const std::string &id, const std::string &sid)
{
    d->confirm(id, sid);
}

void OutboxRunner::countUndelivered(const std::string &why)
{
    d->count.countFailed(why);
}

void OutboxRunner::dropFailed(const std::string &id)
{
    d->count.dropText(id);
}

Result<void> OutboxRunner::learnHour()
{
    const auto tried = d->parts.outbox.triedSince(d->parts.executor.now() - OutgoingLedger::storedWindow);
    if (!tried)
        return tried.error();
    d->check.learn(*tried);
    d->intake->knowsLedger();
    return {};
}

OutgoingGuard &OutboxRunner::guard()
{
    return d->check;
}

OutboxFigures OutboxRunner::figures() const
{
    return d->count.figures();
}

void OutboxRunner::Private::schedule()
{
    if (isScheduled.exchange(true))
        return;
    parts.executor.post([weak = weak_from_this()] {
        if (const auto self = weak.lock())
            self->pump();
    });
}

void OutboxRunner::Private::pump()
{
    isScheduled = false;
    intake->read();
    startWaiting();
}

IntakeParts OutboxRunner::Private::intakeParts()
{
    return {parts.outbox,
            parts.executor,
            [this] { return room(); },
            [this](const store::WaitingRow &waiting) { take(waiting); },
            [this](const std::vector<store::TriedEffect> &tried) { check.learn(tried); },
            [this] { pump(); }};
}

/// What is looked for, or waits for a key, does not keep new texts waiting.
std::size_t OutboxRunner::Private::room() const
{
    if (parts.areTextsHeld && parts.areTextsHeld())
        return 0;
    const std::size_t inHand = hands.size() - std::min(unknown->size() + keyless.size(), mostLookedFor);
    return mostInHand - std::min(mostInHand, inHand);
}

void OutboxRunner::Private::take(const store::WaitingRow &waiting)
{
    const auto hand = std::make_shared<Hand>(waiting.row);
    hands.emplace(hand->row.id, hand);
    if (!hand->row.triedAt || hand->mayRepeat())
        return order->addLast(hand);
    likenesses.takeTried(hand);
    if (hand->row.isUnknown) { // an earlier relay has looked for it, or was about to
        count.countUnknown(+1);
        return unknown->add(hand);
    }
    sayUnknown(hand, "the relay stopped while it was being sent.");
    unknown->addTriedBefore(hand);
}

void OutboxRunner::Private::startWaiting()
{
    if (!keyless.empty() && parts.key()) {
        for (const HandPtr &hand : std::exchange(keyless, {}))
            order->addLast(hand);
    }
    while (const HandPtr hand = order->next(*unknown))
        begin(hand);
}

void OutboxRunner::Private::begin(const HandPtr &hand)
{
    if (hand->row.test)
        return finish(hand, {}, outcomes.drilled(*hand));
    if (hand->row.kind == EffectKind::Dialled)
        return countDialled(hand);
    if (hand->row.kind == EffectKind::MoveCall && !outcomes.isNeeded(*hand))
        return finish(hand, {}, {}); // before it is refused for its age
    if (hand->waitsForKey() && !parts.key())
        return keyless.push_back(hand);
    if (const auto why = check.whyNot(*hand))
        return refuse(hand, *why);
    if (const auto why = check.whyForbidden(*hand))
        return refuse(hand, *why, Because::Rules);
    if (hand->isLeg() && !outcomes.isNeeded(*hand))
        return finish(hand, {}, {});
    if (likenesses.take(hand))
        mark(hand);
}

/// Tried once and for all, at the time it was dialled: so a restart finds it among what went out.
void OutboxRunner::Private::countDialled(const HandPtr &hand)
{
    if (hand->row.triedAt)
        return finish(hand, {}, {});
    noteTried(hand, hand->row.queuedAt);
}

void OutboxRunner::Private::mark(const HandPtr &hand)
{
    order->takeSlot(hand);
    hand->row.triedAt = parts.executor.now();
    check.note(*hand);
    noteTried(hand, *hand->row.triedAt);
}

void OutboxRunner::Private::noteTried(const HandPtr &hand, Instant at)
{
    notes.tried(*hand, at, [this, hand](const Result<store::Committed> &result) { marked(hand, result); });
}

void OutboxRunner::Private::marked(const HandPtr &hand, const Result<store::Committed> &result)
{
    if (result)
        return hand->row.kind == EffectKind::Dialled ? finish(hand, {}, {}) : ask(hand);
    order->freeSlot(hand);
    if (result.error().code == ErrorCode::NotFound)
        return drop(hand);
    sendAgainAfter(OutboxNotes::pauseAfterError, hand);
}

void OutboxRunner::Private::ask(const HandPtr &hand)
{
    const auto key = parts.key();
    if (!key) {
        order->freeSlot(hand);
        return sendAgainSoon(hand); // where it is refused, or waits
    }
    ++hand->tries;
    hand->keySid = key->key.sid;
    if (parts.noteUse)
        parts.noteUse();
    auto whenAnswered = [weak = weak_from_this(), &executor = parts.executor,
                         hand](const rest::RestAnswer &answer) {
        executor.post([weak, hand, answer] {
            if (const auto self = weak.lock())
                self->answered(hand, answer);
        });
    };
    if (hand->isDeletion())
        return parts.line->remove(*key, pathOf(hand->row), std::move(whenAnswered));
    const std::string callback = hand->isText() ? parts.statusCallback(hand->row.id) : std::string();
    parts.line->post(*key, pathOf(hand->row), formOf(hand->row, callback), std::move(whenAnswered));
}

void OutboxRunner::Private::answered(const HandPtr &hand, const rest::RestAnswer &answer)
{
    using Kind = AnswerMeaning::Kind;
    order->freeSlot(hand);
    if (std::holds_alternative<rest::RestReply>(answer))
        order->wentWell();
    const auto key = parts.key();
    const std::string keySid = key ? key->key.sid : std::string();
    const auto *failure = std::get_if<rest::RestFailure>(&answer);
    if (failure && failure->status == unknownKey && keySid == hand->keySid && parts.keyRefused)
        parts.keyRefused();
    AnswerMeaning meaning = meaningOf(*hand, answer, keySid);
    switch (meaning.kind) {
    case Kind::Done:
        return done(hand, meaning.text, "The carrier took the text.");
    case Kind::OverAnyway:
        return finish(hand, {}, {});
    case Kind::NotNow:
        order->holdBack();
        return sendAgainSoon(hand);
    case Kind::OtherKey:
        return sendAgainSoon(hand);
    case Kind::Again:
        return sendAgainAfter(500ms * hand->tries, hand); // it does no harm twice
    case Kind::Refused:
        return refuse(hand, meaning.text, Because::Carrier, meaning.code);
    case Kind::Unknown:
        return becomeUnknown(hand, meaning.text);
    }
}

void OutboxRunner::Private::sendAgainAfter(std::chrono::milliseconds pause, const HandPtr &hand)
{
    parts.executor.after(pause, [weak = weak_from_this(), hand] {
        if (const auto self = weak.lock())
            self->sendAgainSoon(hand);
    });
}

void OutboxRunner::Private::sendAgainSoon(const HandPtr &hand)
{
    order->addFirst(hand);
    schedule();
}

void OutboxRunner::Private::becomeUnknown(const HandPtr &hand, const std::string &cause)
{
    sayUnknown(hand, cause);
    unknown->add(hand);
}

void OutboxRunner::Private::sayUnknown(const HandPtr &hand, const std::string &cause)
{
    if (std::exchange(hand->row.isUnknown, true))
        return;
    notes.unknown(*hand, outcomes.unknown(*hand, cause));
}

SearchParts OutboxRunner::Private::searchParts()
{
    return {parts.outbox,
            parts.executor,
            [this] { return parts.line; },
            parts.key,
            parts.noteUse,
            [this](const HandPtr &hand, const std::string &sid, std::string why) {
                done(hand, sid, std::move(why));
            },
            [this](const HandPtr &hand) { notDone(hand); },
            [this](const HandPtr &hand, const std::string &why) { refuse(hand, why); },
            [this](const HandPtr &hand, Instant madeAt) { return likenesses.mayBe(hand, madeAt); },
            [this] { schedule(); },
            [this](Reception reception) {
                reception == Reception::Crowded ? order->holdBack() : order->wentWell();
            }};
}

void OutboxRunner::Private::notDone(const HandPtr &hand)
{
    hand->row.isUnknown = false; // the next mark says so on disk
    count.countUnknown(-1);
    sendAgainSoon(hand);
}

void OutboxRunner::Private::confirm(const std::string &id, const std::string &sid)
{
    if (const auto hand = hands.find(id); hand != hands.end())
        unknown->confirm(hand->second, sid);
}

void OutboxRunner::Private::done(const HandPtr &hand, const std::string &sid, std::string why)
{
    finish(hand, sid, outcomes.done(*hand, sid, std::move(why)));
}

void OutboxRunner::Private::refuse(const HandPtr &hand, const std::string &why, Because because, int code)
{
    finish(hand, {}, outcomes.refused(*hand, why, because, code));
}

void OutboxRunner::Private::finish(const HandPtr &hand, const std::string &sid, std::vector<Event> events)
{
    if (!sid.empty())
        unknown->claim(sid);
    notes.finished(*hand, sid, std::move(events), [this, hand, sid] {
        unknown->release(*hand, sid);
        drop(hand);
    });
}

void OutboxRunner::Private::drop(const HandPtr &hand)
{
    if (hand->row.isUnknown)
        count.countUnknown(-1);
    hands.erase(hand->row.id);
    if (const HandPtr twin = likenesses.end(hand))
        order->addFirst(twin);
    intake->roomMade();
    schedule();
}

} // namespace ringdown::relay
