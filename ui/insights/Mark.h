// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace ringdown::insights {

/// One mark of a chart: as a bar, as a row of the table beside it, in words, and as a way into the log.
struct Mark {
    QStringList cells;                  ///< of the table
    std::map<int, QString> inFile = {}; ///< by column: what a file has for a cell that is written for people
    QString label;                      ///< at the bar
    QString under;    ///< beneath the label: the business, or the number of a name that others may have too
    QString amount;   ///< behind the bar
    double whole = 0; ///< length of the bar
    double part = 0;  ///< of it, drawn solid; the rest is hatched
    format::Tone tone = format::Tone::Active;
    QString spoken; ///< the whole meaning, for screen readers and tooltips
    QString filter; ///< of the call log, "" when the log cannot show it

    friend bool operator==(const Mark &, const Mark &) = default;
};

/// A chart's marks under the headers of its table.
struct MarkTable {
    QStringList headers;
    int words = 1; ///< so many columns at the left are words, the others numbers
    std::vector<Mark> marks;
    std::map<int, QString> headersInFile = {}; ///< that say a unit, which the cells on the screen have
};

/// RFC 4180 with a row of headers. Numbers, days, moments (UTC) and lengths are such as programs read; cells
/// that a spreadsheet would take for formulas are defused.
QString csvOf(const MarkTable &table);

} // namespace ringdown::insights
