// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/numbers/Review.h"

#include "core/numbers/ShownUrl.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace ringdown::numbers {
namespace {

template <typename T>
bool isChosen(const std::vector<T> &chosen, const T &one)
{
    return chosen.empty() || std::find(chosen.begin(), chosen.end(), one) != chosen.end();
}

const FieldDrift *driftOf(const NumberStanding &number, NumberField field)
{
    const auto it = std::find_if(number.drifts.begin(), number.drifts.end(),
                                 [field](const FieldDrift &drift) { return drift.field == field; });
    return it == number.drifts.end() ? nullptr : &*it;
}

/// The carrier refuses a fallback without a first address (21405, 21406).
std::optional<NumberField> firstOf(NumberField fallback)
{
    if (fallback == NumberField::VoiceFallbackUrl)
        return NumberField::VoiceUrl;
    if (fallback == NumberField::SmsFallbackUrl)
        return NumberField::SmsUrl;
    return std::nullopt;
}

std::vector<NumberField> winnersOver(NumberField field)
{
    if (!isVoice(field))
        return {NumberField::SmsApplicationSid};
    return {NumberField::TrunkSid, NumberField::VoiceApplicationSid, NumberField::VoiceReceiveMode};
}

/// What must change together with the asked fields.
std::set<NumberField> companions(const NumberStanding &number, const std::set<NumberField> &asked)
{
    std::set<NumberField> along;
    for (const NumberField field : asked) {
        if (driftOf(number, field)->isOverruled) {
            for (const NumberField winner : winnersOver(field))
                along.insert(winner);
        }
        const auto first = firstOf(field);
        const FieldDrift *drift = first ? driftOf(number, *first) : nullptr;
        if (drift && drift->cause == Cause::NotSet)
            along.insert(*first);
    }
    std::set<NumberField> all = asked;
    all.insert(along.begin(), along.end());
    for (const NumberField method : allFields()) {
        const auto url = urlOf(method);
        if (url && all.contains(*url))
            along.insert(method);
    }
    std::erase_if(along, [&](NumberField field) { return asked.contains(field) || !driftOf(number, field); });
    return along;
}

NumberChange changeOf(const NumberStanding &number, const std::vector<NumberField> &fields)
{
    std::set<NumberField> asked;
    for (const FieldDrift &drift : number.drifts) {
        if (canAdopt(drift) && isChosen(fields, drift.field))
            asked.insert(drift.field);
    }
    const std::set<NumberField> along = companions(number, asked);
    NumberChange change{number.sid, number.phone, number.business, {}};
    for (const FieldDrift &drift : number.drifts) {
        const bool comesAlong = along.contains(drift.field);
        if (comesAlong || asked.contains(drift.field))
            change.fields.push_back({drift.field, drift.has, drift.wants, drift.cause, comesAlong, false});
    }
    return change;
}

std::string businessOf(const std::vector<NeededNumber> &needed, const std::string &phone)
{
    const auto it = std::find_if(needed.begin(), needed.end(),
                                 [&](const NeededNumber &need) { return need.phone.e164() == phone; });
    return it == needed.end() ? std::string() : it->business;
}

} // namespace

std::size_t Review::fieldCount() const
{
    return std::accumulate(
        numbers.begin(), numbers.end(), std::size_t{0},
        [](std::size_t sum, const NumberChange &change) { return sum + change.fields.size(); });
}

Review reviewAdoption(const std::vector<NumberStanding> &standings, const Choice &choice)
{
    Review review{Purpose::Adopt, {}};
    for (const NumberStanding &number : standings) {
        if (number.standing != Standing::Drifted || !isChosen(choice.phones, number.phone))
            continue;
        if (NumberChange change = changeOf(number, choice.fields); !change.fields.empty())
            review.numbers.push_back(std::move(change));
    }
    return review;
}

Review reviewRestoration(const std::vector<SavedNumber> &saved, const std::vector<AccountNumber> &account,
                         const std::vector<NeededNumber> &needed)
{
    Review review{Purpose::Restore, {}};
    for (const SavedNumber &before : saved) {
        const auto now = std::find_if(account.begin(), account.end(),
                                      [&](const AccountNumber &number) { return number.sid == before.sid; });
        if (now == account.end())
            continue;
        NumberChange change{now->sid, now->phone, businessOf(needed, now->phone), {}};
        for (const NumberField field : allFields()) {
            const auto value = before.values.find(field);
            if (value == before.values.end() || valueIn(now->values, field) == value->second)
                continue;
            const auto &bare = before.withoutPassword;
            const bool lacksPassword = std::find(bare.begin(), bare.end(), field) != bare.end();
            // The address with its password may stand there already.
            if (lacksPassword && withoutUser(valueIn(now->values, field)) == value->second)
                continue;
            change.fields.push_back(
                {field, valueIn(now->values, field), value->second, std::nullopt, false, lacksPassword});
        }
        if (!change.fields.empty())
            review.numbers.push_back(std::move(change));
    }
    return review;
}

std::vector<SavedNumber> newestSaved(const std::vector<SavedNumber> &saved,
                                     const std::vector<std::string> &phones)
{
    std::vector<SavedNumber> newest;
    std::set<std::string> seen;
    for (auto it = saved.rbegin(); it != saved.rend(); ++it) {
        if (isChosen(phones, it->phone) && seen.insert(it->sid).second)
            newest.push_back(*it);
    }
    std::reverse(newest.begin(), newest.end());
    return newest;
}

FieldValues valuesOf(const NumberChange &change)
{
    FieldValues values;
    for (const FieldChange &field : change.fields)
        values[field.field] = field.to;
    return values;
}

} // namespace ringdown::numbers
