// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/OutboxRunner.h"

#include "core/relay/outbox/EffectEvents.h"
#include "core/relay/outbox/EffectForm.h"
#include "core/relay/outbox/OutgoingLedger.h"
#include "core/relay/outbox/OutgoingRules.h"
#include "core/twilio/rest/JsonBody.h"

#include <algorithm>
#include <array>
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

constexpr int mostEndings = 6; ///< tries of a change of a call, which may be done twice
constexpr int unknownCall = 20404;
constexpr int callIsOver = 21220;
constexpr std::chrono::milliseconds longestHold = 30s;
constexpr std::chrono::hours longestUnknown{24};
constexpr std::array textLooks = {5s, 10s, 20s, 20s, 25s};
constexpr std::array legLooks = {2s, 3s, 5s, 10s, 12s};

/// An effect between its reading and its end.
struct Hand {
    OutboxRow row;
    std::string likeness;
    bool holdsLikeness = false;
    bool isUnderWay = false;
    int tries = 0;
    std::size_t looks = 0; ///< at the whole list of the carrier, since it became unknown
    std::string keySid;    ///< of the key it was last asked for with
    std::string confirmed; ///< the carrier's id, as its report said
    std::vector<std::string> candidates;

    bool isText() const { return row.kind == EffectKind::Text; }
};

using HandPtr = std::shared_ptr<Hand>;

struct Reading {
    Result<std::vector<store::WaitingRow>> urgent = std::vector<store::WaitingRow>();
    Result<std::vector<store::WaitingRow>> texts = std::vector<store::WaitingRow>();
    Result<std::vector<store::TriedEffect>> tried = std::vector<store::TriedEffect>();
    bool hasLedger = false;
};

std::chrono::milliseconds pauseBeforeLook(const Hand &hand)
{
    const auto &pauses = hand.isText() ? textLooks : legLooks;
    return pauses[std::min(hand.looks, pauses.size() - 1)];
}

/// Whether it would stand in the list by now. Counted, because a clock may be set.
bool isSettled(const Hand &hand)
{
    return hand.looks >= (hand.isText() ? textLooks : legLooks).size();
}

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
    }

    void schedule();
    void confirm(const std::string &id, const std::string &sid);

    OutboxParts parts;
    LegReports *legs = nullptr;
    std::atomic<bool> isScheduled = false; ///< pump() is on its way
    std::atomic<bool> isWanted = false;    ///< woken since the last look at the outbox
    mutable std::mutex mutex;
    Figures figures; ///< under mutex

private:
    // From the store into the hand.
    void pump();
    void read();
    static Reading readRows(store::Outbox &outbox, std::int64_t urgentAfter, std::int64_t textsAfter,
                            int mostTexts, std::optional<Instant> ledgerSince);
    void taken(const Reading &reading);
    void take(const store::WaitingRow &waiting);

    // From the hand to the carrier.
    void startWaiting();
    HandPtr next();
    void begin(const HandPtr &hand);
    void endDrill(const HandPtr &hand);
    std::optional<std::string> whyNot(const Hand &hand);
    std::optional<std::string> whyTooLate(const Hand &hand) const;
    bool takeLikeness(const HandPtr &hand);
    void mark(const HandPtr &hand);
    void marked(const HandPtr &hand, const Result<store::Committed> &result);
    void ask(const HandPtr &hand);
    void answered(const HandPtr &hand, const rest::RestAnswer &answer);
    void failed(const HandPtr &hand, const rest::RestFailure &failure);
    void retryEnding(const HandPtr &hand);
    void sendAgainSoon(const HandPtr &hand);
    void holdBack();

    // What nobody knows.
    void becomeUnknown(const HandPtr &hand, const std::string &cause);
    void lookLater(const HandPtr &hand);
    void look(const HandPtr &hand);
    void readPage(const HandPtr &hand, rest::Parameters query);
    void pageCame(const HandPtr &hand, const rest::RestAnswer &answer);
    void listRead(const HandPtr &hand);
    void compared(const HandPtr &hand, const Result<std::vector<std::string>> &known);
    void notInList(const HandPtr &hand);

    // The end.
    void done(const HandPtr &hand, const std::string &sid, std::string why);
    void refuse(const HandPtr &hand, const std::string &why);
    void finish(const HandPtr &hand, const std::string &sid, std::vector<Event> events);
    void note(const HandPtr &hand, store::EffectNews news,
              void (Private::*then)(const HandPtr &, const Result<store::Committed> &));
    void drop(const HandPtr &hand);
    void freeSlot(const HandPtr &hand);

    std::deque<HandPtr> &queueOf(const Hand &hand) { return hand.isText() ? texts : urgent; }
    /// Runs work(self, hand) later, if both are still there.
    template <typename Work>
    void after(std::chrono::milliseconds delay, const HandPtr &hand, Work work);
    Instant now() const { return parts.executor.now(); }
    void noteUnknown(int change);

    std::int64_t urgentRead = 0; ///< position of the last row read
    std::int64_t textsRead = 0;
    bool isReading = false;
    bool areTextsBehind = false; ///< more wait in the store than the hand takes
    bool hasLedger = false;
    bool isHeld = false; ///< the carrier wants fewer requests, or is not reached
    int holds = 0;       ///< in a row
    int underWay = 0;
    OutgoingLedger ledger;
    std::unordered_map<std::string, HandPtr> hands; ///< by id
    std::deque<HandPtr> urgent;
    std::deque<HandPtr> looks;
    std::deque<HandPtr> texts;
    std::unordered_set<std::string> likenesses; ///< tried, and not ended
    std::unordered_map<std::string, std::deque<HandPtr>> twins;
    std::unordered_map<std::string, std::string> sids; ///< of effects that end, until the store has them
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
    d->isWanted = true;
    d->schedule();
}

