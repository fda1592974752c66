// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/PremiumNumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <array>

namespace ringdown {
namespace {

/// Of no country, and dear: satellites, ships at sea, international premium rate.
constexpr std::array<std::string_view, 6> worldPrefixes = {"+870", "+878", "+881", "+882", "+883", "+979"};
/// Premium rate in North America, whether or not a block is assigned.
constexpr std::array<std::string_view, 2> northAmerican = {"+1900", "+1976"};

bool startsWithOneOf(const std::string &number, const auto &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [&](std::string_view prefix) { return number.starts_with(prefix); });
}

} // namespace

bool isPremium(const PhoneNumber &number)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    if (startsWithOneOf(number.e164(), worldPrefixes) || startsWithOneOf(number.e164(), northAmerican))
        return true;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util.Parse(number.e164(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return false;
    const auto type = util.GetNumberType(parsed);
    return type == PhoneNumberUtil::PREMIUM_RATE || type == PhoneNumberUtil::SHARED_COST;
}

} // namespace ringdown
