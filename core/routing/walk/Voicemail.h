// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Walk.h"

#include <string>
#include <string_view>

namespace ringdown::routing {

/// Enters the voicemail the walk stands on: a step of the plan, or the plain one of alarms past a route's
/// end.
void takeVoicemail(Walk &walk);
/// The greeting was spoken in full (key 0) or a key came during it.
void answerGreeting(Walk &walk, char key);
void finishRecording(Walk &walk, const Recorded &recorded);
void finishWithoutRecording(Walk &walk);

/// The voicemail at a position, or nullptr when there is another step.
const plan::VoicemailStep *voicemailAt(const Walk &walk);
/// Moves to the next voicemail of the route, else that of "closed", else any other, else the plain one.
void moveToVoicemail(Walk &walk);
/// Raises an alarm and takes the call to voicemail. why is a clause.
void alarmToVoicemail(Walk &walk, std::string_view alarm, std::string why);
/// The same for a call that has reached maxHops.
void alarmAtLastHop(Walk &walk);

/// voicemail.recorded for a recording that is not empty and not yet known.
void noteRecorded(Walk &walk, const Recorded &recorded);

} // namespace ringdown::routing
