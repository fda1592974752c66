// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "ui/format/PlanNames.h"

#include <optional>

namespace ringdown::calls {

/// What a cell of the log is as a word of the filter.
struct CellFilter {
    QString key;
    QString value;
};

/// Nothing for a cell that says nothing one could filter by.
std::optional<CellFilter> filterOfCell(const CallSummary &call, int column, const format::PlanNames &names);

/// What "Copy" takes from a cell: the number in full, the moment with its offset.
QString copyOfCell(const CallSummary &call, int column, const QString &shown, const format::PlanNames &names);

} // namespace ringdown::calls
