// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// Writes down that somebody who knew the credentials is gone, so that rotation is asked for.
Command personLeftCommand();

} // namespace ringdown::ctl
