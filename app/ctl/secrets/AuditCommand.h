// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// All that was done with this desk's credentials, and the reference page of them.
Command auditCommand();

} // namespace ringdown::ctl
