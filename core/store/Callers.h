// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace ringdown::store {

/// Whose calls a store holds. It is marked with it when it is made, and opened for no other: simulated
/// callers would end the calls and take the waiting texts of real ones.
enum class Callers { Real, Simulated };

} // namespace ringdown::store
