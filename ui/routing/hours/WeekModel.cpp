// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/WeekModel.h"

#include "core/routing/HoursWords.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

/// How much of the cell lies in the spans.
int minutesIn(const std::vector<Span> &spans, int begin)
{
    int minutes = 0;
    for (const Span &span : spans)
        minutes += std::max(0, std::min(span.end, begin + cellMinutes) - std::max(span.begin, begin));
    return minutes;
}

QString stateWords(const ShownDay &day, int begin)
{
    const int changed = day.change ? minutesIn({day.change->wall}, begin) : 0;
    if (changed == cellMinutes && day.change->isSkipped)
        return WeekModel::tr("skipped: the clocks go forward");
    const int own = minutesIn(day.spans, begin);
    if (own >= cellMinutes)
        return WeekModel::tr("open");
    if (own > 0)
        return WeekModel::tr("partly open");
    return minutesIn(day.tails, begin) > 0 ? WeekModel::tr("open since the evening before")
                                           : WeekModel::tr("closed");
}

/// "Sunday" of the typical week; "Sunday 7 Nov", "Sunday 7 November" of a real one.
QString dayWords(const ShownDay &day, int weekday, const QString &monthFormat)
{
    QString name = QLocale().dayName(weekday + 1);
    if (!day.date)
        return name;
    const QDate date(int(day.date->year()), int(unsigned(day.date->month())), int(unsigned(day.date->day())));
    return name + QLatin1Char(' ') + QLocale().toString(date, QStringLiteral("d ") + monthFormat);
}

} // namespace

QString clockText(int minute)
{
    return QString::fromStdString(routing::clockWords(minute));
}

void WeekModel::setWeek(const ShownWeek &week)
{
    m_week = week;
    Q_EMIT dataChanged(index(0, 0), index(6, cellsPerDay - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, 6);
}

int WeekModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 7;
}

int WeekModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : cellsPerDay;
}

QVariant WeekModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
        return {};
    const ShownDay &shown = day(index.row());
    const int begin = index.column() * cellMinutes;
    QString words = tr("%1 %2 to %3, %4", "day from to, state")
                        .arg(dayWords(shown, m_week.weekdayOf(index.row()), QStringLiteral("MMM")),
                             clockText(begin), clockText(begin + cellMinutes), stateWords(shown, begin));
    if (shown.change && !shown.change->isSkipped && minutesIn({shown.change->wall}, begin) > 0)
        words += tr(" – comes twice: the clocks go back");
    if (!shown.exception.isEmpty())
        words += tr(" – %1 rules this day", "exception").arg(shown.exception);
    return words;
}

QVariant WeekModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return role == Qt::DisplayRole && section % 4 == 0 ? QVariant(clockText(section * cellMinutes))
                                                           : QVariant();
    const ShownDay &shown = day(section);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const QString words = dayWords(shown, m_week.weekdayOf(section), QStringLiteral("MMMM"));
        return shown.hours == 24 ? words
                                 : tr("%1, %n hours: the clocks change", "day", shown.hours).arg(words);
    }
    if (role != Qt::DisplayRole)
        return {};
    const QString name = QLocale().dayName(m_week.weekdayOf(section) + 1, QLocale::ShortFormat);
    return shown.date ? QStringLiteral("%1 %2").arg(name).arg(unsigned(shown.date->day())) : name;
}

} // namespace ringdown::routing_ui
