// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Walk.h"

namespace ringdown::routing {

/// Queues a text step's texts that this call has not queued before, and moves on.
void performText(Walk &walk, const plan::TextStep &step);
/// Performs the text steps that follow directly, for a caller who left. Those whose texts are all queued are
/// passed.
void performFollowingTexts(Walk &walk);
/// Queues the voicemail's text to the caller, once per call.
void queueTextBack(Walk &walk, const plan::TextBack &textBack);

} // namespace ringdown::routing
