// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// The group of all that is done with the account's numbers.
Command numbersCommand();

} // namespace ringdown::ctl
