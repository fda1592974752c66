// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"

#include <QCoreApplication>

namespace ringdown::calls {

class LogCount;
class LogRows;

/// What stands beside the filter of the log: how many calls, as of when; or that the rows are not of today.
struct CountLine {
    Q_DECLARE_TR_FUNCTIONS(CountLine)
public:
    QString words;
    format::Tone tone = format::Tone::Neutral;

    /// asOf: "" while the feed is as it should be. again: "F5", what asks again, "" when that is
    /// not known. Nothing is said of rows that are not there.
    static CountLine of(const LogRows &rows, const LogCount &count, const QString &asOf,
                        const QString &again);
};

} // namespace ringdown::calls
