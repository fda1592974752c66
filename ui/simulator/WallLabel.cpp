// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/WallLabel.h"

#include <QDateTime>

#include <algorithm>

namespace ringdown::simulator {
namespace {

constexpr std::int64_t daySeconds = 24 * 3600;

/// The label taken as if the zone were UTC.
std::int64_t bareSeconds(const WallLabel &label)
{
    return QDateTime(label.day, QTime(label.minute / 60, label.minute % 60), Qt::UTC).toSecsSinceEpoch();
}

int offsetAt(std::int64_t utcSeconds, const QTimeZone &zone)
{
    return zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utcSeconds, Qt::UTC));
}

} // namespace

WallLabel labelAt(Instant at, const QTimeZone &zone)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(at.milliseconds, zone);
    return {local.date(), local.time().hour() * 60 + local.time().minute()};
}

std::vector<Instant> momentsOf(const WallLabel &label, const QTimeZone &zone)
{
    const std::int64_t bare = bareSeconds(label);
    std::vector<Instant> moments;
    for (const std::int64_t around : {bare - daySeconds, bare + daySeconds}) {
        const std::int64_t at = bare - offsetAt(around, zone);
        if (offsetAt(at, zone) == bare - at)
            moments.push_back(Instant::fromSeconds(at));
    }
    std::sort(moments.begin(), moments.end());
    moments.erase(std::unique(moments.begin(), moments.end()), moments.end());
    return moments;
}

Instant momentAfterSkipped(const WallLabel &label, const QTimeZone &zone)
{
    const std::int64_t bare = bareSeconds(label);
    return Instant::fromSeconds(bare - offsetAt(bare - daySeconds, zone));
}

Instant nextFullHour(Instant now, const QTimeZone &zone)
{
    const std::int64_t local = now.seconds() + offsetAt(now.seconds(), zone);
    return Instant::fromSeconds(now.seconds() + 3600 - ((local % 3600) + 3600) % 3600);
}

} // namespace ringdown::simulator
