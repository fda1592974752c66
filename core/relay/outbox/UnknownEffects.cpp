// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outbox/UnknownEffects.h"

#include "core/relay/outbox/EffectForm.h"
#include "core/twilio/rest/ListedEffects.h"

#include <algorithm>
#include <array>
#include <deque>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

namespace ringdown::relay {
namespace {

using namespace std::chrono_literals;

constexpr std::chrono::hours longestUnknown{24};
constexpr std::array textLooks = {5s, 10s, 20s, 20s, 25s};
constexpr std::array legLooks = {2s, 3s, 5s, 10s, 12s};
static_assert(textLooks.size() == legLooks.size());

/// One effect that is looked for.
struct Search {
    HandPtr hand;
    std::size_t looks = 0;    ///< at the whole list of the carrier
    bool isFirstLook = false; ///< of a try that an earlier relay made
    std::vector<std::string> candidates;

    const store::OutboxRow &row() const { return hand->row; }
    /// Whether it would stand in the list by now. Counted, because a clock may be set.
    bool isSettled() const { return looks >= textLooks.size(); }
};

using SearchPtr = std::shared_ptr<Search>;

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
    void look(const SearchPtr &search);

    SearchParts parts;
    std::deque<SearchPtr> due;
    std::unordered_set<std::string> claimed; ///< ids of the carrier
    int underWay = 0;
    std::size_t size = 0; ///< of those that are searched for

private:
    void readPage(const SearchPtr &search, rest::Parameters query);
    void pageCame(const SearchPtr &search, const rest::RestAnswer &answer);
    void listRead(const SearchPtr &search);
    void compared(const SearchPtr &search, const Result<std::vector<std::string>> &known);
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

void UnknownEffects::Private::look(const SearchPtr &search)
{
    if (!search->hand->confirmed.empty())
        return parts.found(end(search), search->hand->confirmed,
                           "The carrier reported on the text, so that it has it.");
    if (parts.executor.now() - *search->row().triedAt > longestUnknown)
        return parts.givenUp(end(search), "It is not known whether it was sent: the carrier could not be "
                                          "asked for a day.");
    if (!parts.line() || !parts.key())
        return lookLater(search);
    ++underWay;
    search->candidates.clear();
    readPage(search, listQueryOf(search->row()));
}

void UnknownEffects::Private::readPage(const SearchPtr &search, rest::Parameters query)
{
    const auto key = parts.key();
    CarrierLine *line = parts.line();
    if (!key || !line) {
        requestEnded();
        return lookLater(search);
    }
    if (parts.noteUse)
        parts.noteUse();
    line->get(*key, listPathOf(search->row()), std::move(query),
              [weak = weak_from_this(), &executor = parts.executor, search](const rest::RestAnswer &answer) {
                  executor.post([weak, search, answer] {
                      if (const auto self = weak.lock())
                          self->pageCame(search, answer);
                  });
              });
}

void UnknownEffects::Private::pageCame(const SearchPtr &search, const rest::RestAnswer &answer)
{
    const auto *reply = std::get_if<rest::RestReply>(&answer);
    const auto page = reply ? rest::readEffectPage(reply->body) : std::nullopt;
    if (!page) {
        requestEnded();
        if (isCrowded(answer))
            parts.crowded();
        return lookLater(search);
    }
    bool isAtEnd = page->nextQuery.empty();
    for (const rest::ListedEffect &listed : page->effects) {
        if (isSame(search->row(), listed) && !claimed.contains(listed.sid))
            search->candidates.push_back(listed.sid);
        isAtEnd |= isTooOld(search->row(), listed);
    }
    if (!isAtEnd)
        return readPage(search, page->nextQuery);
    requestEnded();
    listRead(search);
}

void UnknownEffects::Private::requestEnded()
{
    --underWay;
    parts.ready();
}

void UnknownEffects::Private::listRead(const SearchPtr &search)
{
    if (!std::exchange(search->isFirstLook, false))
        ++search->looks;
    if (search->candidates.empty())
        return notInList(search);
    parts.executor.onReader(ReadFor::Api, [weak = weak_from_this(), search] {
        const auto self = weak.lock();
        if (!self)
            return;
        auto known = self->parts.outbox.knownSids(search->candidates);
        self->parts.executor.post([weak, search, known = std::move(known)] {
            if (const auto again = weak.lock())
                again->compared(search, known);
        });
    });
}

/// What the carrier has and no other effect of ours is, is this one.
void UnknownEffects::Private::compared(const SearchPtr &search, const Result<std::vector<std::string>> &known)
{
    if (!known)
        return lookLater(search);
    for (auto sid = search->candidates.rbegin(); sid != search->candidates.rend(); ++sid) {
        const bool isOfAnother =
            std::find(known->begin(), known->end(), *sid) != known->end() || claimed.contains(*sid);
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
    const SearchPtr search = std::move(d->due.front());
    d->due.pop_front();
    d->look(search);
}

int UnknownEffects::underWay() const
{
    return d->underWay;
}

std::size_t UnknownEffects::size() const
{
    return d->size;
}

void UnknownEffects::claim(const std::string &sid)
{
    d->claimed.insert(sid);
}

void UnknownEffects::release(const std::string &sid)
{
    d->claimed.erase(sid);
}

std::chrono::milliseconds UnknownEffects::pauseBeforeLook(store::EffectKind kind, std::size_t looks)
{
    const auto &pauses = kind == store::EffectKind::Text ? textLooks : legLooks;
    return pauses[std::min(looks, pauses.size() - 1)];
}

} // namespace ringdown::relay
