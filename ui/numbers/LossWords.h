// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/Loss.h"
#include "ui/format/PlanNames.h"

#include <QString>

namespace ringdown::numbers_ui {

/// What a business loses with a number, as sentences.
QString lossWords(const numbers::NumberLoss &loss, const format::PlanNames &names);

} // namespace ringdown::numbers_ui
