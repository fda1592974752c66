// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <QString>

#include <string>

namespace ringdown::console {

QString firstPlanFile(); ///< in the folder of the relay of this desk

/// Writes the plan that seeds that relay's store. firstPlanFile(), or why it was not written.
Result<QString> writeFirstPlan(const std::string &planText);

} // namespace ringdown::console
