// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace ringdown::plan {

struct NumberKind {
    std::string region; ///< ISO 3166, "" when it is in no country
    bool isPremium = false;
};

/// What the numbers of a plan are. To ask the library takes some 70 us, so each is asked for once, and in
/// North America, where area code and exchange tell, each exchange.
class NumberKinds {
public:
    const NumberKind &of(const PhoneNumber &number);
    std::size_t size() const { return m_known.size(); } ///< how many were asked for

private:
    std::unordered_map<std::string, NumberKind> m_known;
};

/// Where a tenant's texts and calls may go: to no premium rate, and only to the countries of its
/// limits.countries or, without such a list, of its own numbers.
class OutgoingRules {
public:
    OutgoingRules(const Tenant &tenant, NumberKinds &kinds); ///< kinds must outlive this
    /// By what countries() said before.
    OutgoingRules(std::vector<std::string> countries, NumberKinds &kinds);

    /// Why nothing goes to this number, as a sentence; nothing when it may.
    std::optional<std::string> whyNotTo(const PhoneNumber &number) const;
    std::optional<std::string> whyNotTo(const std::string &to) const; ///< of what is no E.164 as well
    const std::vector<std::string> &countries() const { return m_countries; }
    std::string countryList() const; ///< "CA, US"

private:
    NumberKinds &m_kinds;
    std::vector<std::string> m_countries; ///< sorted
};

/// The same for one number; of what is no E.164 as well.
std::optional<std::string> whyNotTo(const Tenant &tenant, const std::string &to);

} // namespace ringdown::plan
