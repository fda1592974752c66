// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/FigureWords.h"

#include "ui/format/Durations.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <cstdlib>

namespace ringdown::insights {
namespace {

struct FigureText {
    Q_DECLARE_TR_FUNCTIONS(InsightFigures)
};

enum class Better { More, Less };

QString unknown()
{
    return FigureText::tr("–", "an unknown number");
}

std::optional<int> answeredPercent(const Insights &insights)
{
    const std::int64_t all = insights.outcomes.wanted();
    if (all == 0)
        return std::nullopt;
    return static_cast<int>(std::lround(100.0 * static_cast<double>(insights.outcomes[Outcome::Answered]) /
                                        static_cast<double>(all)));
}

std::optional<int> medianSeconds(const Insights &insights)
{
    if (!insights.medianToPerson)
        return std::nullopt;
    return static_cast<int>(std::lround(static_cast<double>(insights.medianToPerson->count()) / 1000.0));
}

format::Tone toneOf(int change, Better better)
{
    if (change == 0)
        return format::Tone::Neutral;
    return (change > 0) == (better == Better::More) ? format::Tone::Good : format::Tone::Bad;
}

Figure answeredFigure(const Insights &insights, const std::optional<Insights> &before)
{
    const auto percent = answeredPercent(insights);
    const int old = before ? answeredPercent(*before).value_or(-1) : -1;
    Figure figure;
    figure.label = FigureText::tr("Answered by a person");
    figure.value = percent ? FigureText::tr("%1 %").arg(*percent) : unknown();
    if (!percent || old < 0)
        return figure;
    const int change = *percent - old;
    figure.tone = toneOf(change, Better::More);
    const QString was = FigureText::tr("%1 %").arg(old);
    figure.change = change > 0   ? FigureText::tr("▲ %n point(s) more (%1)", nullptr, change).arg(was)
                    : change < 0 ? FigureText::tr("▼ %n point(s) less (%1)", nullptr, -change).arg(was)
                                 : FigureText::tr("as in the days before");
    return figure;
}

Figure timeFigure(const Insights &insights, const std::optional<Insights> &before)
{
    const auto seconds = medianSeconds(insights);
    const int old = before ? medianSeconds(*before).value_or(-1) : -1;
    Figure figure;
    figure.label = FigureText::tr("Median time to a person");
    figure.value = seconds ? format::clockText(std::chrono::seconds(*seconds)) : unknown();
    if (!seconds || old < 0)
        return figure;
    const int change = *seconds - old;
    figure.tone = toneOf(change, Better::Less);
    const QString was = format::clockText(std::chrono::seconds(old));
    figure.change = change > 0   ? FigureText::tr("▲ %n second(s) longer (%1)", nullptr, change).arg(was)
                    : change < 0 ? FigureText::tr("▼ %n second(s) shorter (%1)", nullptr, -change).arg(was)
                                 : FigureText::tr("as in the days before");
    return figure;
}

Figure countFigure(const QString &label, std::int64_t count, std::optional<std::int64_t> old)
{
    Figure figure;
    figure.label = label;
    figure.value = QLocale().toString(static_cast<qlonglong>(count));
    if (!old)
        return figure;
    const int change = static_cast<int>(count - *old);
    figure.tone = toneOf(change, Better::Less);
    const QString was = QLocale().toString(static_cast<qlonglong>(*old));
    figure.change = change > 0   ? FigureText::tr("▲ %Ln more (%1)", nullptr, change).arg(was)
                    : change < 0 ? FigureText::tr("▼ %Ln fewer (%1)", nullptr, -change).arg(was)
                                 : FigureText::tr("as in the days before");
    return figure;
}

bool hasCalls(const std::optional<Insights> &insights)
{
    return insights && insights->outcomes.total() > 0;
}

} // namespace

std::array<Figure, 4> figuresOf(const Insights &insights, const std::optional<Insights> &before, int days)
{
    const bool compares = hasCalls(before);
    std::array<Figure, 4> figures = {
        answeredFigure(insights, before),
        timeFigure(insights, before),
        countFigure(FigureText::tr("Missed"), insights.outcomes[Outcome::Missed],
                    compares ? std::optional(before->outcomes[Outcome::Missed]) : std::nullopt),
        countFigure(FigureText::tr("Messages unclaimed over 1 hour"), insights.unclaimed,
                    compares ? std::optional(before->unclaimed) : std::nullopt),
    };
    if (before && !compares)
        for (Figure &figure : figures)
            figure.change = FigureText::tr("no calls in the %n day(s) before", nullptr, days);
    if (insights.outcomes.total() == 0)
        for (Figure &figure : figures)
            figure.value = unknown();
    return figures;
}

} // namespace ringdown::insights
