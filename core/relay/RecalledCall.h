// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "core/store/Store.h"

#include <optional>

namespace ringdown::relay {

/// Folds what the store has of a call; blocks. Nothing when it has none; the error when it does not answer.
Result<std::optional<routing::CallState>> recallCall(store::CallStore &log, const CallSid &sid);

} // namespace ringdown::relay
