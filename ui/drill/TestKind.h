// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ringdown::drill {

/// A test call that rings no phone and costs nothing, or one that is real.
enum class TestKind { Drill, Live };

} // namespace ringdown::drill
