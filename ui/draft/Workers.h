// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QThreadPool;

namespace ringdown::draft {

/// Threads for what takes longer than a frame: checks, and calls that are tried on a plan. Never
/// QThreadPool::globalInstance(): QtGui paints large areas with that one and waits for it, so the window
/// would stand still for as long as the work takes. What was begun ends before the application does.
QThreadPool &workers();

} // namespace ringdown::draft
