// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ActionRegistry.h"

namespace ringdown::settings {

/// Why an action should not have these keys, as a sentence; "" when it may. Empty keys are always allowed.
QString keyObjection(const shell::ActionRegistry &actions, const QString &id, const QKeySequence &keys);

} // namespace ringdown::settings
