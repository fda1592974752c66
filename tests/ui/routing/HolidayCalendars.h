// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/HoursWords.h"
#include "ui/routing/hours/holidays/HolidayFile.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <string>
#include <variant>
#include <vector>

// Calendar files as text, and what is read of them.
namespace ringdown::tests {

using routing_ui::Holiday;
using routing_ui::HolidayFate;

inline constexpr std::chrono::year_month_day today{std::chrono::year(2026), std::chrono::November,
                                                   std::chrono::day(25)};

inline QByteArray calendar(const QByteArray &events)
{
    return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Example//Holidays//EN\r\n" + events +
           "END:VCALENDAR\r\n";
}

inline QByteArray entry(const QByteArray &name, const QByteArray &lines)
{
    return "BEGIN:VEVENT\r\nUID:" + name.toHex() + "@example.com\r\nSUMMARY:" + name + "\r\n" + lines +
           "\r\nEND:VEVENT\r\n";
}

inline QByteArray oneDay(const QByteArray &name, const QByteArray &date)
{
    return entry(name, "DTSTART;VALUE=DATE:" + date);
}

inline std::vector<Holiday> holidaysOf(const QByteArray &events, const plan::Hours &hours = {})
{
    const auto reading = routing_ui::readHolidays(calendar(events), hours, today);
    const auto *list = std::get_if<std::vector<Holiday>>(&reading);
    return list ? *list : std::vector<Holiday>();
}

/// "Christmas: every 25 December" a holiday, what is not taken in brackets.
inline QString words(const std::vector<Holiday> &holidays)
{
    QStringList list;
    for (const Holiday &holiday : holidays) {
        const QString line = QString::fromStdString(holiday.name + ": " + routing::ruleWords(holiday.day));
        list << (holiday.fate == HolidayFate::New ? line : QStringLiteral("(%1)").arg(line));
    }
    return list.join(QStringLiteral("; "));
}

/// "Daily: It comes too often." of each that is left out.
inline QStringList leftOut(const std::vector<Holiday> &holidays)
{
    QStringList list;
    for (const Holiday &holiday : holidays) {
        if (holiday.fate == HolidayFate::LeftOut)
            list << QString::fromStdString(holiday.name) + QStringLiteral(": ") + holiday.reason;
    }
    return list;
}

} // namespace ringdown::tests
