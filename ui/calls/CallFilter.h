// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/format/PlanNames.h"

#include <QString>
#include <QTimeZone>

#include <optional>
#include <vector>

namespace ringdown::calls {

/// One word of the filter field, as a chip shows it.
struct FilterTerm {
    qsizetype start = 0;
    qsizetype length = 0;
    QString words; ///< "Missed", "from +1619", "last 7 days"

    friend bool operator==(const FilterTerm &, const FilterTerm &) = default;
};

/// What a filter text means. query is usable only when problem is empty.
struct FilterReading {
    client::CallQuery query;
    std::vector<FilterTerm> terms;
    QString problem; ///< the first thing not understood, as a sentence with its repair

    bool isValid() const { return problem.isEmpty(); }
};

/// Names and time that give the words of a filter their meaning.
struct FilterContext {
    const format::PlanNames &names;
    Instant now;
    QTimeZone zone; ///< dates are days of this zone
};

/// Reads the filter grammar: bare words search number, name and SID; from: to: tenant: outcome: since: until:
/// last: on: narrow. A value with blanks stands in double quotes. Pure.
FilterReading readFilter(const QString &text, const FilterContext &context);

/// The text without one of its terms.
QString withoutTerm(const QString &text, const FilterTerm &term);
/// The text with key:value, in place of an earlier value of that key; value "" takes the key out.
QString withTerm(const QString &text, const QString &key, const QString &value);

/// Whether a call that arrives now belongs to what the query shows (as the relay would say).
bool matches(const client::CallQuery &query, const CallSummary &call);

/// The word of candidates that typed most likely meant, or "" when none is close.
QString didYouMean(const QString &typed, const QStringList &candidates);

} // namespace ringdown::calls
