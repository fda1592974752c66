// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// new, list, revoke: the tokens with which people and programs enter a relay.
Command tokensCommand();

} // namespace ringdown::ctl
