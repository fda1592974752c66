// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/FilterGrammar.h"

#include "core/filter/FilterReader.h"

#include <algorithm>

namespace ringdown::filter {
namespace {

constexpr std::array keyWords = {"from", "to", "tenant", "outcome", "tier", "who", "route", "has",
                                 "len",  "on", "since",  "until",   "last", "rev", "hour"};
static_assert(keyWords.size() == allKeys.size());
constexpr qsizetype longestAsked = 1'200; ///< as an address has it: a relay reads 2 KiB of a request's line

/// The zone of the one business that is wanted.
std::optional<QTimeZone> zoneOf(const std::string &tenant, const plan::Plan &plan)
{
    const plan::Tenant *found = tenant.empty() ? nullptr : findTenant(plan, TenantId(tenant));
    if (!found)
        return std::nullopt;
    const QTimeZone zone(QByteArray::fromStdString(found->timeZone));
    return zone.isValid() ? std::optional(zone) : std::nullopt;
}

} // namespace

QString keyWord(Key key)
{
    return QLatin1StringView(keyWords[static_cast<std::size_t>(key)]);
}

std::optional<Key> keyFromWord(const QString &word)
{
    const auto found =
        std::find_if(allKeys.begin(), allKeys.end(), [&](Key key) { return keyWord(key) == word; });
    return found == allKeys.end() ? std::nullopt : std::optional(*found);
}

Reading readFilter(const QString &text, const Context &context)
{
    if (text.toUtf8().toPercentEncoding().size() > longestAsked) {
        Reading refused;
        refused.problem.emplace();
        refused.problem->kind = Problem::Kind::TooLong;
        refused.problem->length = text.size();
        return refused;
    }
    Reading reading = FilterReader(context).read(text);
    const auto zone = zoneOf(reading.selection.tenant, context.plan);
    if (!zone || *zone == context.zone)
        return reading;
    return FilterReader({context.plan, context.now, *zone}).read(text);
}

} // namespace ringdown::filter
