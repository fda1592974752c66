// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"

#include <string>

namespace ringdown::ctl {

/// What is wrong with --note or --author, for the history has only so much room; "" when nothing is.
std::string troubleOfNote(const Invocation &invocation);

} // namespace ringdown::ctl
