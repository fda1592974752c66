// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "ui/shell/ActionRegistry.h"

namespace ringdown::format {
class PlanNames;
}

namespace ringdown::window {

/// Why this caller cannot be sent to voicemail, a sentence; "" when they can. call: as far as it is known
/// here, nullptr for nothing.
QString voicemailObjection(const routing::CallState *call, const format::PlanNames &names);
QString noCallChosen();
/// Allows it, or says why not.
void decideVoicemail(shell::ActionRegistry &actions, const QString &objection);

} // namespace ringdown::window
