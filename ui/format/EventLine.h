// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "ui/format/Glyph.h"
#include "ui/format/PlanNames.h"
#include "ui/format/Tone.h"

namespace ringdown::format {

/// One line of a call's timeline, in words.
struct EventLine {
    Glyph glyph = Glyph::Info;
    Tone tone = Tone::Neutral;
    QString what; ///< "Backup rings: Office"
    QString why;  ///< the relay's sentence, may be empty
};

EventLine eventLine(const Event &event, const PlanNames &names);

/// The relay's own reason, its numbers written for people.
QString eventReason(const Event &event, const PlanNames &names);

/// What the relay did not choose and why, numbers written for people.
std::vector<RejectedAlternative> eventAlternatives(const Event &event, const PlanNames &names);

} // namespace ringdown::format
