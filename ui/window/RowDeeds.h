// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/routing/CallState.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/window/Mode.h"

#include <optional>

namespace ringdown::window {

/// Whether the page that is shown has a filter that works without a relay.
enum class PageFilter { Usable, NeedsRelay };

/// Allows what can be done with the chosen call and the connection, and gives the reason for what cannot.
/// live: the chosen call as the feed tells it, nullptr when it does not.
void decideDeeds(shell::ActionRegistry &actions, Mode mode, PageFilter filter,
                 const std::optional<CallSummary> &chosen, const routing::CallState *live);

} // namespace ringdown::window
