// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/DayText.h"

#include "core/plan/HoursText.h"
#include "core/routing/HoursWords.h"
#include "ui/format/EngineWords.h"
#include "ui/routing/hours/WeekPainting.h"

#include <QCoreApplication>
#include <QDate>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <optional>

namespace ringdown::routing_ui {
namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

/// "9", "9:30", "0930", "9am", "12 pm", "24:00". Minutes of the day.
std::optional<int> readClock(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:.h]?(\\d{2}))?\\s*(am|pm|a|p)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    const QString half = match.captured(3).left(1).toLower();
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return {};
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == QLatin1StringView("p") ? 12 : 0);
    }
    return hour * 60 + minute;
}

std::variant<plan::Interval, QString> readInterval(const QString &text)
{
    static const QRegularExpression dash(QStringLiteral("\\s*(?:-|–|—|\\bto\\b)\\s*"));
    const QStringList ends = text.split(dash);
    if (ends.size() != 2)
        return DayWords::tr("“%1” is no time span; write it as 9-17 or 09:00-12:30.").arg(text);
    const auto start = readClock(ends[0]);
    const auto end = readClock(ends[1]);
    if (!start || !end)
        return DayWords::tr("“%1” is no time of day; write it as 9, 09:30 or 5pm.")
            .arg(start ? ends[1] : ends[0]);
    if (*start == plan::minutesPerDay)
        return DayWords::tr("A span cannot begin at 24:00; write it on the next day.");
    return plan::Interval{*start, *end};
}

} // namespace

std::variant<plan::DayHours, QString> readDayText(const QString &text)
{
    const QString trimmed = text.trimmed().toLower();
    if (trimmed.isEmpty() || trimmed == QLatin1StringView("closed") ||
        trimmed == DayWords::tr("closed").toLower() || trimmed == QLatin1StringView("-"))
        return plan::DayHours{};
    if (trimmed == QLatin1StringView("24h") || trimmed == QLatin1StringView("24") ||
        trimmed == QLatin1StringView("open"))
        return plan::DayHours{{0, plan::minutesPerDay}};
    plan::DayHours hours;
    static const QRegularExpression between(QStringLiteral("\\s*(?:[,;]|\\band\\b)\\s*"));
    for (const QString &part : trimmed.split(between, Qt::SkipEmptyParts)) {
        const auto interval = readInterval(part);
        if (const auto *problem = std::get_if<QString>(&interval))
            return *problem;
        hours.push_back(std::get<plan::Interval>(interval));
    }
    return hoursOf(spansOf(hours));
}

QString dayText(const plan::DayHours &hours)
{
    if (hours.empty())
        return DayWords::tr("closed");
    QStringList parts;
    for (const plan::Interval &interval : plan::sorted(hours))
        parts.append(QString::fromStdString(plan::toText(interval)));
    return parts.join(QStringLiteral(", "));
}

QString whenText(const plan::ExceptionDay &day)
{
    const auto *date = std::get_if<std::chrono::year_month_day>(&day);
    if (!date)
        return format::yearlyWords(routing::ruleWords(day));
    return QLocale().toString(
        QDate(int(date->year()), int(unsigned(date->month())), int(unsigned(date->day()))),
        DayWords::tr("d MMMM yyyy", "date format"));
}

} // namespace ringdown::routing_ui
