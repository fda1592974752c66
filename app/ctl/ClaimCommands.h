// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// `ringdownctl claim CALL --relay URL`: somebody takes care of a missed call.
Command claimCommand();
/// `ringdownctl unclaim CALL --relay URL`: it is given back, and open again.
Command unclaimCommand();

} // namespace ringdown::ctl
