// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QLocale>
#include <QTime>

#include <optional>

namespace ringdown::shell {

/// A date that somebody wrote out, and the time of day where one stands behind it.
struct WholeDate {
    QDate date;
    std::optional<QTime> time;
};

/// "Fri 4 Dec 2026", "4 Dec 2026", "December 4, 2026", "2026-12-04", "4.12.2026", "4/12/2026" in the order of
/// the locale, each also with "18:00" behind it. Names of months and days are the locale's or English; the
/// weekday is not compared. Nothing where a part is missing: the year has four digits.
std::optional<WholeDate> readWholeDate(const QString &text, const QLocale &locale);

} // namespace ringdown::shell
