// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "core/routing/WhatIf.h"

namespace ringdown::simulator {

/// The question that asks for a call of the log again: its numbers, its time, the keys it pressed, and what
/// each phone did. A phone that another one silenced is taken not to answer; one that rang several times does
/// what it did the last time, and answers if it once did.
/// live: whether the caller hung up is told by it; nullptr: they stay.
routing::WhatIfQuestion questionOf(const client::CallDetail &detail,
                                   const routing::CompiledPlan *live = nullptr);

} // namespace ringdown::simulator
