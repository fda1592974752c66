// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/ctl/Command.h"
#include "core/client/FeedClient.h"

#include <optional>

namespace ringdown::ctl {

/// Whether the connection was ever there: before that, "closed" means that nobody answered.
enum class Reached { Never, Once };

/// Says on err that the feed cannot be followed, and why. The exit code a command ends with when it never
/// could.
ExitCode tellTrouble(const Invocation &invocation, client::FeedTrouble trouble, Reached reached);

} // namespace ringdown::ctl
