// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <compare>
#include <string>
#include <string_view>

namespace ringdown {

/// What kind of line a number is, as far as its digits tell.
enum class LineType {
    Fixed,
    Mobile,
    FixedOrMobile, ///< the numbering plan does not tell them apart (United States, Canada)
    Other,         ///< toll free, premium, internet, or not known
};

/// A phone number in E.164 ("+16195550100"). Never empty unless default constructed.
class PhoneNumber {
public:
    PhoneNumber() = default;

    /// Accepts exactly E.164: '+', a digit 1 to 9, 6 to 14 more digits. Fast; knows nothing of countries.
    static Result<PhoneNumber> fromE164(std::string_view text);
    /// Reads what a person types ("(619) 555-0100"), national numbers taken as of region (ISO 3166, "US").
    static Result<PhoneNumber> fromHuman(std::string_view text, std::string_view region);

    const std::string &e164() const { return m_e164; }
    bool isEmpty() const { return m_e164.empty(); }
    /// National form inside homeRegion ("(619) 555-0100"), international form elsewhere ("+44 20 7946 0000").
    std::string forPeople(std::string_view homeRegion) const;
    /// ISO 3166 region, or "" when the number belongs to none.
    std::string region() const;
    /// Whether the numbering plan of its country allows it. Numbers 555-01xx are possible, if not assigned.
    bool isPossible() const;
    LineType lineType() const;

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
    friend auto operator<=>(const PhoneNumber &, const PhoneNumber &) = default;

private:
    explicit PhoneNumber(std::string e164)
        : m_e164(std::move(e164))
    {
    }

    std::string m_e164;
};

/// Whether text has exactly the shape of E.164.
bool isE164(std::string_view text);

} // namespace ringdown

template <>
struct std::hash<ringdown::PhoneNumber> {
    std::size_t operator()(const ringdown::PhoneNumber &n) const noexcept
    {
        return std::hash<std::string>{}(n.e164());
    }
};
