// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Walk.h"

#include <string_view>

namespace ringdown::routing {

/// Whether the caller's leg, which asks, is to go to the voicemail that somebody sent it to: it was not there
/// yet, is taken there just now, or asks from where it was before.
bool mustGoToVoicemail(const Walk &walk);
/// Lets the caller in there, or lets go a caller who has left.
void goToVoicemail(Walk &walk);

/// "Dana sent the caller to voicemail", also of "Dana (token desk)".
std::string sentBy(std::string_view who);

} // namespace ringdown::routing
