// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/OutgoingRules.h"

#include "core/base/PremiumNumber.h"

#include <algorithm>
#include <utility>

namespace ringdown::plan {
namespace {

/// +1 619 555: the numbers of an exchange are in one country and of one kind.
std::string blockOf(const PhoneNumber &number)
{
    constexpr std::size_t wholeNorthAmerican = 12;
    constexpr std::size_t throughExchange = 8;
    const std::string &e164 = number.e164();
    const bool isNorthAmerican = e164.size() == wholeNorthAmerican && e164.starts_with("+1");
    return isNorthAmerican ? e164.substr(0, throughExchange) : e164;
}

} // namespace

const NumberKind &NumberKinds::of(const PhoneNumber &number)
{
    const auto [kind, isNew] = m_known.try_emplace(blockOf(number));
    if (isNew)
        kind->second = {number.region(), isPremium(number)};
    return kind->second;
}

OutgoingRules::OutgoingRules(const Tenant &tenant, NumberKinds &kinds)
    : m_kinds(kinds)
    , m_countries(tenant.limits.countries)
{
    if (m_countries.empty()) {
        for (const PhoneNumber &number : tenant.numbers)
            m_countries.push_back(kinds.of(number).region);
    }
    std::sort(m_countries.begin(), m_countries.end());
    m_countries.erase(std::unique(m_countries.begin(), m_countries.end()), m_countries.end());
}

OutgoingRules::OutgoingRules(std::vector<std::string> countries, NumberKinds &kinds)
    : m_kinds(kinds)
    , m_countries(std::move(countries))
{
}

std::optional<std::string> OutgoingRules::whyNotTo(const PhoneNumber &number) const
{
    const NumberKind &kind = m_kinds.of(number);
    if (kind.isPremium)
        return number.e164() + " is a premium rate number, and nothing goes to those.";
    if (std::binary_search(m_countries.begin(), m_countries.end(), kind.region))
        return std::nullopt;
    return number.e164() + " is in " + (kind.region.empty() ? "no country that is known" : kind.region) +
           ", and texts and legs of this business go to " + countryList() +
           " only; limits.countries can name more.";
}

std::optional<std::string> OutgoingRules::whyNotTo(const std::string &to) const
{
    const auto number = PhoneNumber::fromE164(to);
    return number ? whyNotTo(*number) : to + " is no number in E.164, so nothing goes there.";
}

std::string OutgoingRules::countryList() const
{
    std::string text;
    for (const std::string &country : m_countries)
        text.append(text.empty() ? "" : ", ").append(country);
    return text;
}

std::optional<std::string> whyNotTo(const Tenant &tenant, const std::string &to)
{
    NumberKinds kinds;
    return OutgoingRules(tenant, kinds).whyNotTo(to);
}

} // namespace ringdown::plan
