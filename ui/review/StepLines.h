// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QStringList>

namespace ringdown::review {

/// What a step does, and a line for each of its settings: "takes a voicemail", "greets with “…”".
QStringList stepLines(const plan::Step &step);

} // namespace ringdown::review
