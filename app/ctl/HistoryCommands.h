// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// `ringdownctl pull --relay URL`: prints the live plan.
Command pullCommand();
/// `ringdownctl revisions --relay URL`: who pushed what, newest first.
Command revisionsCommand();
/// `ringdownctl rollback N --relay URL`: makes an old revision live again, as a new one.
Command rollbackCommand();

} // namespace ringdown::ctl
