// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/Times.h"

#include "ui/format/ClockFormat.h"

#include <QCoreApplication>

#include <chrono>

namespace ringdown::format {
namespace {

struct TimeText {
    Q_DECLARE_TR_FUNCTIONS(TimeWords)
};

// As the default locale is one for a program, so is the way its clocks are written.
ClockStyle clockStyle = ClockStyle::OfLocale;

QString withSeconds(QString clock)
{
    return clock.replace(QStringLiteral("mm"), QStringLiteral("mm:ss"));
}

} // namespace

Times::Times(QTimeZone zone, Naming naming, QLocale locale)
    : m_zone(zone.isValid() ? std::move(zone) : QTimeZone::utc())
    , m_naming(naming)
    , m_locale(std::move(locale))
    , m_clockFormat(clockFormat(m_locale))
{
}

void setClockStyle(ClockStyle style)
{
    clockStyle = style;
}

QString clockFormat(const QLocale &locale)
{
    switch (clockStyle) {
    case ClockStyle::Hours24:
        return QStringLiteral("HH:mm");
    case ClockStyle::Hours12:
        return QStringLiteral("h:mm Ap"); // in the case of the language: "PM", "p. m."
    case ClockStyle::OfLocale:
        break;
    }
    return locale.language() == QLocale::C ? QStringLiteral("HH:mm")
                                           : locale.timeFormat(QLocale::ShortFormat);
}

QString clockOfMinute(int minute, const QLocale &locale)
{
    constexpr int minutesOfDay = 24 * 60;
    const QString format = clockFormat(locale);
    const bool isIn12Hours = format.contains(QLatin1Char('a'), Qt::CaseInsensitive);
    if (minute == minutesOfDay && !isIn12Hours)
        return QStringLiteral("24:00");
    return locale.toString(QTime(minute / 60 % 24, minute % 60), format);
}

QDateTime Times::local(Instant at) const
{
    return QDateTime::fromMSecsSinceEpoch(at.milliseconds, m_zone);
}

QString Times::clock(Instant at) const
{
    const QDateTime there = local(at);
    return named(m_locale.toString(there.time(), m_clockFormat), at);
}

QString Times::moment(Instant at) const
{
    return named(clockWithSeconds(at), at);
}

QString Times::named(const QString &clock, Instant at) const
{
    if (m_naming == Naming::Plain)
        return clock;
    return TimeText::tr("%1 %2", "time and zone abbreviation").arg(clock, m_zone.abbreviation(local(at)));
}

QString Times::clockWithSeconds(Instant at) const
{
    return m_locale.toString(local(at).time(), withSeconds(m_clockFormat));
}

QString Times::near(Instant at, Instant now) const
{
    const QDate day = local(at).date();
    const QDate today = local(now).date();
    const qint64 daysAgo = day.daysTo(today);
    if (daysAgo == 0)
        return TimeText::tr("Today %1").arg(clock(at));
    if (daysAgo == 1)
        return TimeText::tr("Yesterday %1").arg(clock(at));
    if (daysAgo > 1 && daysAgo < 7)
        return TimeText::tr("%1 %2", "weekday and time")
            .arg(m_locale.toString(day, QStringLiteral("ddd")), clock(at));
    const QString date =
        m_locale.toString(day, day.year() == today.year() ? TimeText::tr("d MMM", "day and month format")
                                                          : TimeText::tr("d MMM yyyy", "date format"));
    return TimeText::tr("%1 %2", "date and time").arg(date, clock(at));
}

QString Times::upcoming(Instant at, Instant now) const
{
    using namespace std::chrono_literals;
    if (local(at).date() == local(now).date() || at - now < 12h)
        return clock(at);
    const qint64 daysAhead = local(now).date().daysTo(local(at).date());
    const QString day =
        m_locale.toString(local(at).date(), daysAhead < 7 ? QStringLiteral("ddd")
                                                          : TimeText::tr("d MMM", "day and month format"));
    return TimeText::tr("%1 %2", "weekday and time").arg(day, clock(at));
}

QString Times::day(Instant at, Instant now) const
{
    const QDate date = local(at).date();
    const bool isThisYear = date.year() == local(now).date().year();
    return m_locale.toString(date, isThisYear ? QStringLiteral("d MMM") : QStringLiteral("d MMM yyyy"));
}

QString Times::exact(Instant at) const
{
    const QDateTime there = local(at);
    const QDateTime here = there.toLocalTime();
    const QString format = QStringLiteral("ddd d MMM yyyy ") + withSeconds(m_clockFormat);
    return TimeText::tr("%1 in %2 (%3 at this desk)")
        .arg(m_locale.toString(there, format), QString::fromUtf8(m_zone.id()),
             m_locale.toString(here, m_clockFormat));
}

Instant startOfDay(Instant at, const QTimeZone &zone)
{
    const QDateTime local =
        QDateTime::fromMSecsSinceEpoch(at.milliseconds, zone.isValid() ? zone : QTimeZone::utc());
    return {local.date().startOfDay(local.timeZone()).toMSecsSinceEpoch()};
}

} // namespace ringdown::format
