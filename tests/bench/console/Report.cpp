// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/console/Report.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>

namespace ringdown::bench {
namespace {

QString number(double value)
{
    return std::isfinite(value) ? QString::number(value, 'f', value < 100 ? 1 : 0) : QStringLiteral("never");
}

QString spread(const Figures &figures)
{
    return QStringLiteral("p50 %1, p99 %2, worst %3 ms of %4")
        .arg(number(figures.part(0.5)), number(figures.part(0.99)), number(figures.worst()))
        .arg(figures.count());
}

QString goalWords(const Goal &goal)
{
    switch (goal.by) {
    case Judged::Median:
        return QStringLiteral("p50 within %1 ms").arg(goal.limit);
    case Judged::P99:
        return QStringLiteral("p99 within %1 ms").arg(goal.limit);
    case Judged::Worst:
        return QStringLiteral("never over %1 ms").arg(goal.limit);
    }
    return {};
}

double judged(const Figures &figures, Judged by)
{
    switch (by) {
    case Judged::Median:
        return figures.part(0.5);
    case Judged::P99:
        return figures.part(0.99);
    case Judged::Worst:
        return figures.worst();
    }
    return 0;
}

} // namespace

void Figures::add(const std::optional<double> &milliseconds)
{
    m_values.push_back(milliseconds.value_or(std::numeric_limits<double>::infinity()));
}

void Figures::add(const Figures &others)
{
    m_values.insert(m_values.end(), others.m_values.begin(), others.m_values.end());
}

double Figures::part(double share) const
{
    if (m_values.empty())
        return std::numeric_limits<double>::infinity();
    std::vector<double> sorted = m_values;
    std::sort(sorted.begin(), sorted.end());
    return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1) + 0.5)];
}

void Report::tell(const QString &what, const Figures &figures, const Goal &goal)
{
    judge(judged(figures, goal.by) <= goal.limit,
          QStringLiteral("%1: %2 (goal: %3)").arg(what, spread(figures), goalWords(goal)));
}

void Report::tell(const QString &what, double value, const QString &unit, double limit)
{
    judge(value <= limit,
          QStringLiteral("%1: %2 %3 (goal: %4 %3)").arg(what, number(value), unit).arg(limit));
}

void Report::add(const QString &what, const Figures &figures)
{
    add(QStringLiteral("%1: %2").arg(what, spread(figures)));
}

void Report::add(const QString &words)
{
    std::printf("     %s\n", qUtf8Printable(words));
}

void Report::judge(bool isMet, const QString &words)
{
    m_missed += isMet ? 0 : 1;
    std::printf("%s %s\n", isMet ? "met " : "MISS", qUtf8Printable(words));
}

} // namespace ringdown::bench
