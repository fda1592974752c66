// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutboxRunner.h"

#include "core/relay/outbox/EffectEvents.h"
#include "core/relay/outbox/EffectForm.h"
#include "core/relay/outbox/OutboxIntake.h"
#include "core/relay/outbox/OutgoingCheck.h"
#include "core/relay/outbox/UnknownEffects.h"
#include "core/twilio/rest/JsonBody.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <mutex>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace ringdown::relay {
namespace {

using namespace std::chrono_literals;
using store::EffectKind;
using store::OutboxRow;
using State = store::EffectNews::State;

constexpr int mostHarmlessTries = 6;
constexpr std::size_t mostLookedFor = 20'000; ///< at a time; beyond it no more texts are taken in hand
constexpr int unknownCall = 20404;
constexpr int callIsOver = 21220;
constexpr std::chrono::milliseconds longestHold = 30s;
std::string sidIn(const rest::RestReply &reply)
{
    const auto object = rest::readJsonObject(reply.body);
    return object ? rest::textOf(*object, "sid") : std::string();
}

bool isGoneAnyway(const rest::RestFailure &failure)
{
    return failure.trouble == rest::RestTrouble::NotFound || failure.code == unknownCall ||
           failure.code == callIsOver;
}

} // namespace

class OutboxRunner::Private : public std::enable_shared_from_this<OutboxRunner::Private> {
public:
    explicit Private(OutboxParts given)
        : parts(std::move(given))
    {
        if (!parts.key)
            parts.key = [] { return std::optional<CarrierKey>(); };
        if (!parts.chance)
            parts.chance = [] { return 0.5; };
        intake.emplace(intakeParts());
        unknown.emplace(searchParts());
    }

    void schedule();
    void confirm(const std::string &id, const std::string &sid);

    OutboxParts parts;
    OutgoingCheck check{parts};
    LegReports *legs = nullptr;
    std::atomic<bool> isScheduled = false; ///< pump() is on its way
    std::optional<OutboxIntake> intake;
    mutable std::mutex mutex;
    Figures figures; ///< under mutex

private:
    SearchParts searchParts();

    // From the store into the hand.
    void pump();
    IntakeParts intakeParts();
    std::size_t room() const;
    void take(const store::WaitingRow &waiting);

    // From the hand to the carrier.
    void startWaiting();
    HandPtr next();
    void begin(const HandPtr &hand);
    void endDrill(const HandPtr &hand);
    void countDialled(const HandPtr &hand);
    std::optional<std::string> whyNot(const Hand &hand);
    bool takeLikeness(const HandPtr &hand);
    void mark(const HandPtr &hand);
    void marked(const HandPtr &hand, const Result<store::Committed> &result);
    void ask(const HandPtr &hand);
    void answered(const HandPtr &hand, const rest::RestAnswer &answer);
    void failed(const HandPtr &hand, const rest::RestFailure &failure);
    void retryHarmless(const HandPtr &hand);
    void sendAgainSoon(const HandPtr &hand);
    void holdBack();

    // What nobody knows.
    void becomeUnknown(const HandPtr &hand, const std::string &cause);
    void sayUnknown(const HandPtr &hand, const std::string &cause);
    void notDone(const HandPtr &hand);

    // The end.
    void done(const HandPtr &hand, const std::string &sid, std::string why);
    void refuse(const HandPtr &hand, const std::string &why);
    void finish(const HandPtr &hand, const std::string &sid, std::vector<Event> events);
    void note(const HandPtr &hand, store::EffectNews news,
              void (Private::*then)(const HandPtr &, const Result<store::Committed> &));
    void drop(const HandPtr &hand);
    void freeSlot(const HandPtr &hand);

    /// Nobody on the line waits for a text, or for a queue to go.
    static bool isUrgent(const Hand &hand) { return hand.isLeg() || hand.row.kind == EffectKind::EndCall; }
    std::deque<HandPtr> &queueOf(const Hand &hand) { return isUrgent(hand) ? urgent : patient; }
    /// Runs work(self, hand) later, if both are still there.
    template <typename Work>
    void after(std::chrono::milliseconds delay, const HandPtr &hand, Work work);
    Instant now() const { return parts.executor.now(); }
    void noteUnknown(int change);

    bool isHeld = false; ///< the carrier wants fewer requests, or is not reached
    int holds = 0;       ///< in a row
    int underWay = 0;
    std::unordered_map<std::string, HandPtr> hands; ///< by id
    std::deque<HandPtr> urgent;
    std::deque<HandPtr> patient;
    std::optional<UnknownEffects> unknown;
    bool isLooksTurn = true;                    ///< when a text and a look wait
    std::unordered_set<std::string> likenesses; ///< tried, and not ended
    std::unordered_map<std::string, std::deque<HandPtr>> twins;
};

