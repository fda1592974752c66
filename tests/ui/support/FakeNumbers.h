// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/Sample.h"
#include "ui/numbers/NumbersPort.h"

#include <algorithm>

namespace ringdown::tests {

/// An account in memory that answers at once, or with answerAll().
class FakeNumbers final : public numbers_ui::NumbersPort {
public:
    static constexpr const char *publicUrl = "https://relay.example.com";
    static constexpr const char *flowUrl =
        "https://webhooks.twilio.com/v1/Accounts/AC00000000000000000000000000009f3e/Flows/"
        "FW0000000000000000000000000000a1b2";

    /// Every number of the sample plan as it needs them, then each wrong in its own way, and one more.
    void fill()
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
    void drift()
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
    numbers::AccountNumber &number(const std::string &phone)
    {
        return *std::find_if(sight.survey.numbers.begin(), sight.survey.numbers.end(),
                             [&](const auto &each) { return each.phone == phone; });
    }

    bool isRehearsal() const override { return rehearses; }
    void look(const plan::Plan &, numbers_ui::Keyring keyring, WhenDone<numbers_ui::Sight> done) override
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
    void takeOver(const numbers::Review &review, WhenDone<desk::TakeOverResult> done) override
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
    void launch(const std::vector<desk::BoatDraft> &boats, WhenDone<desk::LaunchResult> done) override
    {
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
    void search(const desk::OfferQuery &query, WhenDone<numbers_ui::Offers> done) override
    {
        searched = query;
        if (offered)
            return done(numbers_ui::Offers{{*offered}, {}});
        done(numbers_ui::Offers{{{"+16195550160", "San Diego", "CA", true, true, true, "none"},
                                 {"+16195550161", "La Jolla", "CA", true, true, false, "none"},
                                 {"+16195550162", "Coronado", "CA", true, true, true, "local"}},
                                {{"local", "1.15", "USD"}}});
    }
    void buy(const desk::Purchase &purchase, WhenDone<numbers::AccountNumber> done) override
    {
        if (trouble)
            return done(*trouble);
        bought = purchase;
        if (isBought) {
            const std::string &phone = purchase.phone;
            sight.survey.numbers.push_back(
                {"PN" + phone.substr(1), phone, phone, true, true, purchase.values});
            if (forgetsValues)
                sight.survey.numbers.back().values.clear();
        }
        if (buyTrouble)
            return done(*buyTrouble);
        done(sight.survey.numbers.back());
    }
    void release(const std::string &sid, WhenDone<desk::Released> done) override
    {
        if (isReleased)
            std::erase_if(sight.survey.numbers, [&](const auto &each) { return each.sid == sid; });
        if (releaseTrouble)
            return done(*releaseTrouble);
        done(desk::Released());
    }
    std::vector<numbers::SavedNumber> saved() const override { return kept; }
    void dropSaved(const std::vector<numbers::SavedNumber> &restored) override
    {
        std::erase_if(kept, [&](const auto &each) {
            return std::find(restored.begin(), restored.end(), each) != restored.end();
        });
    }

    numbers_ui::Sight sight;
    std::optional<numbers_ui::NoAccount> trouble;
    std::optional<desk::TakeOverResult> takeOverResult;
    desk::Purchase bought;  ///< the last that was asked for
    bool isBought = true;   ///< a purchase is done, whatever is answered
    bool isReleased = true; ///< a release likewise
    bool forgetsValues = false;
    std::optional<numbers_ui::NoAccount> buyTrouble;
    std::optional<numbers_ui::NoAccount> releaseTrouble;
    bool isSlow = false;
    std::function<void()> waiting;
    std::vector<numbers::SavedNumber> kept;
    std::vector<numbers::Review> carriedOut;
    desk::OfferQuery searched;
    std::optional<desk::NumberOffer> offered; ///< instead of the usual ones
    numbers_ui::Keyring lastKeyring = numbers_ui::Keyring::MayAsk;
    bool rehearses = false;
    int looks = 0;
};

} // namespace ringdown::tests
