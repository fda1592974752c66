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
#include <chrono>
#include <functional>
#include <set>
#include <utility>
#include <vector>

namespace ringdown::review {
namespace {

using namespace std::chrono_literals;

constexpr auto slotLength = 30min;
constexpr auto weekLength = 7 * 24h;

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

/// Whether somebody is rung, by either plan.
struct Moment {
    Instant at;
    bool rang = false;
    bool rings = false;

    bool isLike(const Moment &other) const { return rang == other.rang && rings == other.rings; }
};

/// Two plans of a business, asked at any moment.
class Pair {
public:
    Pair(const routing::CompiledPlan &before, const routing::CompiledPlan &after, const TenantId &tenant)
        : m_before(before)
        , m_after(after)
        , m_tenant(tenant)
    {
    }

    bool isAsked() const { return isAsked(m_before) && isAsked(m_after); }
    Moment at(Instant at) const { return {at, rings(m_before, at), rings(m_after, at)}; }

    /// Every half hour, and where a day opens or closes the minute before and that one: hours may begin and
    /// end at any minute.
    std::set<Instant> momentsOf(Instant from, Instant to) const
    {
        std::set<Instant> moments;
        for (Instant at = from; at < to; at = at + slotLength)
            moments.insert(at);
        for (const routing::CompiledPlan *plan : {&m_before, &m_after}) {
            const routing::OpeningHours &hours = plan->byId(m_tenant)->hours;
            for (auto edge = hours.nextChange(from); edge && *edge < to; edge = hours.nextChange(*edge)) {
                moments.insert(std::max(from, *edge - 1min));
                moments.insert(*edge);
            }
        }
        return moments;
    }

private:
    bool isAsked(const routing::CompiledPlan &plan) const
    {
        return !routing::coverage(plan, m_tenant, {}, slotLength, 1).empty();
    }
    bool rings(const routing::CompiledPlan &plan, Instant at) const
    {
        return !routing::coverage(plan, m_tenant, at, slotLength, 1).front().rings.empty();
    }

    const routing::CompiledPlan &m_before;
    const routing::CompiledPlan &m_after;
    const TenantId &m_tenant;
};

/// Where it changes between two moments, to the minute.
Moment changeBetween(const Pair &pair, Moment early, Moment late)
{
    while (late.at - early.at > 1min) {
        const auto half = std::chrono::floor<std::chrono::minutes>((late.at - early.at) / 2);
        const Moment middle = pair.at(early.at + half);
        (middle.isLike(early) ? early : late) = middle;
    }
    return late;
}

std::vector<Moment> weekOf(const Pair &pair, Instant from)
{
    std::vector<Moment> week;
    for (const Instant at : pair.momentsOf(from, from + weekLength)) {
        const Moment moment = pair.at(at);
        if (!week.empty() && !week.back().isLike(moment))
            week.push_back(changeBetween(pair, week.back(), moment));
        week.push_back(moment);
    }
    return week;
}

/// The week is looked at from now on: what goes on through this hour of the week is one span, and told where
/// it begins.
void joinEnds(std::vector<std::pair<QDateTime, QDateTime>> &spans, const QDateTime &from, const QDateTime &to)
{
    if (spans.size() < 2 || spans.front().first != from || spans.back().second != to)
        return;
    spans.back().second = spans.front().second.addDays(7);
    spans.erase(spans.begin());
}

SilentHours hoursOf(const std::vector<Moment> &week, const QTimeZone &zone,
                    const std::function<bool(const Moment &)> &isSilent)
{
    const auto at = [&](Instant instant) {
        return QDateTime::fromMSecsSinceEpoch(instant.milliseconds, zone);
    };
    std::vector<std::pair<QDateTime, QDateTime>> spans;
    for (std::size_t i = 0; i < week.size();) {
        std::size_t end = i;
        while (end < week.size() && isSilent(week[end]))
            ++end;
        if (end - i == week.size())
            return {{}, true};
        if (end > i)
            spans.emplace_back(at(week[i].at),
                               at(end < week.size() ? week[end].at : week.front().at + weekLength));
        i = std::max(end, i + 1);
    }
    joinEnds(spans, at(week.front().at), at(week.front().at + weekLength));
    QStringList words;
    for (const auto &[from, to] : spans)
        words.append(spanWords(from, to));
    return {words.join(QStringLiteral(", ")), false};
}

} // namespace

SilentWeek silentWeek(const routing::CompiledPlan &before, const routing::CompiledPlan &after,
                      const plan::Tenant &tenant, Instant from)
{
    const Pair pair(before, after, tenant.id);
    if (!pair.isAsked())
        return {};
    const std::vector<Moment> week = weekOf(pair, from);
    const QTimeZone zone(QByteArray::fromStdString(tenant.timeZone));
    return {
        hoursOf(week, zone, [](const Moment &moment) { return !moment.rings && moment.rang; }),
        hoursOf(week, zone, [](const Moment &moment) { return !moment.rings && !moment.rang; }),
    };
}

} // namespace ringdown::review