OutboxRunner::OutboxRunner(OutboxParts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{
}

OutboxRunner::~OutboxRunner() = default;

void OutboxRunner::setLegReports(LegReports *legs)
{
    d->legs = legs;
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
    const std::lock_guard lock(d->mutex);
    ++d->figures.failed;
    d->figures.lastWhy = why;
}

OutgoingGuard &OutboxRunner::guard()
{
    return d->check;
}

OutboxRunner::Figures OutboxRunner::figures() const
{
    const std::lock_guard lock(d->mutex);
    return d->figures;
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

template <typename Work>
void OutboxRunner::Private::after(std::chrono::milliseconds delay, const HandPtr &hand, Work work)
{
    parts.executor.after(delay, [weak = weak_from_this(), hand, work] {
        if (const auto self = weak.lock())
            work(*self, hand);
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

/// What is looked for does not keep new texts waiting.
std::size_t OutboxRunner::Private::room() const
{
    const std::size_t inHand = hands.size() - std::min(unknown->size(), mostLookedFor);
    return mostInHand - std::min(mostInHand, inHand);
}

void OutboxRunner::Private::take(const store::WaitingRow &waiting)
{
    const auto hand = std::make_shared<Hand>();
    hand->row = waiting.row;
    hand->likeness = likenessOf(hand->row);
    hands.emplace(hand->row.id, hand);
    if (!hand->row.triedAt)
        return queueOf(*hand).push_back(hand);
    if (hand->mayRepeat())
        return queueOf(*hand).push_back(hand);
    hand->holdsLikeness = likenesses.insert(hand->likeness).second;
    if (hand->row.isUnknown)
        noteUnknown(+1);
    sayUnknown(hand, "the relay stopped while it was being sent.");
    unknown->addTriedBefore(hand);
}

void OutboxRunner::Private::startWaiting()
{
    while (const HandPtr hand = next())
        begin(hand);
}

HandPtr OutboxRunner::Private::next()
{
    const auto takeFrom = [](std::deque<HandPtr> &queue) {
        HandPtr first = std::move(queue.front());
        queue.pop_front();
        return first;
    };
    while (!isHeld && underWay + unknown->underWay() < mostAtOnce) {
        if (!urgent.empty())
            return takeFrom(urgent);
        const bool hasRoom = underWay + unknown->underWay() < mostTextsAtOnce;
        if (!hasRoom || (!unknown->isDue() && patient.empty()))
            return nullptr;
        const bool isLook = unknown->isDue() && (patient.empty() || isLooksTurn);
        isLooksTurn = !isLook;
        if (!isLook)
            return takeFrom(patient);
        unknown->lookNext();
    }
    return nullptr;
}

void OutboxRunner::Private::begin(const HandPtr &hand)
{
    if (hand->row.test)
        return endDrill(hand);
    if (hand->row.kind == EffectKind::Dialled)
        return countDialled(hand);
    if (const auto why = whyNot(*hand))
        return refuse(hand, *why);
    if (legs && hand->isLeg() && !legs->whyNotNeeded(hand->row).empty())
        return finish(hand, {}, {});
    if (takeLikeness(hand))
        mark(hand);
}

void OutboxRunner::Private::endDrill(const HandPtr &hand)
{
    std::vector<Event> events;
    if (hand->isText())
        events.push_back(
            failedText(hand->row, "A drill sends nothing: the text was written and not sent.", now()));
    finish(hand, {}, std::move(events));
}

/// Tried once and for all, at the time it was dialled: so a restart finds it among what went out.
void OutboxRunner::Private::countDialled(const HandPtr &hand)
{
    if (hand->row.triedAt)
        return finish(hand, {}, {});
    note(hand, {hand->row.id, State::Tried, hand->row.queuedAt, {}, {}}, &Private::marked);
}

std::optional<std::string> OutboxRunner::Private::whyNot(const Hand &hand)
{
    if (!parts.line || !parts.key())
        return "This relay has no API key: it only receives, and nothing is sent.";
    return check.whyNot(hand);
}

/// False while another effect that the carrier's list could not tell from this one has not ended.
bool OutboxRunner::Private::takeLikeness(const HandPtr &hand)
{
    if (hand->holdsLikeness)
        return true;
    hand->holdsLikeness = likenesses.insert(hand->likeness).second;
    if (!hand->holdsLikeness)
        twins[hand->likeness].push_back(hand);
    return hand->holdsLikeness;
}

void OutboxRunner::Private::mark(const HandPtr &hand)
{
    hand->isUnderWay = true;
    ++underWay;
    hand->row.triedAt = now();
    check.note(*hand);
    note(hand, {hand->row.id, State::Tried, *hand->row.triedAt, {}, {}}, &Private::marked);
}

void OutboxRunner::Private::note(const HandPtr &hand, store::EffectNews news,
                                 void (Private::*then)(const HandPtr &, const Result<store::Committed> &))
{
    parts.outbox.note(std::move(news),
                      [weak = weak_from_this(), hand, then](const Result<store::Committed> &result) {
                          const auto self = weak.lock();
                          if (!self)
                              return;
                          self->parts.executor.post([weak, hand, then, result] {
                              if (const auto again = weak.lock())
                                  ((*again).*then)(hand, result);
                          });
                      });
}

void OutboxRunner::Private::marked(const HandPtr &hand, const Result<store::Committed> &result)
{
    if (result)
        return hand->row.kind == EffectKind::Dialled ? finish(hand, {}, {}) : ask(hand);
    freeSlot(hand);
    if (result.error().code == ErrorCode::NotFound)
        return drop(hand);
    after(pauseAfterError, hand, [](Private &self, const HandPtr &again) {
        self.queueOf(*again).push_front(again);
        self.schedule();
    });
}

void OutboxRunner::Private::ask(const HandPtr &hand)
{
    const auto key = parts.key();
    if (!key) {
        freeSlot(hand);
        return sendAgainSoon(hand); // where it is refused
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
    if (hand->row.kind == EffectKind::DeleteQueue)
        return parts.line->remove(*key, pathOf(hand->row), std::move(whenAnswered));
    const std::string callback = hand->isText() ? parts.statusCallback(hand->row.id) : std::string();
    parts.line->post(*key, pathOf(hand->row), formOf(hand->row, callback), std::move(whenAnswered));
}

void OutboxRunner::Private::answered(const HandPtr &hand, const rest::RestAnswer &answer)
{
    freeSlot(hand);
    if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
        return failed(hand, *failure);
    holds = 0;
    if (hand->mayRepeat())
        return finish(hand, {}, {});
    const std::string sid = sidIn(std::get<rest::RestReply>(answer));
    if (sid.empty())
        return becomeUnknown(hand, "the carrier's answer has no id.");
    done(hand, sid, "The carrier took the text.");
}

void OutboxRunner::Private::failed(const HandPtr &hand, const rest::RestFailure &failure)
{
    switch (failure.trouble) {
    case rest::RestTrouble::Throttled:
    case rest::RestTrouble::Unreachable:
        holdBack();
        return sendAgainSoon(hand);
    case rest::RestTrouble::Unauthorized: {
        const auto key = parts.key();
        if (key && key->key.sid != hand->keySid)
            return sendAgainSoon(hand); // another key came into service meanwhile
        return refuse(hand, "The relay's API key does not reach this: " + failure.detail + '.');
    }
    case rest::RestTrouble::NotFound:
    case rest::RestTrouble::Refused:
        if (hand->mayRepeat() && isGoneAnyway(failure))
            return finish(hand, {}, {});
        if (hand->row.kind == EffectKind::DeleteQueue && hand->tries < mostHarmlessTries)
            return retryHarmless(hand); // somebody is still leaving it
        return refuse(hand, "The carrier refused it: " + failure.detail + '.');
    case rest::RestTrouble::Unknown:
    case rest::RestTrouble::Garbled:
        if (hand->mayRepeat())
            return retryHarmless(hand);
        return becomeUnknown(hand, failure.detail + '.');
    }
}

/// To end a call or to delete a queue twice does no harm.
void OutboxRunner::Private::retryHarmless(const HandPtr &hand)
{
    if (hand->tries >= mostHarmlessTries)
        return refuse(hand, "The carrier did not answer.");
    after(500ms * hand->tries, hand, [](Private &self, const HandPtr &again) { self.sendAgainSoon(again); });
}

void OutboxRunner::Private::sendAgainSoon(const HandPtr &hand)
{
    queueOf(*hand).push_front(hand);
    schedule();
}

/// Nothing is asked for a while, longer each time in a row.
void OutboxRunner::Private::holdBack()
{
    if (std::exchange(isHeld, true))
        return;
    const auto most = std::min<std::chrono::milliseconds>(longestHold, 1000ms * (1 << std::min(holds, 5)));
    ++holds;
    const auto wait = std::chrono::milliseconds(
        static_cast<std::int64_t>(static_cast<double>(most.count()) * (0.5 + parts.chance() / 2)));
    parts.executor.after(wait, [weak = weak_from_this()] {
        if (const auto self = weak.lock()) {
            self->isHeld = false;
            self->schedule();
        }
    });
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
    noteUnknown(+1);
    std::vector<Event> events;
    if (hand->isText())
        events.push_back(unknownText(hand->row, cause, now()));
    parts.outbox.note({hand->row.id, State::Unknown, {}, {}, std::move(events)},
                      [](const Result<store::Committed> &) {}); // it is marked as tried in any case
}

SearchParts OutboxRunner::Private::searchParts()
{
    return {parts.outbox,
            parts.executor,
            [this] { return parts.line; },
            [this] { return parts.key(); },
            [this] {
                if (parts.noteUse)
                    parts.noteUse();
            },
            [this](const HandPtr &hand, const std::string &sid, std::string why) {
                done(hand, sid, std::move(why));
            },
            [this](const HandPtr &hand) { notDone(hand); },
            [this](const HandPtr &hand, const std::string &why) { refuse(hand, why); },
            [this] { schedule(); },
            [this] { holdBack(); }};
}

void OutboxRunner::Private::notDone(const HandPtr &hand)
{
    hand->row.isUnknown = false; // the next mark says so on disk
    noteUnknown(-1);
    sendAgainSoon(hand);
}

void OutboxRunner::Private::confirm(const std::string &id, const std::string &sid)
{
    if (const auto hand = hands.find(id); hand != hands.end())
        hand->second->confirmed = sid;
}

void OutboxRunner::Private::done(const HandPtr &hand, const std::string &sid, std::string why)
{
    {
        const std::lock_guard lock(mutex);
        ++figures.sent;
    }
    if (hand->isLeg() && legs)
        legs->placed(hand->row, sid);
    std::vector<Event> events;
    if (hand->isText())
        events.push_back(sentText(hand->row, sid, std::move(why), now()));
    finish(hand, sid, std::move(events));
}

void OutboxRunner::Private::refuse(const HandPtr &hand, const std::string &why)
{
    if (!hand->mayRepeat()) {
        const std::lock_guard lock(mutex);
        ++figures.failed;
        figures.lastWhy = why;
        if (hand->isText())
            figures.lastText = hand->row.id;
    }
    if (hand->isLeg() && legs)
        legs->refused(hand->row, why);
    std::vector<Event> events;
    if (hand->isText())
        events.push_back(failedText(hand->row, why, now()));
    finish(hand, {}, std::move(events));
}

/// Tried until the store takes it: the mark says until then that it may have been done.
void OutboxRunner::Private::finish(const HandPtr &hand, const std::string &sid, std::vector<Event> events)
{
    if (!sid.empty())
        unknown->claim(sid);
    parts.outbox.note(
        {hand->row.id, State::Finished, {}, sid, events},
        [weak = weak_from_this(), hand, sid, events](const Result<store::Committed> &result) {
            const auto self = weak.lock();
            if (!self)
                return;
            const bool isLater = !result && result.error().code != ErrorCode::NotFound;
            self->parts.executor.post([weak, hand, sid, events, isLater] {
                const auto again = weak.lock();
                if (again && !isLater) {
                    again->unknown->release(sid);
                    again->drop(hand);
                } else if (again) {
                    again->after(pauseAfterError, hand,
                                 [sid, events](Private &me, const auto &it) { me.finish(it, sid, events); });
                }
            });
        });
}

void OutboxRunner::Private::drop(const HandPtr &hand)
{
    if (hand->row.isUnknown)
        noteUnknown(-1);
    hands.erase(hand->row.id);
    if (hand->holdsLikeness) {
        likenesses.erase(hand->likeness);
        if (const auto others = twins.find(hand->likeness); others != twins.end()) {
            const HandPtr twin = std::move(others->second.front());
            others->second.pop_front();
            if (others->second.empty())
                twins.erase(others);
            queueOf(*twin).push_front(twin);
        }
    }
    intake->roomMade();
    schedule();
}

void OutboxRunner::Private::freeSlot(const HandPtr &hand)
{
    if (!std::exchange(hand->isUnderWay, false))
        return;
    --underWay;
    schedule();
}

void OutboxRunner::Private::noteUnknown(int change)
{
    const std::lock_guard lock(mutex);
    figures.unknown += static_cast<std::uint64_t>(change);
}

} // namespace ringdown::relay
