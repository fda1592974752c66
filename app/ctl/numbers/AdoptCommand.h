// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// Makes numbers as the plan needs them.
Command numbersAdoptCommand();
/// Makes them as they were before.
Command numbersRestoreCommand();

} // namespace ringdown::ctl
