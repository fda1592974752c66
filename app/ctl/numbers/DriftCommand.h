// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// What the account's numbers are told.
Command numbersListCommand();
/// That against what the plan needs.
Command numbersCheckCommand();

} // namespace ringdown::ctl
