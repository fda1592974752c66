// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

namespace ringdown::ctl {

/// The fallback that lives at Twilio: how it is, and a new one of the plan as it is.
Command numbersLifeboatCommand();

} // namespace ringdown::ctl
