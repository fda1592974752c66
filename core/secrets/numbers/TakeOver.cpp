// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/numbers/TakeOver.h"

#include <algorithm>
#include <memory>

namespace ringdown::desk {
namespace {

using numbers::AccountNumber;
using numbers::FieldChange;
using numbers::NumberChange;
using Numbers = std::vector<AccountNumber>;

struct Errand {
    NumberShelf shelf;
    SavedFile saved;
    numbers::Review review;
    Instant now;
    std::function<void(const TakeOverResult &)> done;
    std::size_t next = 0; ///< number to be told
    TakeOverResult result;
};

using SharedErrand = std::shared_ptr<Errand>;

const AccountNumber *findBySid(const Numbers &numbers, const std::string &sid)
{
    const auto it = std::find_if(numbers.begin(), numbers.end(),
                                 [&](const AccountNumber &number) { return number.sid == sid; });
    return it == numbers.end() ? nullptr : &*it;
}

void stop(const SharedErrand &errand, std::string why)
{
    errand->result.stopped = std::move(why);
    errand->done(errand->result);
}

void stopBy(const SharedErrand &errand, const rest::RestFailure &failure)
{
    errand->result.failure = failure;
    stop(errand, failure.detail);
}

/// "" when the numbers are as the review shows them.
std::string staleness(const numbers::Review &review, const Numbers &now)
{
    for (const NumberChange &change : review.numbers) {
        const AccountNumber *number = findBySid(now, change.sid);
        if (!number)
            return change.phone + " is no longer in the account";
        for (const FieldChange &field : change.fields) {
            if (numbers::valueIn(number->values, field.field) != field.from)
                return change.phone + ": " + std::string(numbers::fieldName(field.field)) +
                       " is no longer what the review shows; somebody changed it meanwhile";
        }
    }
    return {};
}

Result<void> keep(const Errand &errand, const Numbers &before)
{
    std::vector<numbers::SavedNumber> saved;
    for (const NumberChange &change : errand.review.numbers)
        saved.push_back(
            numbers::savedNumber(*findBySid(before, change.sid), numbers::valuesOf(change), errand.now));
    return errand.saved.add(saved);
}

void compareBack(const SharedErrand &errand, const Numbers &after)
{
    for (std::size_t i = 0; i < errand->next; ++i) {
        const NumberChange &change = errand->review.numbers[i];
        const AccountNumber *number = findBySid(after, change.sid);
        bool isAsTold = number != nullptr;
        for (const FieldChange &field : change.fields) {
            const std::string has = number ? numbers::valueIn(number->values, field.field) : std::string();
            if (number && has == field.to)
                continue;
            isAsTold = false;
            errand->result.misses.push_back({change.phone, field.field, field.to, has});
        }
        if (isAsTold)
            errand->result.done.push_back(change.phone);
    }
    errand->done(errand->result);
}

void readBack(const SharedErrand &errand)
{
    errand->shelf.list([errand](const Asked<Numbers> &answer) {
        if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
            return stop(errand, "the numbers were told, but could not be read back: " + failure->detail);
        compareBack(errand, std::get<Numbers>(answer));
    });
}

void tellNext(const SharedErrand &errand)
{
    if (errand->next == errand->review.numbers.size())
        return readBack(errand);
    const NumberChange &change = errand->review.numbers[errand->next];
    errand->shelf.configure(
        change.sid, numbers::valuesOf(change), [errand](const Asked<AccountNumber> &answer) {
            const auto *failure = std::get_if<rest::RestFailure>(&answer);
            const bool mayBeDone = failure && (failure->trouble == rest::RestTrouble::Unknown ||
                                               failure->trouble == rest::RestTrouble::Garbled);
            if (failure) {
                errand->result.failure = *failure;
                errand->result.stopped = errand->review.numbers[errand->next].phone + ": " + failure->detail;
                // What was told before is looked at all the same, and so is what may have been done.
                errand->next += mayBeDone ? 1 : 0;
                return readBack(errand);
            }
            ++errand->next;
            tellNext(errand);
        });
}

void begin(const SharedErrand &errand, const Numbers &now)
{
    if (std::string why = staleness(errand->review, now); !why.empty()) {
        errand->result.isStale = true;
        return stop(errand, std::move(why));
    }
    if (errand->review.purpose == numbers::Purpose::Adopt) {
        if (const auto kept = keep(*errand, now); !kept)
            return stop(errand, "nothing was changed: " + kept.error().detail);
    }
    tellNext(errand);
}

} // namespace

void takeOver(const NumberShelf &shelf, const SavedFile &saved, numbers::Review review, Instant now,
              std::function<void(const TakeOverResult &)> done)
{
    const auto errand =
        std::make_shared<Errand>(Errand{shelf, saved, std::move(review), now, std::move(done), 0, {}});
    shelf.list([errand](const Asked<Numbers> &answer) {
        if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
            return stopBy(errand, *failure);
        begin(errand, std::get<Numbers>(answer));
    });
}

} // namespace ringdown::desk
