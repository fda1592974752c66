// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OutgoingRules.h"

#include "core/base/PremiumNumber.h"

#include <algorithm>

namespace ringdown::plan {
namespace {

std::vector<std::string> countriesOf(const Tenant &tenant)
{
    std::vector<std::string> countries = tenant.limits.countries;
    if (countries.empty()) {
        for (const PhoneNumber &number : tenant.numbers)
            countries.push_back(number.region());
    }
    std::sort(countries.begin(), countries.end());
    countries.erase(std::unique(countries.begin(), countries.end()), countries.end());
    return countries;
}

std::string joined(const std::vector<std::string> &words)
{
    std::string text;
    for (const std::string &word : words)
        text.append(text.empty() ? "" : ", ").append(word);
    return text;
}

} // namespace

std::optional<std::string> whyNotTo(const Tenant &tenant, const std::string &to)
{
    const auto number = PhoneNumber::fromE164(to);
    if (!number)
        return to + " is no number in E.164, so nothing goes there.";
    if (isPremium(*number))
        return to + " is a premium rate number, and nothing goes to those.";
    const std::vector<std::string> countries = countriesOf(tenant);
    const std::string country = number->region();
    if (std::find(countries.begin(), countries.end(), country) != countries.end())
        return std::nullopt;
    return to + " is in " + (country.empty() ? "no country that is known" : country) +
           ", and texts and legs of this business go to " + joined(countries) +
           " only; limits.countries can name more.";
}

} // namespace ringdown::plan
