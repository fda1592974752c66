// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/routing/CallState.h"
#include "ui/format/Glyph.h"
#include "ui/format/PlanNames.h"
#include "ui/format/Tone.h"

#include <optional>

namespace ringdown::format {

/// Where a running call is, coarsely.
enum class Stage { Arriving, Ringing, Voicemail, Talking, Ended };

/// Who talks with the caller now, and since when. The log says "connected" only when a talk is over; while it
/// lasts, a pressed key (or a picked-up phone of a tier that asks for none) is what tells.
struct Talk {
    ContactId who;
    Instant since;
};
std::optional<Talk> talkOf(const routing::CallState &call, const PlanNames &names);

Stage stageOf(const routing::CallState &call, const PlanNames &names);
QString stageWord(Stage stage);
Glyph stageGlyph(Stage stage);
Tone stageTone(Stage stage);

/// "Backup, 2 of 2 in “sales”", "With Captain", "Leaves a message".
QString whereWords(const routing::CallState &call, const PlanNames &names);
/// What comes when the ringing tier gives up: "then Backup", "then voicemail". "" when the plan does not say.
QString nextWords(const routing::CallState &call, const PlanNames &names);
/// Names of everybody whose phone rings now, or "".
QString ringingWords(const routing::CallState &call, const PlanNames &names);

/// Name and number, as far as they are known: "Harbor Master, (619) 555-0177".
QString callerWords(const CallSummary &call, const PlanNames &names);
/// How long the call counts for: the joined time when answered, else from its start to its end.
std::chrono::seconds lengthOf(const CallSummary &call);
/// Who took the call, or "".
QString whoWords(const CallSummary &call, const PlanNames &names);
/// The whole meaning of a log row in one sentence, for screen readers and the clipboard.
QString callSentence(const CallSummary &call, const PlanNames &names, Instant now);

} // namespace ringdown::format
