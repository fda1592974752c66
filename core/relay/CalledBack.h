// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/store/Store.h"

namespace ringdown::relay {

/// Whether one of those who were texted about a missed call called the number back, was put through to the
/// caller and talked, or is being put through now. Reads the log: blocks.
Result<bool> wasCalledBack(store::CallStore &log, const store::CallDetail &missed);

} // namespace ringdown::relay
