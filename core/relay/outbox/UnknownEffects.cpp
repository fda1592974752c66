// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/UnknownEffects.h"

#include "core/relay/outbox/EffectLooks.h"

#include <algorithm>
#include <array>
#include <deque>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

namespace ringdown::relay {
namespace {

using namespace std::chrono_literals;

constexpr std::array textLooks = {5s, 10s, 20s, 20s, 25s};
constexpr std::array legLooks = {2s, 3s, 5s, 10s, 12s};
constexpr std::size_t fewestInRound = 8; ///< fewer are looked for each by its receiver
constexpr std::size_t mostInRound = 200;
constexpr std::size_t mostRoundPages = 20;
static_assert(textLooks.size() == legLooks.size());

/// One effect that is looked for.
struct Search {
    HandPtr hand;
    std::size_t looks = 0;    ///< at the whole list of the carrier
    bool isFirstLook = false; ///< of a try that an earlier relay made
    bool isAlone = false;     ///< the sender's list was too long
    std::vector<std::string> candidates;

    const store::OutboxRow &row() const { return hand->row; }
    /// Whether it would stand in the list by now. Counted, because a clock may be set.
    bool isSettled() const { return looks >= textLooks.size(); }
};

using SearchPtr = std::shared_ptr<Search>;

/// Effects of one sender that one reading of the list is to find.
struct Round {
    explicit Round(std::vector<SearchPtr> given);

    /// More would cost more than to look for half of them each by its receiver.
    std::size_t mostPages() const { return std::min(mostRoundPages, searches.size() / 2); }

    std::vector<SearchPtr> searches;
    std::unordered_multimap<std::string, SearchPtr> byReceiver;
    Instant firstTry;
    std::size_t pages = 0;
};

Round::Round(std::vector<SearchPtr> given)
    : searches(std::move(given))
    , firstTry(*searches.front()->row().triedAt)
{
    for (const SearchPtr &search : searches) {
        search->candidates.clear();
        byReceiver.emplace(search->hand->receiver, search);
        firstTry = std::min(firstTry, *search->row().triedAt);
    }
}

using RoundPtr = std::shared_ptr<Round>;

bool isCrowded(const rest::RestAnswer &answer)
{
    const auto *failure = std::get_if<rest::RestFailure>(&answer);
    return failure && (failure->trouble == rest::RestTrouble::Throttled ||
                       failure->trouble == rest::RestTrouble::Unreachable);
}

} // namespace

class UnknownEffects::Private : public std::enable_shared_from_this<UnknownEffects::Private> {
public:
    explicit Private(SearchParts given)
        : parts(std::move(given))
    {
    }

    SearchPtr begin(const HandPtr &hand)
    {
        auto search = std::make_shared<Search>();
        search->hand = hand;
        ++size;
        return search;
    }
    void lookLater(const SearchPtr &search);
    void lookAtOnce(const SearchPtr &search);
    void lookNext();

