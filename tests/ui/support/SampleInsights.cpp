// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/SampleInsights.h"

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace ringdown::tests {
namespace {

/// A little noise that is always the same.
std::int64_t noise(std::int64_t number, std::int64_t below)
{
    auto mixed = static_cast<std::uint64_t>(number) * 0x9e3779b97f4a7c15ULL;
    mixed = (mixed ^ (mixed >> 29)) * 0xbf58476d1ce4e5b9ULL;
    return static_cast<std::int64_t>((mixed >> 33) % static_cast<std::uint64_t>(below));
}

/// Calls of an hour: a morning and an afternoon on weekdays, a late Saturday, now and then one at night.
std::int64_t callsIn(const QDate &day, int hour)
{
    const int weekday = day.dayOfWeek();
    const std::int64_t seed = day.toJulianDay() * 24 + hour;
    if (weekday <= 5 && hour >= 9 && hour < 17)
        return 1 + noise(seed, hour == 12 ? 2 : 5);
    if (weekday <= 5 && hour >= 17 && hour < 20)
        return noise(seed, 4);
    if (weekday == 6 && hour >= 18)
        return noise(seed, 5);
    return noise(seed, 12) == 0 ? 1 : 0;
}

Outcome outcomeIn(const QDate &day, int hour, std::int64_t call)
{
    const bool isOpen = day.dayOfWeek() <= 5 && hour >= 9 && hour < 17;
    const std::int64_t chance = noise(day.toJulianDay() * 1000 + hour * 10 + call, 100);
    if (chance < (isOpen ? 74 : 12))
        return Outcome::Answered;
    if (chance < (isOpen ? 84 : 66))
        return Outcome::Voicemail;
    if (chance < 94)
        return Outcome::Missed;
    return chance < 97 ? Outcome::Abandoned : chance < 99 ? Outcome::Rejected : Outcome::Failed;
}

void addHour(Insights &insights, DayFigures &figures, const QDate &day, int hour)
{
    const auto weekday = static_cast<std::size_t>(day.dayOfWeek() - 1);
    for (std::int64_t call = 0; call < callsIn(day, hour); ++call) {
        const Outcome outcome = outcomeIn(day, hour, call);
        ++insights.outcomes[outcome];
        ++figures.outcomes[outcome];
        ++insights.hours[weekday][static_cast<std::size_t>(hour)];
        if (outcome == Outcome::Missed || outcome == Outcome::Voicemail)
            ++insights.unanswered[weekday][static_cast<std::size_t>(hour)];
    }
}

void addDays(Insights &insights)
{
    const QTimeZone zone("America/Los_Angeles");
    QDateTime at = QDateTime::fromMSecsSinceEpoch(insights.since.milliseconds, zone);
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(insights.until.milliseconds, zone);
    for (; at < end; at = at.addSecs(3600)) {
        const std::string day = at.date().toString(Qt::ISODate).toStdString();
        if (insights.days.empty() || insights.days.back().day != day)
            insights.days.push_back({day, {}});
        addHour(insights, insights.days.back(), at.date(), at.time().hour());
    }
    std::erase_if(insights.days, [](const DayFigures &day) { return day.outcomes.total() == 0; });
}

void addPeople(Insights &insights, const std::string &tenant)
{
    const TenantId id(tenant.empty() ? "qdn" : tenant);
    const std::int64_t answered = insights.outcomes[Outcome::Answered];
    const std::int64_t first = answered * 64 / 100;
    const std::int64_t rang = answered + insights.outcomes[Outcome::Missed];
    insights.tiers = {{id, TierId("primary"), rang, first, 0},
                      {id, TierId("backup"), rang - first, answered - first, rang - first}};
    insights.people = {{id, ContactId("captain"), first, first * 171},
                       {id, ContactId("office"), answered - first, (answered - first) * 96}};
    insights.medianToPerson = std::chrono::milliseconds(11'000 + answered % 7 * 700);
    insights.unclaimed = insights.outcomes[Outcome::Voicemail] / 9;
}

void addCallers(Insights &insights)
{
    const std::int64_t missed = insights.outcomes[Outcome::Missed];
    const std::pair<const char *, const char *> callers[] = {
        {"+12025550147", ""},          {"+16195550177", ""},         {"+13105550122", "BAY FLORIST"},
        {"+13125550133", ""},          {"+18585550106", "J RIVERA"}, {"+12065550190", ""},
        {"+14155550165", "NORTH DOCK"}};
    std::int64_t count = std::max<std::int64_t>(1, missed / 5);
    std::int64_t left = missed;
    for (const auto &[number, name] : callers) {
        count = std::min(left, std::max<std::int64_t>(1, count * 3 / 4));
        if (count > 0)
            insights.missed.push_back(
                {number, name, count, insights.until - std::chrono::hours(7 + noise(left, 90))});
        left -= count;
    }
}

} // namespace

Insights noInsights(const client::InsightQuery &query)
{
    Insights insights;
    insights.since = query.since;
    insights.until = insights.asOf = query.until;
    insights.firstCall = query.since - std::chrono::hours(24 * 40);
    return insights;
}

Insights sampleInsights(const client::InsightQuery &query)
{
    Insights insights = noInsights(query);
    addDays(insights);
    addPeople(insights, query.tenant);
    addCallers(insights);
    return insights;
}

Insights oneDayOfInsights(const client::InsightQuery &query)
{
    client::InsightQuery day = query;
    day.since = query.until - std::chrono::hours(8);
    Insights insights = sampleInsights(day);
    insights.since = query.since;
    insights.firstCall = day.since;
    return insights;
}

} // namespace ringdown::tests
