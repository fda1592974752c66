// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/FilterGrammar.h"
#include "core/filter/FilterHours.h"
#include "core/filter/KnownValues.h"

#include <utility>
#include <vector>

namespace ringdown::filter {

/// Reads one token after the other into a selection, until one is not understood.
class FilterReader {
public:
    explicit FilterReader(const Context &context)
        : m_context(context)
    {
    }

    Reading read(const QString &text);

private:
    void take(Term &term);
    void takeKey(Term &term);
    void takeWords(Term &term);
    void takeNumber(Term &term, CallField field);
    void takeKnown(Term &term, CallField field, const std::vector<KnownValue> &known);
    void takeBounds(Term &term, CallField field);
    void takeLast(Term &term);
    void takeDate(Term &term);
    void takeHours(Term &term);
    void limit(Sense sense, Bounds started);
    void add(const Term &term, CallField field, const QString &value, Bounds bounds = {});
    void settle();
    void settleHours();
    void judgeHours();
    void fail(const Term &term, Problem::Kind kind, const QStringList &known = {});

    const Context &m_context;
    Reading m_reading;
    std::vector<std::pair<Sense, WeekHour>> m_hours;
};

} // namespace ringdown::filter