    SearchParts parts;
    std::deque<SearchPtr> due;
    std::unordered_set<std::string> claimed; ///< ids of the carrier
    int underWay = 0;
    std::size_t size = 0; ///< of those that are searched for

private:
    bool isWorthALook(const SearchPtr &search);
    std::vector<SearchPtr> takeWith(const SearchPtr &first);
    bool fits(const Search &search, const Search &first) const;
    void readPage(const RoundPtr &round, rest::Parameters query);
    void pageCame(const RoundPtr &round, const rest::RestAnswer &answer);
    bool match(const RoundPtr &round, const std::vector<rest::ListedEffect> &effects,
               const CarrierClock &clock) const;
    void lookAllLater(const RoundPtr &round);
    void listRead(const RoundPtr &round);
    void compared(const RoundPtr &round, const Result<std::vector<std::string>> &known);
    void compare(const SearchPtr &search, const std::vector<std::string> &known);
    void notInList(const SearchPtr &search);
    void requestEnded();
    HandPtr end(const SearchPtr &search);
};

void UnknownEffects::Private::lookLater(const SearchPtr &search)
{
    parts.executor.after(pauseBeforeLook(search->row().kind, search->looks),
                         [weak = weak_from_this(), search] {
                             if (const auto self = weak.lock())
                                 self->lookAtOnce(search);
                         });
}

void UnknownEffects::Private::lookAtOnce(const SearchPtr &search)
{
    due.push_back(search);
    parts.ready();
}

void UnknownEffects::Private::lookNext()
{
    const SearchPtr first = std::move(due.front());
    due.pop_front();
    if (!isWorthALook(first))
        return;
    const auto round = std::make_shared<Round>(takeWith(first));
    ++underWay;
    readPage(round, round->searches.size() == 1 ? listQueryOf(*first->hand) : senderQueryOf(*first->hand));
}

/// False: it has ended, or is looked for later.
bool UnknownEffects::Private::isWorthALook(const SearchPtr &search)
{
    const std::string &confirmed = search->hand->confirmed;
    if (!confirmed.empty())
        parts.found(end(search), confirmed, "The carrier reported on it, so that it has it.");
    else if (parts.executor.now() - *search->row().triedAt > longestUnknown)
        parts.givenUp(end(search),
                      "It is not known whether it was sent: the carrier could not be asked for a day.");
    else if (!parts.line() || !parts.key())
        lookLater(search);
    else
        return true;
    return false;
}

/// Whether one reading of the sender's list may find both.
bool UnknownEffects::Private::fits(const Search &search, const Search &first) const
{
    return !search.isAlone && !first.isAlone && search.hand->confirmed.empty() &&
           isFromSameSender(*search.hand, *first.hand);
}

/// What is due beside it, if it is so many that one reading of the sender's list costs less.
std::vector<SearchPtr> UnknownEffects::Private::takeWith(const SearchPtr &first)
{
    std::vector<SearchPtr> taken{first};
    const auto others =
        std::count_if(due.begin(), due.end(), [&](const SearchPtr &search) { return fits(*search, *first); });
    if (static_cast<std::size_t>(others) + 1 < fewestInRound)
        return taken;
    std::deque<SearchPtr> left;
    for (SearchPtr &search : std::exchange(due, {})) {
        const bool isTaken = taken.size() < mostInRound && fits(*search, *first);
        if (isTaken)
            taken.push_back(std::move(search));
        else
            left.push_back(std::move(search));
    }
    due = std::move(left);
    return taken;
}

void UnknownEffects::Private::readPage(const RoundPtr &round, rest::Parameters query)
{
    const auto key = parts.key();
    CarrierLine *line = parts.line();
    if (!key || !line) {
        requestEnded();
        return lookAllLater(round);
    }
    if (parts.noteUse)
        parts.noteUse();
    line->get(*key, listPathOf(*round->searches.front()->hand), std::move(query),
              [weak = weak_from_this(), &executor = parts.executor, round](const rest::RestAnswer &answer) {
                  executor.post([weak, round, answer] {
                      if (const auto self = weak.lock())
                          self->pageCame(round, answer);
                  });
              });
}

void UnknownEffects::Private::pageCame(const RoundPtr &round, const rest::RestAnswer &answer)
{
    const auto *reply = std::get_if<rest::RestReply>(&answer);
    const auto page = reply ? rest::readEffectPage(reply->body) : std::nullopt;
    if (!page) {
        requestEnded();
        if (isCrowded(answer))
            parts.received(Reception::Crowded);
        return lookAllLater(round);
    }
    parts.received(Reception::Well);
    const CarrierClock clock{parts.executor.now(), reply->date};
    const bool isAtEnd = match(round, page->effects, clock) || page->nextQuery.empty();
    const bool isTooLong = round->searches.size() > 1 && ++round->pages >= round->mostPages();
    if (!isAtEnd && !isTooLong)
        return readPage(round, page->nextQuery);
    requestEnded();
    if (isAtEnd)
        return listRead(round);
    for (const SearchPtr &search : round->searches) {
        search->isAlone = true; // by its receiver the list is short
        lookAtOnce(search);
    }
}

/// Whether what stands behind these entries is too old for every search.
bool UnknownEffects::Private::match(const RoundPtr &round, const std::vector<rest::ListedEffect> &effects,
                                    const CarrierClock &clock) const
{
    bool isAtEnd = false;
    for (const rest::ListedEffect &listed : effects) {
        const auto [begin, end] = round->byReceiver.equal_range(listed.to);
        for (auto it = begin; it != end; ++it) {
            const HandPtr &hand = it->second->hand;
            if (isSame(*hand, listed, clock) && !claimed.contains(listed.sid) &&
                parts.mayBe(hand, clock.byOurs(listed.madeAt)))
                it->second->candidates.push_back(listed.sid);
        }
        isAtEnd = isAtEnd || isTooOld(round->firstTry, listed, clock);
    }
    return isAtEnd;
}

void UnknownEffects::Private::lookAllLater(const RoundPtr &round)
{
    for (const SearchPtr &search : round->searches)
        lookLater(search);
}

void UnknownEffects::Private::requestEnded()
{
    --underWay;
    parts.ready();
}

void UnknownEffects::Private::listRead(const RoundPtr &round)
{
    std::vector<std::string> candidates;
    for (const SearchPtr &search : round->searches) {
        if (!std::exchange(search->isFirstLook, false))
            ++search->looks;
        candidates.insert(candidates.end(), search->candidates.begin(), search->candidates.end());
    }
    if (candidates.empty())
        return compared(round, std::vector<std::string>());
    parts.executor.onReader(ReadFor::Api,
                            [weak = weak_from_this(), round, candidates = std::move(candidates)] {
                                const auto self = weak.lock();
                                if (!self)
                                    return;
                                auto known = self->parts.outbox.knownSids(candidates);
                                self->parts.executor.post([weak, round, known = std::move(known)] {
                                    if (const auto again = weak.lock())
                                        again->compared(round, known);
                                });
                            });
}

void UnknownEffects::Private::compared(const RoundPtr &round, const Result<std::vector<std::string>> &known)
{
    if (!known)
        return lookAllLater(round);
    for (const SearchPtr &search : round->searches)
        compare(search, *known);
}

/// What the carrier has and no other effect of ours is, is this one.
void UnknownEffects::Private::compare(const SearchPtr &search, const std::vector<std::string> &known)
{
    for (auto sid = search->candidates.rbegin(); sid != search->candidates.rend(); ++sid) {
        const bool isOfAnother =
            std::find(known.begin(), known.end(), *sid) != known.end() || claimed.contains(*sid);
        if (!isOfAnother)
            return parts.found(end(search), *sid, "The text was found at the carrier: it had been sent.");
    }
    notInList(search);
}

void UnknownEffects::Private::notInList(const SearchPtr &search)
{
    if (!search->hand->confirmed.empty() || !search->isSettled())
        return lookLater(search);
    const HandPtr hand = end(search);
    if (hand->isLeg())
        parts.givenUp(hand, "The carrier gave no answer, and it did not place the call.");
    else
        parts.notDone(hand);
}

HandPtr UnknownEffects::Private::end(const SearchPtr &search)
{
    --size;
    return search->hand;
}

UnknownEffects::UnknownEffects(SearchParts parts)
    : d(std::make_shared<Private>(std::move(parts)))
{
}

UnknownEffects::~UnknownEffects() = default;

void UnknownEffects::add(const HandPtr &hand)
{
    d->lookLater(d->begin(hand));
}

void UnknownEffects::addTriedBefore(const HandPtr &hand)
{
    const SearchPtr search = d->begin(hand);
    search->isFirstLook = true;
    d->lookAtOnce(search);
}

bool UnknownEffects::isDue() const
{
    return !d->due.empty();
}

void UnknownEffects::lookNext()
{
    d->lookNext();
}

int UnknownEffects::underWay() const
{
    return d->underWay;
}

std::size_t UnknownEffects::size() const
{
    return d->size;
}

void UnknownEffects::confirm(const HandPtr &hand, const std::string &sid)
{
    if (!hand->confirmed.empty())
        return;
    hand->confirmed = sid;
    if (hand->isLeg())
        d->claimed.insert(sid);
}

void UnknownEffects::claim(const std::string &sid)
{
    d->claimed.insert(sid);
}

void UnknownEffects::release(const Hand &hand, const std::string &sid)
{
    d->claimed.erase(sid);
    d->claimed.erase(hand.confirmed);
}

std::chrono::milliseconds UnknownEffects::pauseBeforeLook(store::EffectKind kind, std::size_t looks)
{
    const auto &pauses = kind == store::EffectKind::Text ? textLooks : legLooks;
    return pauses[std::min(looks, pauses.size() - 1)];
}

} // namespace ringdown::relay
