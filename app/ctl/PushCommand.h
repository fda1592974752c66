// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// `ringdownctl push PLAN --relay URL`: makes a file the relay's plan.
Command pushCommand();

} // namespace ringdown::ctl