void OutboxRunner::confirm(const std::string &id, const std::string &sid)
{
    d->confirm(id, sid);
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
    read();
    startWaiting();
}

void OutboxRunner::Private::read()
{
    if (isReading || !isWanted.exchange(false))
        return;
    isReading = true;
    const auto room = static_cast<int>(mostInHand - std::min(mostInHand, hands.size()));
    areTextsBehind = room == 0;
    const auto since = hasLedger ? std::nullopt : std::optional(now() - OutgoingLedger::window);
    parts.executor.onReader(ReadFor::Api, [weak = weak_from_this(), urgentAfter = urgentRead,
                                           textsAfter = textsRead, room, since] {
        const auto self = weak.lock();
        if (!self)
            return;
        auto reading = std::make_shared<const Reading>(
            readRows(self->parts.outbox, urgentAfter, textsAfter, std::min(room, rowsPerRead), since));
        self->parts.executor.post([weak, reading] {
            if (const auto again = weak.lock())
                again->taken(*reading);
        });
    });
}

Reading OutboxRunner::Private::readRows(store::Outbox &outbox, std::int64_t urgentAfter,
                                        std::int64_t textsAfter, int mostTexts,
                                        std::optional<Instant> ledgerSince)
{
    Reading reading;
    reading.urgent = outbox.waitingAfter(urgentAfter, store::Urgency::Urgent, rowsPerRead);
    if (mostTexts > 0)
        reading.texts = outbox.waitingAfter(textsAfter, store::Urgency::Patient, mostTexts);
    if (ledgerSince)
        reading.tried = outbox.triedSince(*ledgerSince);
    reading.hasLedger = ledgerSince.has_value();
    return reading;
}

void OutboxRunner::Private::taken(const Reading &reading)
{
    isReading = !reading.urgent || !reading.texts || !reading.tried;
    if (isReading) { // nobody reads before the pause is over
        parts.executor.after(pauseAfterError, [weak = weak_from_this()] {
            if (const auto self = weak.lock()) {
                self->isReading = false;
                self->isWanted = true;
                self->schedule();
            }
        });
        return;
    }
    if (reading.hasLedger && !std::exchange(hasLedger, true))
        ledger.fill(*reading.tried);
    for (const auto *rows : {&*reading.urgent, &*reading.texts}) {
        for (const store::WaitingRow &waiting : *rows) {
            auto &read = rows == &*reading.urgent ? urgentRead : textsRead;
            read = waiting.position;
            take(waiting);
        }
        if (!rows->empty())
            isWanted = true; // until a look finds nothing
    }
    pump();
}

void OutboxRunner::Private::take(const store::WaitingRow &waiting)
{
    const auto hand = std::make_shared<Hand>();
    hand->row = waiting.row;
    hand->likeness = likenessOf(hand->row);
    hands.emplace(hand->row.id, hand);
    if (!hand->row.triedAt)
        return queueOf(*hand).push_back(hand);
    hand->holdsLikeness = likenesses.insert(hand->likeness).second;
    if (hand->row.kind == EffectKind::EndCall)
        return urgent.push_back(hand);
    if (hand->row.isUnknown)
        noteUnknown(+1);
    becomeUnknown(hand, "the relay stopped while it was being sent.");
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
    if (isHeld || underWay >= mostAtOnce)
        return nullptr;
    if (!urgent.empty())
        return takeFrom(urgent);
    if (!looks.empty() && underWay < mostTextsAtOnce)
        return takeFrom(looks);
    if (!texts.empty() && underWay < mostTextsAtOnce)
        return takeFrom(texts);
    return nullptr;
}

