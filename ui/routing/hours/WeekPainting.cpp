// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/WeekPainting.h"

#include "core/plan/HoursText.h"

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

using plan::minutesPerDay;

std::vector<Span> joined(std::vector<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.begin < b.begin; });
    std::vector<Span> out;
    for (const Span &span : spans) {
        if (span.end <= span.begin)
            continue;
        if (!out.empty() && span.begin <= out.back().end)
            out.back().end = std::max(out.back().end, span.end);
        else
            out.push_back(span);
    }
    for (Span &span : out)
        span.end = std::min(span.end, span.begin + minutesPerDay);
    return out;
}

std::vector<Span> cut(const std::vector<Span> &spans, int begin, int end)
{
    std::vector<Span> out;
    for (const Span &span : spans) {
        out.push_back({span.begin, std::min(span.end, begin)});
        out.push_back({std::max(span.begin, end), span.end});
    }
    // A rest that begins past midnight cannot belong to this day: it would be the next day's own.
    out.erase(std::remove_if(
                  out.begin(), out.end(),
                  [](const Span &span) { return span.end <= span.begin || span.begin >= minutesPerDay; }),
              out.end());
    return out;
}

/// What cut() has to drop because it begins past midnight, from the next day's start.
std::vector<Span> restsPastMidnight(const std::vector<Span> &spans, int end)
{
    std::vector<Span> out;
    for (const Span &span : spans) {
        const int begin = std::max(span.begin, end);
        if (begin >= minutesPerDay && span.end > begin)
            out.push_back({begin - minutesPerDay, span.end - minutesPerDay});
    }
    return out;
}

void close(WeekHours &week, int day, int begin, int end)
{
    plan::DayHours &own = week[static_cast<std::size_t>(day)];
    plan::DayHours &before = week[static_cast<std::size_t>((day + 6) % 7)];
    const std::vector<Span> eve = spansOf(before);
    std::vector<Span> spans = cut(spansOf(own), begin, end);
    for (const Span &rest : restsPastMidnight(eve, end + minutesPerDay)) {
        if (eve.back().end > begin + minutesPerDay) // it did reach into what is closed now
            spans.push_back(rest);
    }
    before = hoursOf(cut(eve, begin + minutesPerDay, end + minutesPerDay));
    own = hoursOf(spans);
}

} // namespace

WeekHours rotated(WeekHours week, int firstDay)
{
    std::rotate(week.begin(), week.begin() + firstDay, week.end());
    return week;
}

std::vector<Span> spansOf(const plan::DayHours &hours)
{
    std::vector<Span> spans;
    for (const plan::Interval &interval : hours)
        spans.push_back({interval.startMinute, plan::endFromDayStart(interval)});
    return joined(spans);
}

plan::DayHours hoursOf(const std::vector<Span> &spans)
{
    plan::DayHours hours;
    for (const Span &span : joined(spans))
        hours.push_back({span.begin, span.end > minutesPerDay ? span.end - minutesPerDay : span.end});
    return hours;
}

std::vector<Span> tailsOn(const WeekHours &week, int day)
{
    std::vector<Span> tails;
    for (const Span &span : spansOf(week[static_cast<std::size_t>((day + 6) % 7)])) {
        if (span.end > minutesPerDay)
            tails.push_back({0, span.end - minutesPerDay});
    }
    return tails;
}

bool isOpen(const WeekHours &week, int day, int minute)
{
    const auto holds = [minute](const Span &span) { return span.begin <= minute && minute < span.end; };
    const auto own = spansOf(week[static_cast<std::size_t>(day)]);
    const auto tails = tailsOn(week, day);
    return std::any_of(own.begin(), own.end(), holds) || std::any_of(tails.begin(), tails.end(), holds);
}

WeekHours painted(WeekHours week, const Patch &patch, Paint paint)
{
    for (int day = patch.firstDay; day <= patch.lastDay; ++day) {
        if (paint == Paint::Closed) {
            close(week, day, patch.begin, patch.end);
            continue;
        }
        std::vector<Span> spans = spansOf(week[static_cast<std::size_t>(day)]);
        spans.push_back({patch.begin, patch.end});
        week[static_cast<std::size_t>(day)] = hoursOf(spans);
    }
    return week;
}

std::optional<Span> spanAt(const WeekHours &week, int day, int minute)
{
    for (const Span &span : spansOf(week[static_cast<std::size_t>(day)])) {
        if (span.begin <= minute && minute < span.end)
            return span;
    }
    return {};
}

Span reachOf(const WeekHours &week, int day, int minute)
{
    const Span reach = spanAt(week, day, minute).value_or(Span{0, minutesPerDay});
    return {reach.begin, std::min(reach.end, minutesPerDay)};
}

WeekHours reshaped(WeekHours week, int day, const Span &before, const Span &to)
{
    plan::DayHours &own = week[static_cast<std::size_t>(day)];
    std::vector<Span> spans = spansOf(own);
    const auto at = std::find(spans.begin(), spans.end(), before);
    if (at == spans.end() || to.end <= to.begin)
        return week;
    *at = to;
    own = hoursOf(spans);
    return week;
}

WeekHours withoutSpan(WeekHours week, int day, int minute)
{
    const auto span = spanAt(week, day, minute);
    if (!span)
        return week;
    plan::DayHours &own = week[static_cast<std::size_t>(day)];
    std::vector<Span> spans = spansOf(own);
    spans.erase(std::find(spans.begin(), spans.end(), *span));
    own = hoursOf(spans);
    return week;
}

} // namespace ringdown::routing_ui
