// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ringdown::relay {

/// How far back the log is read for what a relay has to know of it.
enum class Reach {
    Newest, ///< what a relay that starts takes the time for
    Whole,  ///< all that may still matter
};

} // namespace ringdown::relay
