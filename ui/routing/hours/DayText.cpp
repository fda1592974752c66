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

#include <algorithm>
#include <optional>

namespace ringdown::routing_ui {
namespace {

struct DayWords {
    Q_DECLARE_TR_FUNCTIONS(DayText)
};

constexpr int halfDay = plan::minutesPerDay / 2;

struct Clock {
    int minute = 0;       ///< of the day
    bool isOnDial = true; ///< am and pm are said, or the hour goes to 12 only
    bool isOpen = false;  ///< whether it is before or after noon is not said
    bool isExact = false; ///< written as the plan writes it, "09:30"
};

/// "9", "9:30", "0930", "9am", "12 pm", "24:00".
std::optional<Clock> readClock(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:([:.h]?)(\\d{2}))?\\s*(am|pm|a|p)?$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QString hours = match.captured(1);
    int hour = hours.toInt();
    const int minute = match.captured(3).toInt();
    const QString half = match.captured(4).left(1).toLower();
    if (minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        return {};
    Clock clock;
    clock.isOnDial = hour >= 1 && hour <= 12;
    clock.isOpen = clock.isOnDial && half.isEmpty() && !hours.startsWith(u'0');
    clock.isExact = half.isEmpty() && hours.size() == 2 && match.captured(2) == QLatin1StringView(":");
    if (!half.isEmpty()) {
        if (!clock.isOnDial)
            return {};
        hour = hour % 12 + (half == QLatin1StringView("p") ? 12 : 0);
    }
    clock.minute = hour * 60 + minute;
    return clock;
}

/// What a part of the text says.
struct PartOfDay {
    plan::Interval asWritten;
    plan::Interval meant; ///< another where people say the hours of the afternoon as they stand on the dial
    bool isOnDial = true; ///< no hour of it tells that the hours go to 24; 13 may be the end of a morning
};

/// The end in the half of the day in which it comes after the beginning; past the day's end it is the next
/// day's.
int endAfter(int begin, int end)
{
    return end <= begin && end + halfDay > begin ? end + halfDay : end;
}

/// Whether what follows a morning on the dial is meant for the afternoon, as "1-5" behind "9-12". Where it
/// would run into the night it is not, unless the dial has gone round: "6-2" behind "11-2" is, "11-1" behind
/// "10-12" overlaps it.
bool isOfAfternoon(const plan::Interval &morning, const Clock &start, const Clock &end)
{
    const int later = start.minute + halfDay;
    if (!start.isOpen || !end.isOnDial || start.minute >= std::min(morning.endMinute, halfDay) ||
        later < morning.endMinute)
        return false;
    const int laterEnd = end.isOpen ? endAfter(later, end.minute) : end.minute;
    if (later < laterEnd && laterEnd < plan::minutesPerDay)
        return true;
    const bool hasGoneRound = start.minute < morning.startMinute;
    return hasGoneRound && (laterEnd == plan::minutesPerDay || end.minute < start.minute);
}

/// Whether the pm of the end is the start's too: "1-5pm" is, "9-5pm" would end before it begins.
bool sharesAfternoon(const Clock &start, const Clock &end)
{
    const bool isEndPm = end.isOnDial && !end.isOpen && end.minute >= halfDay;
    return start.isOpen && isEndPm && start.minute + halfDay < end.minute;
}

/// morning: the part before, where that is on the dial: what follows begins at its end or later.
std::variant<PartOfDay, QString> readPart(const QString &text, std::optional<plan::Interval> morning)
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
    if (start->minute == plan::minutesPerDay)
        return DayWords::tr("A span cannot begin at 24:00; write it on the next day.");
    PartOfDay part{{start->minute, end->minute}, {start->minute, end->minute}};
    part.isOnDial = start->isOnDial && (end->isOnDial || end->minute <= halfDay + 60);
    if (!start->isOnDial || (start->isExact && end->isExact))
        return part;
    auto &[from, to] = part.meant;
    if (sharesAfternoon(*start, *end) || (morning && isOfAfternoon(*morning, *start, *end)))
        from += halfDay;
    if (end->isOpen)
        to = endAfter(from, to);
    if (to > plan::minutesPerDay)
        to -= plan::minutesPerDay;
    return part;
}

bool overlaps(const plan::DayHours &hours, const plan::Interval &next)
{
    return std::any_of(hours.begin(), hours.end(), [&](const plan::Interval &each) {
        return each.startMinute < plan::endFromDayStart(next) &&
               next.startMinute < plan::endFromDayStart(each);
    });
}

/// The parts of a text, or what is not understood of it. told: of each that is taken in another way than it
/// is written, and of each that is joined with one before.
std::variant<plan::DayHours, QString> readParts(const QString &text, QStringList &told)
{
    plan::DayHours hours;
    std::optional<plan::Interval> morning;
    static const QRegularExpression between(QStringLiteral("\\s*(?:[,;]|\\band\\b)\\s*"));
    for (const QString &each : text.split(between, Qt::SkipEmptyParts)) {
        const auto read = readPart(each, morning);
        if (const auto *problem = std::get_if<QString>(&read))
            return *problem;
        const auto &part = std::get<PartOfDay>(read);
        morning = part.isOnDial ? std::optional(part.meant) : std::nullopt;
        if (part.meant != part.asWritten)
            told.append(DayWords::tr("“%1” is taken as %2; write %3 if that is meant.")
                            .arg(each, QString::fromStdString(plan::toText(part.meant)),
                                 QString::fromStdString(plan::toText(part.asWritten))));
        if (overlaps(hours, part.meant))
            told.append(DayWords::tr("“%1” overlaps the hours before it and is joined with them.").arg(each));
        hours.push_back(part.meant);
    }
    return hours;
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
    QStringList told;
    auto hours = readParts(trimmed, told);
    if (auto *read = std::get_if<plan::DayHours>(&hours))
        *read = hoursOf(spansOf(*read));
    return hours;
}

QString toldOfDayText(const QString &text)
{
    QStringList told;
    const bool isUnderstood = std::holds_alternative<plan::DayHours>(readDayText(text));
    if (isUnderstood)
        readParts(text.trimmed().toLower(), told);
    return told.join(QLatin1Char(' '));
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
