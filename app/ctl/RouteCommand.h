// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// `ringdownctl route PLAN --to N --from N --at ISO [--digits D] [--answers A] [--json]`: the path a call
/// would take, and why.
Command routeCommand();

} // namespace ringdown::ctl
