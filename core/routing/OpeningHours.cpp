// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/OpeningHours.h"

#include "core/routing/HoursReasons.h"
#include "core/routing/HoursRule.h"
#include "core/routing/HoursWords.h"

#include <algorithm>

namespace ringdown::routing {
namespace {

constexpr std::chrono::days lookAhead{14};

std::string_view stateName(plan::OpenState state)
{
    return state == plan::OpenState::Open ? "open" : "closed";
}

std::string_view stateAtFront(plan::OpenState state)
{
    return state == plan::OpenState::Open ? "Open" : "Closed";
}

/// The minutes of a day at which its own hours or last night's may begin or end; the day's own start is
/// always one.
std::vector<int> boundariesOf(const HoursCalendar &calendar, LocalDay day)
{
    std::vector<int> minutes{0};
    for (const plan::Interval &interval : calendar.hoursOn(day)) {
        minutes.push_back(interval.startMinute);
        if (!runsPastMidnight(interval))
            minutes.push_back(interval.endMinute);
    }
    for (const plan::Interval &interval : calendar.hoursOn(day - std::chrono::days(1))) {
        if (runsPastMidnight(interval))
            minutes.push_back(interval.endMinute);
    }
    std::ranges::sort(minutes);
    return minutes;
}

/// The instants from first to last, in order, at which the hours may change; visit returns true to stop.
template <typename Visit>
bool visitBoundaries(const HoursCalendar &calendar, const ZoneClock &clock, Instant first, Instant last,
                     Visit visit)
{
    std::int64_t begin = first.seconds();
    while (begin <= last.seconds()) {
        const std::int64_t end =
            std::min(clock.offsetEndsAfter(begin).value_or(last.seconds() + 1), last.seconds() + 1);
        if (visit(Instant::fromSeconds(begin))) // a shift of the clocks may open or close by itself
            return true;
        const int offset = clock.offsetAt(begin);
        const auto day = [](std::int64_t local) {
            return std::chrono::floor<std::chrono::days>(
                std::chrono::local_seconds(std::chrono::seconds(local)));
        };
        for (LocalDay d = day(begin + offset); d <= day(end - 1 + offset); d += std::chrono::days(1)) {
            for (const int minute : boundariesOf(calendar, d)) {
                const std::int64_t utc =
                    std::chrono::local_seconds(d).time_since_epoch().count() + minute * 60 - offset;
                if (utc > begin && utc < end && visit(Instant::fromSeconds(utc)))
                    return true;
            }
        }
        begin = end;
    }
    return false;
}

} // namespace

OpeningHours::OpeningHours(plan::Hours hours, const std::string &timeZone)
    : OpeningHours(std::move(hours), std::make_shared<const ZoneClock>(timeZone))
{
}

OpeningHours::OpeningHours(plan::Hours hours, std::shared_ptr<const ZoneClock> clock)
    : m_calendar(std::move(hours))
    , m_clock(std::move(clock))
{
}

const plan::HoursOverride *OpeningHours::overrideAt(Instant at) const
{
    return routing::overrideAt(m_calendar.hours(), at);
}

bool OpeningHours::isOpenAt(Instant at) const
{
    if (const plan::HoursOverride *override = overrideAt(at))
        return override->state == plan::OpenState::Open;
    const WallTime wall = m_clock->wallTimeAt(at);
    return m_calendar.rulingInterval(wall.day, wall.minute).has_value();
}

std::optional<Instant> OpeningHours::nextChange(Instant at) const
{
    const bool isOpen = isOpenAt(at);
    const Instant last = at + lookAhead;
    Instant from = at;
    if (const plan::HoursOverride *override = overrideAt(at)) {
        if (!override->until || override->until->at > last)
            return std::nullopt;
        from = override->until->at;
        if (isOpenAt(from) != isOpen)
            return from;
    }
    std::optional<Instant> change;
    visitBoundaries(m_calendar, *m_clock, from, last, [&](Instant candidate) {
        if (candidate <= from || isOpenAt(candidate) == isOpen)
            return false;
        change = candidate;
        return true;
    });
    return change;
}

std::int64_t OpeningHours::localMinute(Instant at) const
{
    const std::int64_t local = m_clock->localSeconds(at);
    return local >= 0 ? local / 60 : (local - 59) / 60;
}

OpenDecision OpeningHours::decide(Instant at) const
{
    OpenDecision decision = explain(at);
    decision.until = nextChange(at);
    return decision;
}

OpenDecision OpeningHours::explain(Instant at) const
{
    OpenDecision decision;
    if (const plan::HoursOverride *override = overrideAt(at))
        explainByOverride(decision, *override, at);
    else
        explainByPlan(decision, at);
    return decision;
}

/// "Thursday 26 November 2026 at 10:00"
std::string OpeningHours::momentWords(const WallTime &wall)
{
    std::string words = dayWords(wall.day) + " at " + clockWords(wall.minute);
    if (wall.isSecondTime)
        words += " (for the second time, the clocks went back)";
    return words;
}

void OpeningHours::explainByOverride(OpenDecision &decision, const plan::HoursOverride &override,
                                     Instant at) const
{
    decision.state = override.state;
    decision.why = std::string(stateAtFront(override.state)) + " on " + momentWords(m_clock->wallTimeAt(at)) +
                   ": the hours were overridden";
    if (!override.note.empty())
        decision.why += " (" + override.note + ')';
    decision.why += override.until ? " until " + momentWords(m_clock->wallTimeAt(override.until->at))
                                   : std::string(" until somebody ends it");
    decision.why += '.';
    const HoursVerdict verdict = explainHours(m_calendar, m_clock->wallTimeAt(at));
    decision.rejected.push_back({"the plan's hours", "Without the override it would be " +
                                                         std::string(stateName(verdict.state)) + ": " +
                                                         verdict.because + '.'});
}

void OpeningHours::explainByPlan(OpenDecision &decision, Instant at) const
{
    rejectOverride(decision);
    const WallTime wall = m_clock->wallTimeAt(at);
    HoursVerdict verdict = explainHours(m_calendar, wall);
    decision.state = verdict.state;
    decision.why =
        std::string(stateAtFront(verdict.state)) + " on " + momentWords(wall) + ": " + verdict.because + '.';
    std::ranges::move(verdict.rejected, std::back_inserter(decision.rejected));
}

void OpeningHours::rejectOverride(OpenDecision &decision) const
{
    const auto &override = m_calendar.hours().override;
    if (!override) {
        decision.rejected.push_back({"override", "None is set."});
        return;
    }
    std::string what = "override to " + std::string(stateName(override->state));
    if (!override->note.empty())
        what += " (" + override->note + ')';
    decision.rejected.push_back(
        {std::move(what), "It ended on " + momentWords(m_clock->wallTimeAt(override->until->at)) + '.'});
}

} // namespace ringdown::routing
