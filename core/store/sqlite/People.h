// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/Database.h"

#include <string>
#include <unordered_map>

namespace ringdown::store::sqlite {

/// Gives tenants and parties, people by number and name, the numbers under which the index knows them. What
/// is searched as text is a party, once, not each of its calls.
class People {
public:
    static Result<People> open(Database &index);

    Result<std::int64_t> tenantNumber(const std::string &name);
    Result<std::int64_t> partyNumber(const std::string &number, const std::string &name);
    /// Takes a party out of whom no call is left.
    Result<void> dropUnused(std::int64_t party);
    void forgetOld(); ///< keeps memory bounded; who was asked for of late stays known
    void forget();    ///< after a transaction that was rolled back

private:
    People() = default;
    Result<std::int64_t> findOrAddTenant(const std::string &name);
    Result<std::int64_t> findOrAddParty(const std::string &number, const std::string &name);

    std::optional<Statement> m_tenantByName, m_insertTenant, m_partyByText, m_insertParty, m_insertWords,
        m_partyUnused, m_dropParty, m_dropWords;
    std::unordered_map<std::string, std::int64_t> m_tenants;
    using Parties = std::unordered_map<std::string, std::int64_t>; ///< number, line break, name
    Parties m_parties;
    Parties m_olderParties; ///< the generation before: whoever of it is asked for moves up
    std::string m_party;
};

} // namespace ringdown::store::sqlite
