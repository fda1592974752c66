// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/SilentHours.h"

#include "core/routing/Coverage.h"
#include "ui/format/ClockFormat.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <QTimeZone>

#include <algorithm>
#include <functional>

namespace ringdown::review {
namespace {

using namespace std::chrono_literals;

constexpr auto slotLength = 30min;
constexpr std::size_t slotsOfAWeek = 7 * 48;

struct HoursText {
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString spanWords(const QDateTime &from, const QDateTime &to)
{
    const QLocale locale;
    const QString clock = format::clockFormat();
    const bool isWithinADay = from.date() == to.date();
    const bool isAmbiguous = !isWithinADay && from.date().dayOfWeek() == to.date().dayOfWeek();
    const QString day = isAmbiguous ? QStringLiteral("ddd d MMM ") : QStringLiteral("ddd ");
    return HoursText::tr("%1 to %2", "weekday time, time")
        .arg(locale.toString(from, day + clock),
             locale.toString(to, (isWithinADay ? QString() : day) + clock));
}

SilentHours hoursOf(const std::vector<routing::CoverageSlot> &week, const QTimeZone &zone,
                    const std::function<bool(std::size_t)> &isSilent)
{
    const auto at = [&](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.milliseconds, zone);
    };
    QStringList spans;
    for (std::size_t i = 0; i < week.size();) {
        std::size_t end = i;
        while (end < week.size() && isSilent(end))
            ++end;
        if (end - i == slotsOfAWeek)
            return {{}, true};
        if (end > i)
            spans.append(spanWords(at(week[i].at), at(week[end - 1].at + slotLength)));
        i = std::max(end, i + 1);
    }
    return {spans.join(QStringLiteral(", ")), false};
}

} // namespace

SilentWeek silentWeek(const routing::CompiledPlan &before, const routing::CompiledPlan &after,
                      const plan::Tenant &tenant, Instant from)
{
    const auto was = routing::coverage(before, tenant.id, from, slotLength, static_cast<int>(slotsOfAWeek));
    const auto is = routing::coverage(after, tenant.id, from, slotLength, static_cast<int>(slotsOfAWeek));
    if (was.size() != is.size())
        return {};
    const QTimeZone zone(QByteArray::fromStdString(tenant.timeZone));
    const auto silentNow = [&](bool rangBefore) {
        return [&, rangBefore](std::size_t i) {
            return is[i].rings.empty() && was[i].rings.empty() != rangBefore;
        };
    };
    return {hoursOf(is, zone, silentNow(true)), hoursOf(is, zone, silentNow(false))};
}

} // namespace ringdown::review
