// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/EndedCalls.h"

#include "core/store/sqlite/CallRow.h"

#include <algorithm>
#include <string_view>
#include <vector>

namespace ringdown::store::sqlite {
namespace {

constexpr std::string_view putEndedCall =
    "INSERT OR REPLACE INTO ended_calls (tenant, id, outcome, caller, waited, seconds, ended, is_claimed, "
    "tiers, contact, rule) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr std::string_view dropEndedCall =
    "DELETE FROM ended_calls WHERE tenant = (SELECT tenant FROM calls WHERE id = ?1) AND id = ?1";

} // namespace

std::string tiersText(const routing::CallState &call)
{
    std::vector<std::string_view> tiers;
    const auto add = [&](const TierId &tier) {
        if (!tier.isEmpty() && std::find(tiers.begin(), tiers.end(), tier.value) == tiers.end())
            tiers.push_back(tier.value);
    };
    std::vector<const routing::LegState *> legs;
    for (const routing::LegState &leg : call.legs)
        legs.push_back(&leg);
    std::stable_sort(legs.begin(), legs.end(), [](const routing::LegState *a, const routing::LegState *b) {
        return a->rungAt < b->rungAt;
    });
    for (const routing::LegState *leg : legs)
        add(leg->tier);
    if (call.ringing)
        add(call.ringing->tier);
    if (call.isConnected() && !call.answeredTier.isEmpty()) {
        std::erase(tiers, std::string_view(call.answeredTier.value));
        tiers.push_back(call.answeredTier.value);
    }
    std::string text;
    for (const std::string_view tier : tiers)
        text.append(text.empty() ? "" : " ").append(tier);
    return text;
}

Result<EndedCalls> EndedCalls::open(Database &index)
{
    EndedCalls calls;
    if (auto ready = prepareAll(index, {{putEndedCall, &calls.m_put}, {dropEndedCall, &calls.m_drop}});
        !ready)
        return ready.error();
    return calls;
}

Result<void> EndedCalls::put(std::int64_t id, std::int64_t tenant, std::int64_t caller,
                             const routing::CallState &call)
{
    const Instant start = startOf(id);
    if (!call.endedAt || call.test)
        return {};
    const std::string tiers = tiersText(call);
    m_put->with(tenant, id, static_cast<int>(call.disposition()), caller, std::nullopt, call.joinedSeconds,
                call.endedAt->milliseconds, !call.claimedBy.empty(), std::string_view(tiers),
                call.isConnected() ? std::string_view(call.answeredBy.value) : std::string_view(),
                std::string_view(call.rule));
    if (call.connectedAt)
        m_put->bind(5, std::max<std::int64_t>(0, (*call.connectedAt - start).count()));
    return m_put->execute();
}

Result<void> EndedCalls::drop(std::int64_t id)
{
    return m_drop->with(id).execute();
}

} // namespace ringdown::store::sqlite
