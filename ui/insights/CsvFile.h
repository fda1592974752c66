// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>

namespace ringdown::insights {

/// Writes the file whole or not at all. An Error names the file and why.
Result<void> writeCsv(const QString &path, const QString &csv);

/// "calls-per-hour-of-the-week.csv" from the title of a chart.
QString csvFileName(const QString &title);

} // namespace ringdown::insights
