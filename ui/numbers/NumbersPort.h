// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/Review.h"
#include "core/secrets/numbers/Launch.h"
#include "core/secrets/numbers/TakeOver.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace ringdown::numbers_ui {

/// Why the account could not be asked.
struct NoAccount {
    enum class Why {
        NotStored, ///< this desk has no account
        Locked,    ///< the keyring is, and was not to ask
        Keyring,   ///< it does not work; detail says how
        Carrier,   ///< the carrier did not do it
    };

    Why why = Why::NotStored;
    std::string detail;
    std::optional<rest::RestFailure> failure; ///< of the carrier
};

/// What the account and this desk know of the numbers.
struct Sight {
    desk::Survey survey;
    std::string secretPath; ///< RINGDOWN_WEBHOOK_PATH, "" for none
};

struct Offers {
    std::vector<desk::NumberOffer> offers;
    std::vector<desk::NumberPrice> prices; ///< empty when they are not told
};

/// Whether a locked keyring may ask for its password.
enum class Keyring { MayAsk, MayNotAsk };

/// What the Numbers screen does with the account. Answers come later, in the same thread, and not after the
/// port's end.
struct NumbersPort {
    template <typename T>
    using WhenDone = std::function<void(const std::variant<T, NoAccount> &)>;

    virtual ~NumbersPort() = default;

    /// The carrier is a simulated one of this machine, which reaches what nobody else does.
    virtual bool isRehearsal() const = 0;
    virtual void look(const plan::Plan &plan, Keyring keyring, WhenDone<Sight> done) = 0;
    virtual void takeOver(const numbers::Review &review, WhenDone<desk::TakeOverResult> done) = 0;
    virtual void launch(const std::vector<desk::BoatDraft> &boats, WhenDone<desk::LaunchResult> done) = 0;
    virtual void search(const desk::OfferQuery &query, WhenDone<Offers> done) = 0;
    virtual void buy(const desk::Purchase &purchase, WhenDone<numbers::AccountNumber> done) = 0;
    virtual void release(const std::string &sid, WhenDone<desk::Released> done) = 0;
    /// What the numbers were told before they were taken over, oldest first.
    virtual std::vector<numbers::SavedNumber> saved() const = 0;
    virtual void dropSaved(const std::vector<numbers::SavedNumber> &restored) = 0;
};

} // namespace ringdown::numbers_ui