void OutboxRunner::Private::begin(const HandPtr &hand)
{
    if (hand->row.isUnknown)
        return look(hand);
    if (hand->row.test)
        return endDrill(hand);
    if (const auto why = whyNot(*hand))
        return refuse(hand, *why);
    if (legs && hand->row.kind == EffectKind::PlaceLeg && !legs->whyNotNeeded(hand->row).empty())
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

std::optional<std::string> OutboxRunner::Private::whyNot(const Hand &hand)
{
    const OutboxRow &row = hand.row;
    if (!parts.line || !parts.key())
        return "This relay has no API key: it only receives, and nothing is sent.";
    if (auto why = whyTooLate(hand))
        return why;
    if (row.kind == EffectKind::EndCall)
        return std::nullopt;
    const plan::Tenant *tenant = parts.tenant(row.tenant);
    if (!tenant)
        return "Its business is in no plan any more, and so nothing says what may go out for it.";
    if (hand.isText() && parts.isStopped && parts.isStopped(row.from, row.to))
        return row.to + " wrote STOP to " + row.from + " and gets no texts until they write START.";
    if (auto why = whyNotTo(*tenant, row.to))
        return why;
    return ledger.whyFull(tenant->limits, row.tenant, row.to, now());
}

std::optional<std::string> OutboxRunner::Private::whyTooLate(const Hand &hand) const
{
    const auto age = now() - hand.row.queuedAt;
    if (hand.isText() && age > parts.oldestText)
        return "It waited for more than " + std::to_string(parts.oldestText.count()) +
               " hours to be sent, and would only confuse now.";
    if (hand.row.kind == EffectKind::PlaceLeg && age > oldestLeg)
        return "It waited for more than " + std::to_string(oldestLeg.count()) +
               " seconds to be placed, and the caller does not wait that long.";
    return std::nullopt;
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
    if (hand->row.kind != EffectKind::EndCall)
        ledger.note(hand->row.id, hand->row.tenant, hand->row.to, now());
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
        return ask(hand);
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
    const std::string callback = hand->isText() ? parts.statusCallback(hand->row.id) : std::string();
    parts.line->post(
        *key, pathOf(hand->row), formOf(hand->row, callback),
        [weak = weak_from_this(), &executor = parts.executor, hand](const rest::RestAnswer &answer) {
            executor.post([weak, hand, answer] {
                if (const auto self = weak.lock())
                    self->answered(hand, answer);
            });
        });
}

void OutboxRunner::Private::answered(const HandPtr &hand, const rest::RestAnswer &answer)
{
    freeSlot(hand);
    if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
        return failed(hand, *failure);
    holds = 0;
    if (hand->row.kind == EffectKind::EndCall)
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
        if (hand->row.kind == EffectKind::EndCall && isGoneAnyway(failure))
            return finish(hand, {}, {});
        return refuse(hand, "The carrier refused it: " + failure.detail + '.');
    case rest::RestTrouble::Unknown:
    case rest::RestTrouble::Garbled:
        if (hand->row.kind == EffectKind::EndCall)
            return retryEnding(hand);
        return becomeUnknown(hand, failure.detail + '.');
    }
}

/// To end a call twice does no harm.
void OutboxRunner::Private::retryEnding(const HandPtr &hand)
{
    if (hand->tries >= mostEndings)
        return refuse(hand, "The carrier did not answer.");
    after(500ms * hand->tries, hand, [](Private &self, const HandPtr &again) {
        self.urgent.push_front(again);
        self.schedule();
    });
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
    if (!std::exchange(hand->row.isUnknown, true)) {
        noteUnknown(+1);
        std::vector<Event> events;
        if (hand->isText())
            events.push_back(unknownText(hand->row, cause, now()));
        parts.outbox.note({hand->row.id, State::Unknown, {}, {}, std::move(events)},
                          [](const Result<store::Committed> &) {}); // it is marked as tried in any case
    }
    lookLater(hand);
}

void OutboxRunner::Private::lookLater(const HandPtr &hand)
{
    after(pauseBeforeLook(*hand), hand, [](Private &self, const HandPtr &again) {
        self.looks.push_back(again);
        self.schedule();
    });
}

