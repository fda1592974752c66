// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/NumberField.h"
#include "core/secrets/desk/AccountCredential.h"
#include "core/secrets/numbers/Purchase.h"
#include "core/twilio/rest/RestClient.h"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace ringdown::desk {

template <typename T>
using Asked = std::variant<T, rest::RestFailure>;
template <typename T>
using WhenAsked = std::function<void(const Asked<T> &)>;

enum class LineKind { Local, TollFree, Mobile };

/// What to look for among the numbers that can be had.
struct OfferQuery {
    std::string country = "US"; ///< ISO 3166
    LineKind kind = LineKind::Local;
    std::string areaCode;     ///< US and Canada; "" for any
    std::string contains;     ///< 2 to 16 digits, letters, '*' and '%'; "" for any
    bool mustCall = true;     ///< has to take calls
    bool mustText = true;     ///< has to take texts
    bool mustPicture = false; ///< has to take pictures
    int atMost = 20;
};

/// A number that can be had.
struct NumberOffer {
    std::string phone; ///< E.164
    std::string locality;
    std::string region;
    bool takesCalls = true;
    bool takesTexts = true;
    bool takesPictures = false;
    std::string addressNeeded; ///< "none", "any", "local", "foreign": whose address must be filed first

    friend bool operator==(const NumberOffer &, const NumberOffer &) = default;
};

/// What a kind of number costs a month.
struct NumberPrice {
    std::string kind; ///< "local", "toll free", as the carrier says it
    std::string amount;
    std::string unit; ///< "USD"

    friend bool operator==(const NumberPrice &, const NumberPrice &) = default;
};

struct Released {};

/// The account's numbers at the carrier (IncomingPhoneNumbers, AvailablePhoneNumbers of 2010-04-01). It keeps
/// the credential as long as it lives: make it for a deed, not for a program. Callbacks come later, in the
/// same thread, never after the client's end.
class NumberShelf {
public:
    /// client outlives the shelf.
    NumberShelf(rest::RestClient &client, const AccountCredential &account);

    void list(WhenAsked<std::vector<numbers::AccountNumber>> done) const;
    void search(const OfferQuery &query, WhenAsked<std::vector<NumberOffer>> done) const;
    void prices(const std::string &country, WhenAsked<std::vector<NumberPrice>> done) const;
    /// Unknown: look for it in list() before trying again.
    void buy(const Purchase &purchase, WhenAsked<numbers::AccountNumber> done) const;
    /// The number as the carrier has it afterwards.
    void configure(const std::string &sid, const numbers::FieldValues &values,
                   WhenAsked<numbers::AccountNumber> done) const;
    /// NotFound is none: the number is gone either way.
    void release(const std::string &sid, WhenAsked<Released> done) const;

private:
    std::string path(const std::string &resource) const;

    rest::RestClient &m_client;
    rest::Authorization m_who;
    std::string m_account;
};

/// As the carrier's paths name it: "Local".
std::string_view lineKindName(LineKind kind);

} // namespace ringdown::desk
