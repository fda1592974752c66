// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// Replaces the account's Auth Token or the relays' API key step by step.
Command rotateCommand();

} // namespace ringdown::ctl
