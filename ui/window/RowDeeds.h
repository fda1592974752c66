// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/routing/CallState.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/window/Mode.h"

#include <optional>

namespace ringdown::window {

/// What stands in the window.
struct Shown {
    Mode mode = Mode::NoRelay;
    bool filtersWithoutRelay = false; ///< the page's own filter does
    bool isFiltered = false;          ///< by it, or else the log is by its
    bool hasDetail = false;
    bool lacksBusiness = false; ///< the live plan
};

/// Allows what can be done with the chosen call and the connection, and gives the reason for what cannot.
/// live: the chosen call as the feed tells it, nullptr when it does not.
void decideDeeds(shell::ActionRegistry &actions, const Shown &shown, const std::optional<CallSummary> &chosen,
                 const routing::CallState *live);

} // namespace ringdown::window
