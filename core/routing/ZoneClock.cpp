// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/ZoneClock.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace ringdown::routing {
namespace {

constexpr std::int64_t secondsOfDay = 86'400;

QDateTime startOfYear(int year)
{
    return QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC);
}

} // namespace

ZoneClock::ZoneClock(const std::string &ianaId)
    : m_zone(QByteArray::fromStdString(ianaId))
{
    if (ianaId.empty() || !m_zone.isValid()) // without an id Qt takes the machine's own zone
        m_zone = QTimeZone::utc();
    const QDateTime first = startOfYear(1970);
    const QDateTime end = startOfYear(2201);
    m_periods.push_back({std::numeric_limits<std::int64_t>::min(), m_zone.offsetFromUtc(first)});
    const auto stored = m_zone.transitions(first, end);
    for (const QTimeZone::OffsetData &change : stored)
        append(change);
    // transitions() ends with the zone file's table (2037); the rule behind it is reached step by step.
    QDateTime reached = stored.isEmpty() ? first : stored.last().atUtc;
    for (;;) {
        // asked for the very last shift of the table, Qt 6.4 forgets the rule: ask a second later
        const QTimeZone::OffsetData change = m_zone.nextTransition(reached.addSecs(1));
        if (!change.atUtc.isValid() || change.atUtc <= reached || change.atUtc >= end)
            break;
        append(change);
        reached = change.atUtc;
    }
    m_periods.shrink_to_fit();
}

void ZoneClock::append(const QTimeZone::OffsetData &change)
{
    if (change.offsetFromUtc != m_periods.back().offset)
        m_periods.push_back({change.atUtc.toSecsSinceEpoch(), change.offsetFromUtc});
}

const ZoneClock::Period &ZoneClock::periodAt(std::int64_t utcSeconds) const
{
    const auto later =
        std::upper_bound(m_periods.begin() + 1, m_periods.end(), utcSeconds,
                         [](std::int64_t at, const Period &period) { return at < period.begin; });
    return *(later - 1);
}

WallTime ZoneClock::wallTimeAt(Instant at) const
{
    const Period &period = periodAt(at.seconds());
    const std::int64_t local = at.seconds() + period.offset;
    const std::int64_t day = local >= 0 ? local / secondsOfDay : (local - secondsOfDay + 1) / secondsOfDay;
    WallTime wall;
    wall.day = std::chrono::local_days(std::chrono::days(day));
    wall.minute = static_cast<int>((local - day * secondsOfDay) / 60);
    wall.isSecondTime =
        &period != &m_periods.front() && at.seconds() - period.begin < (&period - 1)->offset - period.offset;
    return wall;
}

std::optional<std::int64_t> ZoneClock::offsetEndsAfter(std::int64_t utcSeconds) const
{
    const Period *next = &periodAt(utcSeconds) + 1;
    if (next == m_periods.data() + m_periods.size())
        return std::nullopt;
    return next->begin;
}

} // namespace ringdown::routing
