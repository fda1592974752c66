// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"
#include "core/base/Result.h"
#include "ui/insights/InsightSpan.h"

#include <QString>

namespace ringdown::insights {

/// Writes the file whole or not at all. An Error names the file and why.
Result<void> writeCsv(const QString &path, const QString &csv);

/// "who-answers-qdn-2026-11-21-to-2026-11-27.csv" from the title of a chart, the business ("" for all of
/// them) and the days that are counted.
QString csvFileName(const QString &title, const TenantId &tenant, const InsightSpan &span);

} // namespace ringdown::insights
