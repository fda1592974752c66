// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/BlockDeeds.h"

#include "core/plan/HoursText.h"
#include "ui/routing/hours/WeekModel.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

using plan::minutesPerDay;

struct BlockText {
    Q_DECLARE_TR_FUNCTIONS(BlockDeeds)
};

QString clockOfDay(int minute)
{
    return clockText(minute > minutesPerDay ? minute - minutesPerDay : minute);
}

int before(int minute, int step)
{
    return std::max(0, (minute + step - 1) / step * step - step);
}

int after(int minute, int step)
{
    return (minute / step + 1) * step;
}

/// Where a gap of a step begins: at the minute, or in the middle where that is too near to an edge. Negative
/// when the block is too short for one.
int gapIn(const Span &block, int minute, int step)
{
    for (const int near : {minute, (block.begin + block.end) / 2}) {
        const int begin = near / step * step;
        if (begin > block.begin && begin + step < block.end)
            return begin;
    }
    return -1;
}

BlockDeed split(const WeekHours &week, int day, const Span &block, int minute, int step,
                const QString &dayName)
{
    const int begin = gapIn(block, minute, step);
    if (begin < 0)
        return {BlockText::tr("Split"), {}, week};
    const QString gap = QStringLiteral("%1-%2").arg(clockOfDay(begin), clockOfDay(begin + step));
    const int shift = begin < minutesPerDay ? 0 : minutesPerDay;
    const int there = shift == 0 ? day : (day + 1) % 7;
    return {BlockText::tr("Split: closed %1", "from to").arg(gap),
            BlockText::tr("close %1 %2", "day, from to").arg(dayName, gap),
            painted(week, {there, there, begin - shift, begin + step - shift}, Paint::Closed)};
}

} // namespace

std::vector<BlockDeed> blockDeeds(const WeekHours &week, int day, const Span &block, int minute, int step,
                                  const QString &dayName)
{
    const auto opened = [&](const QString &words, int begin) {
        return BlockDeed{words.arg(clockOfDay(begin)),
                         BlockText::tr("open %1 at %2", "day, time").arg(dayName, clockOfDay(begin)),
                         reshaped(week, day, block, {begin, block.end})};
    };
    const auto closed = [&](const QString &words, int end) {
        return BlockDeed{words.arg(clockOfDay(end)),
                         BlockText::tr("close %1 at %2", "day, time").arg(dayName, clockOfDay(end)),
                         reshaped(week, day, block, {block.begin, end})};
    };
    const int longest = block.begin + minutesPerDay;
    return {opened(BlockText::tr("Starts earlier, at %1"), before(block.begin, step)),
            opened(BlockText::tr("Starts later, at %1"), after(block.begin, step)),
            closed(BlockText::tr("Ends earlier, at %1"), before(block.end, step)),
            closed(BlockText::tr("Ends later, at %1"), std::min(after(block.end, step), longest)),
            split(week, day, block, minute, step, dayName),
            {BlockText::tr("Remove"),
             BlockText::tr("close %1 from %2", "day, time").arg(dayName, clockOfDay(block.begin)),
             withoutSpan(week, day, block.begin)}};
}

} // namespace ringdown::routing_ui
