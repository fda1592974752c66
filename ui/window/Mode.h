// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ringdown::window {

/// What the console follows.
enum class Mode { NoRelay, Remote, Hosted, Demo };

} // namespace ringdown::window
