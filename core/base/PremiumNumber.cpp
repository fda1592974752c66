// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/PremiumNumber.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <string_view>

namespace ringdown {
namespace {

/// Dear whatever follows and however many digits they are: the library knows the type of a number only when
/// its plan allows all of its digits, and carriers connect others as well. From the numbering plans of the
/// countries; each is beyond what a home, an office or a mobile has there.
constexpr std::string_view dearPrefixes[] = {
    // of no country: satellites, ships at sea, international networks and premium rate
    "+870",   "+878",   "+881",   "+882",   "+883",   "+979",   "+1900", "+1976", // North America
    "+3090",                                                                      // Greece
    "+31900", "+31906", "+31909",                                                 // Netherlands
    "+3290",                                                                      // Belgium
    "+3381",  "+3382",  "+3389",                                                  // France
    "+34803", "+34806", "+34807", "+34905",                                       // Spain
    "+3690",  "+3691",                                                            // Hungary
    "+39199", "+39178", "+3989",                                                  // Italy
    "+41900", "+41901", "+41906", "+4184",                                        // Switzerland
    "+42090",                                                                     // Czechia
    "+43118", "+43810", "+4382",  "+4390",  "+4393",                              // Austria
    "+4470",  "+449",             // United Kingdom: personal numbers, premium rate
    "+4590",                      // Denmark
    "+46900", "+46939", "+46944", // Sweden
    "+4782",                      // Norway
    "+4870",                      // Poland
    "+49118", "+49137", "+49180", "+49190", "+49700", "+49900", // Germany
    "+52900", "+55900",                                         // Mexico, Brazil
    "+61190",                                                   // Australia
    "+64900",                                                   // New Zealand
    "+7803",  "+7809",                                          // Russia
    "+81990",                                                   // Japan
    "+90900",                                                   // Turkey
};

bool hasDearPrefix(std::string_view e164)
{
    return std::any_of(std::begin(dearPrefixes), std::end(dearPrefixes),
                       [&](std::string_view prefix) { return e164.starts_with(prefix); });
}

/// 976 is an exchange of pay-per-call services in every area code of North America: +1 NXX 976 XXXX.
bool isPayPerCallExchange(std::string_view e164)
{
    return e164.size() == 12 && e164.starts_with("+1") && e164.substr(5, 3) == "976";
}

} // namespace

bool isPremium(const PhoneNumber &number)
{
    using i18n::phonenumbers::PhoneNumberUtil;
    if (hasDearPrefix(number.e164()) || isPayPerCallExchange(number.e164()))
        return true;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    i18n::phonenumbers::PhoneNumber parsed;
    if (util.Parse(number.e164(), "ZZ", &parsed) != PhoneNumberUtil::NO_PARSING_ERROR)
        return false;
    const auto type = util.GetNumberType(parsed);
    return type == PhoneNumberUtil::PREMIUM_RATE || type == PhoneNumberUtil::SHARED_COST ||
           type == PhoneNumberUtil::PERSONAL_NUMBER;
}

} // namespace ringdown
