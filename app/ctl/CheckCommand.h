// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// `ringdownctl check PLAN`: errors and warnings of a plan file.
Command checkCommand();

} // namespace ringdown::ctl
