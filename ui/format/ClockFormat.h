// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>
#include <QString>

namespace ringdown::format {

/// How every clock is written now, as QTime's formats are: "HH:mm".
QString clockFormat(const QLocale &locale = QLocale());

/// A minute of the day as clocks are written now; the end of the day is "24:00", in 12 hours "12:00 AM".
QString clockOfMinute(int minute, const QLocale &locale = QLocale());

} // namespace ringdown::format
