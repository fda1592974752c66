// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/coverage/CoverageWeek.h"

#include "core/routing/Coverage.h"

#include <QDateTime>

namespace ringdown::simulator {
namespace {

using namespace std::chrono_literals;

constexpr auto slotLength = 30min;

Instant beginOf(QDate day, const QTimeZone &zone)
{
    return {day.startOfDay(zone).toMSecsSinceEpoch()};
}

int halfHourAt(Instant at, const QTimeZone &zone)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(at.milliseconds, zone).time();
    return time.hour() * 2 + time.minute() / 30;
}

void fillDay(std::array<CoverageCell, halfHours> &cells, const CoverageWeek &week, int day,
             const routing::CompiledPlan &plan, const TenantId &tenant, Rings CoverageCell::*rings)
{
    const Instant begin = beginOf(week.first.addDays(day), week.zone);
    const Instant end = beginOf(week.first.addDays(day + 1), week.zone);
    const int count = static_cast<int>((end - begin) / slotLength);
    for (const auto &slot : routing::coverage(plan, tenant, begin, slotLength, count)) {
        CoverageCell &cell = cells[static_cast<std::size_t>(halfHourAt(slot.at, week.zone))];
        if (cell.at && *cell.at != slot.at)
            continue;
        cell.at = slot.at;
        cell.*rings = slot.rings;
    }
}

} // namespace

CoverageWeek coverageWeek(const routing::CompiledPlan *live, const routing::CompiledPlan *draft,
                          const TenantId &tenant, QDate first, const QTimeZone &zone)
{
    CoverageWeek week{first, zone, {}};
    for (int day = 0; day < 7; ++day) {
        auto &cells = week.days[static_cast<std::size_t>(day)];
        if (live)
            fillDay(cells, week, day, *live, tenant, &CoverageCell::live);
        if (draft)
            fillDay(cells, week, day, *draft, tenant, &CoverageCell::draft);
    }
    return week;
}

std::vector<CoverageSpan> spansOf(const CoverageWeek &week)
{
    std::vector<CoverageSpan> spans;
    for (int day = 0; day < 7; ++day) {
        const auto &cells = week.days[static_cast<std::size_t>(day)];
        for (int at = 0; at < halfHours; ++at) {
            const CoverageCell &cell = cells[static_cast<std::size_t>(at)];
            const bool continues = at > 0 && spans.back().cell.at.has_value() == cell.at.has_value() &&
                                   spans.back().cell.live == cell.live &&
                                   spans.back().cell.draft == cell.draft;
            if (continues)
                spans.back().end = at + 1;
            else
                spans.push_back({day, at, at + 1, cell});
        }
    }
    return spans;
}

bool ringsNobody(const Rings &rings)
{
    return rings && rings->empty();
}

} // namespace ringdown::simulator
