// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// Hands the runtime tier over to a relay, a cloud function or a CI job.
Command exportCommand();

} // namespace ringdown::ctl