void OutboxRunner::Private::look(const HandPtr &hand)
{
    if (!hand->confirmed.empty())
        return done(hand, hand->confirmed, "The carrier reported on the text, so that it has it.");
    if (now() - *hand->row.triedAt > longestUnknown)
        return refuse(hand, "It is not known whether it was sent: the carrier could not be asked for a day.");
    if (!parts.line || !parts.key())
        return lookLater(hand);
    hand->isUnderWay = true;
    ++underWay;
    hand->candidates.clear();
    readPage(hand, listQueryOf(hand->row));
}

void OutboxRunner::Private::readPage(const HandPtr &hand, rest::Parameters query)
{
    const auto key = parts.key();
    if (!key) {
        freeSlot(hand);
        return lookLater(hand);
    }
    if (parts.noteUse)
        parts.noteUse();
    parts.line->get(
        *key, listPathOf(hand->row), std::move(query),
        [weak = weak_from_this(), &executor = parts.executor, hand](const rest::RestAnswer &answer) {
            executor.post([weak, hand, answer] {
                if (const auto self = weak.lock())
                    self->pageCame(hand, answer);
            });
        });
}

void OutboxRunner::Private::pageCame(const HandPtr &hand, const rest::RestAnswer &answer)
{
    const auto *reply = std::get_if<rest::RestReply>(&answer);
    const auto page = reply ? rest::readEffectPage(reply->body) : std::nullopt;
    if (!page) {
        freeSlot(hand);
        const auto *failure = std::get_if<rest::RestFailure>(&answer);
        if (failure && (failure->trouble == rest::RestTrouble::Throttled ||
                        failure->trouble == rest::RestTrouble::Unreachable))
            holdBack();
        return lookLater(hand);
    }
    bool isAtEnd = page->nextQuery.empty();
    for (const rest::ListedEffect &listed : page->effects) {
        if (isSame(hand->row, listed) && !sids.contains(listed.sid))
            hand->candidates.push_back(listed.sid);
        isAtEnd |= isTooOld(hand->row, listed);
    }
    if (!isAtEnd)
        return readPage(hand, page->nextQuery);
    freeSlot(hand);
    listRead(hand);
}

void OutboxRunner::Private::listRead(const HandPtr &hand)
{
    ++hand->looks;
    if (hand->candidates.empty())
        return notInList(hand);
    parts.executor.onReader(ReadFor::Api, [weak = weak_from_this(), hand] {
        const auto self = weak.lock();
        if (!self)
            return;
        auto known = self->parts.outbox.knownSids(hand->candidates);
        self->parts.executor.post([weak, hand, known = std::move(known)] {
            if (const auto again = weak.lock())
                again->compared(hand, known);
        });
    });
}

/// What the carrier has and no other effect of ours is, is this one.
void OutboxRunner::Private::compared(const HandPtr &hand, const Result<std::vector<std::string>> &known)
{
    if (!known)
        return lookLater(hand);
    for (auto sid = hand->candidates.rbegin(); sid != hand->candidates.rend(); ++sid) {
        const bool isOfAnother =
            std::find(known->begin(), known->end(), *sid) != known->end() || sids.contains(*sid);
        if (!isOfAnother)
            return done(hand, *sid, "The text was found at the carrier: it had been sent.");
    }
    notInList(hand);
}

void OutboxRunner::Private::notInList(const HandPtr &hand)
{
    if (!hand->confirmed.empty() || !isSettled(*hand))
        return lookLater(hand);
    if (hand->row.kind == EffectKind::PlaceLeg)
        return refuse(hand, "The carrier gave no answer, and it did not place the call.");
    hand->row.isUnknown = false; // the next mark says so on disk
    noteUnknown(-1);
    hand->looks = 0;
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
    if (hand->row.kind == EffectKind::PlaceLeg && legs)
        legs->placed(hand->row, sid);
    std::vector<Event> events;
    if (hand->isText())
        events.push_back(sentText(hand->row, sid, std::move(why), now()));
    finish(hand, sid, std::move(events));
}

void OutboxRunner::Private::refuse(const HandPtr &hand, const std::string &why)
{
    if (hand->row.kind != EffectKind::EndCall) {
        const std::lock_guard lock(mutex);
        ++figures.failed;
        figures.lastWhy = why;
    }
    if (hand->row.kind == EffectKind::PlaceLeg && legs)
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
        sids.insert_or_assign(sid, hand->row.id);
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
                    again->sids.erase(sid);
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
    if (areTextsBehind)
        isWanted = true;
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
