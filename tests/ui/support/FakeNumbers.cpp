// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeNumbers.h"

#include "tests/ui/support/Sample.h"

#include <algorithm>

namespace ringdown::tests {

FakeNumbers::FakeNumbers() = default;
FakeNumbers::~FakeNumbers() = default;

void FakeNumbers::fill()
{
    const format::PlanNames names = sampleNames();
    const plan::Tenant &first = names.plan().tenants.front();
    const std::string definition = numbers::flowDefinition(numbers::compileLifeboat(first));
    sight.survey.flows[first.id] = {"FW0000000000000000000000000000a1b2",
                                    numbers::flowName(first.id),
                                    numbers::flowMessage(definition, 41),
                                    "published",
                                    flowUrl,
                                    sampleNow - std::chrono::hours(50),
                                    true};
    for (const numbers::NeededNumber &need :
         numbers::neededNumbers(names.plan(), desk::destinationOf(sight.survey, publicUrl, "")))
        sight.survey.numbers.push_back({"PN" + need.phone.e164().substr(1), need.phone.e164(),
                                        need.phone.e164(), true, true, need.values});
}

void FakeNumbers::drift()
{
    auto &all = sight.survey.numbers;
    all.at(1).values[numbers::NumberField::VoiceUrl] = "https://old-host.example.net/handler";
    all.at(1).values[numbers::NumberField::VoiceMethod] = "GET";
    all.at(1).values[numbers::NumberField::VoiceFallbackUrl] = "";
    all.at(2).values[numbers::NumberField::VoiceFallbackUrl] = "";
    all.push_back({"PN16195550199",
                   "+16195550199",
                   "Box office, old line",
                   true,
                   true,
                   {{numbers::NumberField::TrunkSid, "TK00000000000000000000000000000001"}}});
}

numbers::AccountNumber &FakeNumbers::number(const std::string &phone)
{
    return *std::find_if(sight.survey.numbers.begin(), sight.survey.numbers.end(),
                         [&](const auto &each) { return each.phone == phone; });
}

void FakeNumbers::look(const plan::Plan &, numbers_ui::Keyring keyring, WhenDone<numbers_ui::Sight> done)
{
    ++looks;
    lastKeyring = keyring;
    if (trouble)
        return done(*trouble);
    if (isSlow)
        waiting = [this, done] { done(sight); };
    else
        done(sight);
}

void FakeNumbers::takeOver(const numbers::Review &review, WhenDone<desk::TakeOverResult> done)
{
    carriedOut.push_back(review);
    if (trouble)
        return done(*trouble);
    if (takeOverResult)
        return done(*takeOverResult);
    desk::TakeOverResult result;
    for (const numbers::NumberChange &change : review.numbers) {
        numbers::AccountNumber &told = number(change.phone);
        if (review.purpose == numbers::Purpose::Adopt)
            kept.push_back(numbers::savedNumber(told, numbers::valuesOf(change), sampleNow));
        for (const auto &[field, value] : numbers::valuesOf(change))
            told.values[field] = value;
        result.done.push_back(change.phone);
    }
    done(result);
}

void FakeNumbers::launch(const std::vector<desk::BoatDraft> &boats, WhenDone<desk::LaunchResult> done)
{
    if (launchResult)
        return done(*launchResult);
    desk::LaunchResult result;
    for (const desk::BoatDraft &boat : boats) {
        numbers::KeptFlow flow{"FW1",
                               boat.flow.name,
                               boat.flow.message,
                               "published",
                               std::string(flowUrl) + boat.tenant.value,
                               sampleNow,
                               true};
        sight.survey.flows[boat.tenant] = flow;
        result.launched.push_back(flow);
    }
    done(result);
}

void FakeNumbers::search(const desk::OfferQuery &query, WhenDone<numbers_ui::Offers> done)
{
    searched = query;
    if (offered)
        return done(numbers_ui::Offers{{*offered}, {}});
    done(numbers_ui::Offers{{{"+16195550160", "San Diego", "CA", true, true, true, "none"},
                             {"+16195550161", "La Jolla", "CA", true, true, false, "none"},
                             {"+16195550162", "Coronado", "CA", true, true, true, "local"}},
                            {{"local", "1.15", "USD"}}});
}

void FakeNumbers::buy(const desk::Purchase &purchase, WhenDone<numbers::AccountNumber> done)
{
    if (trouble)
        return done(*trouble);
    bought = purchase;
    if (isBought) {
        const std::string &phone = purchase.phone;
        sight.survey.numbers.push_back({"PN" + phone.substr(1), phone, phone, true, true, purchase.values});
        if (forgetsValues)
            sight.survey.numbers.back().values.clear();
    }
    if (buyTrouble)
        return done(*buyTrouble);
    done(sight.survey.numbers.back());
}

void FakeNumbers::release(const std::string &sid, WhenDone<desk::Released> done)
{
    if (isReleased)
        std::erase_if(sight.survey.numbers, [&](const auto &each) { return each.sid == sid; });
    if (releaseTrouble)
        return done(*releaseTrouble);
    done(desk::Released());
}

std::vector<numbers::SavedNumber> FakeNumbers::saved() const
{
    return kept;
}

void FakeNumbers::dropSaved(const std::vector<numbers::SavedNumber> &restored)
{
    std::erase_if(kept, [&](const auto &each) {
        return std::find(restored.begin(), restored.end(), each) != restored.end();
    });
}

} // namespace ringdown::tests
