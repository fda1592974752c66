// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/Durations.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace ringdown::format {
namespace {

struct DurationText {
    Q_DECLARE_TR_FUNCTIONS(Durations)
};

constexpr int minute = 60;
constexpr int hour = 60 * minute;

int wholeSeconds(std::chrono::seconds duration)
{
    return static_cast<int>(std::max<std::chrono::seconds::rep>(0, duration.count()));
}

} // namespace

QString clockText(std::chrono::seconds duration)
{
    const int total = wholeSeconds(duration);
    const QString tail = QStringLiteral(":%1").arg(total % minute, 2, 10, QLatin1Char('0'));
    if (total < hour)
        return QString::number(total / minute) + tail;
    return QStringLiteral("%1:%2").arg(total / hour).arg(total % hour / minute, 2, 10, QLatin1Char('0')) +
           tail;
}

QString spokenDuration(std::chrono::seconds duration)
{
    const int total = wholeSeconds(duration);
    const QString seconds = DurationText::tr("%n second(s)", nullptr, total % minute);
    if (total < minute)
        return seconds;
    const QString minutes = DurationText::tr("%n minute(s)", nullptr, total % hour / minute);
    if (total < hour)
        return total % minute == 0 ? minutes
                                   : DurationText::tr("%1 %2", "minutes and seconds").arg(minutes, seconds);
    const QString hours = DurationText::tr("%n hour(s)", nullptr, total / hour);
    return DurationText::tr("%1 %2", "hours and minutes").arg(hours, minutes);
}

QString ageText(std::chrono::milliseconds age)
{
    using namespace std::chrono;
    const auto past = std::max(age, milliseconds(0));
    if (past < 10s)
        return DurationText::tr("%1 s", "seconds with one decimal")
            .arg(QLocale().toString(past.count() / 1000.0, 'f', 1));
    const auto seconds = duration_cast<std::chrono::seconds>(past).count();
    if (seconds < minute)
        return DurationText::tr("%1 s", "whole seconds").arg(seconds);
    if (seconds < hour)
        return DurationText::tr("%1 min").arg(seconds / minute);
    return DurationText::tr("%1 h").arg(seconds / hour);
}

} // namespace ringdown::format
