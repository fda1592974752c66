// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/numbers/NumbersPort.h"

namespace ringdown::tests {

/// An account in memory that answers at once, or with answerAll().
class FakeNumbers final : public numbers_ui::NumbersPort {
public:
    FakeNumbers();
    ~FakeNumbers() override;

    static constexpr const char *publicUrl = "https://relay.example.com";
    static constexpr const char *flowUrl =
        "https://webhooks.twilio.com/v1/Accounts/AC00000000000000000000000000009f3e/Flows/"
        "FW0000000000000000000000000000a1b2";

    /// Every number of the sample plan as it needs them, then each wrong in its own way, and one more.
    void fill();
    void drift();
    numbers::AccountNumber &number(const std::string &phone);

    bool isRehearsal() const override { return rehearses; }
    void look(const plan::Plan &, numbers_ui::Keyring keyring, WhenDone<numbers_ui::Sight> done) override;
    void takeOver(const numbers::Review &review, WhenDone<desk::TakeOverResult> done) override;
    void launch(const std::vector<desk::BoatDraft> &boats, WhenDone<desk::LaunchResult> done) override;
    void search(const desk::OfferQuery &query, WhenDone<numbers_ui::Offers> done) override;
    void buy(const desk::Purchase &purchase, WhenDone<numbers::AccountNumber> done) override;
    void release(const std::string &sid, WhenDone<desk::Released> done) override;
    std::vector<numbers::SavedNumber> saved() const override;
    void dropSaved(const std::vector<numbers::SavedNumber> &restored) override;

    numbers_ui::Sight sight;
    std::optional<numbers_ui::NoAccount> trouble;
    std::optional<desk::TakeOverResult> takeOverResult;
    std::optional<desk::LaunchResult> launchResult;
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
