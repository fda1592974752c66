// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"

namespace ringdown::store {

/// Every recording of one call that was not forgotten, in the order they were left, with its transcript
/// and who listened first.
/// Errors are of an event that does not read.
Result<std::vector<Voicemail>> voicemailsOf(const CallDetail &detail);

} // namespace ringdown::store
