// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/HoursRule.h"
#include "core/routing/OpeningHours.h"
#include "ui/format/Times.h"

#include <QString>

namespace ringdown::format {

/// "Open until 17:00", "Closed until Mon 09:00 (week)", "Closed by hand until 18:00 (Storm)".
QString openWords(const routing::OpenDecision &decision, const routing::HoursRule &rule, const Times &times,
                  Instant now);

} // namespace ringdown::format
