// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace ringdown::format {

/// Times as people of one business read them: in its zone, with the day named near today.
class Times {
public:
    /// Whether other zones stand beside this one, so that clocks must name theirs.
    enum class Naming { Plain, WithZone };

    explicit Times(QTimeZone zone, Naming naming = Naming::Plain, QLocale locale = QLocale());

    QString clock(Instant at) const;            ///< "10:12"
    QString clockWithSeconds(Instant at) const; ///< "10:12:04", never with its zone
    QString moment(Instant at) const;           ///< "10:12:04", with its zone where others stand beside it
    QString near(Instant at,
                 Instant now) const; ///< "Today 10:12", "Yesterday 10:12", "Fri 10:12", "12 Nov 10:12"
    /// "17:00" when it is today or within 12 hours, otherwise with its day: "Mon 09:00".
    QString upcoming(Instant at, Instant now) const;
    QString day(Instant at, Instant now) const; ///< "24 Oct", "11 Oct 2025" when it is another year
    QString exact(Instant at) const;            ///< zone, offset and desk time; for tooltips
    QDateTime local(Instant at) const;

private:
    QString named(const QString &clock, Instant at) const;

    QTimeZone m_zone;
    Naming m_naming;
    QLocale m_locale;
    QString m_clockFormat;
};

/// How every clock made from now on is written; the locale's way unless somebody chose another.
enum class ClockStyle { OfLocale, Hours24, Hours12 };
void setClockStyle(ClockStyle style);

/// The first moment of the day that contains at.
Instant startOfDay(Instant at, const QTimeZone &zone);

} // namespace ringdown::format
