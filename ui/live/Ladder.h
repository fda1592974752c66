// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "ui/format/Glyph.h"
#include "ui/format/PlanNames.h"
#include "ui/format/Tone.h"

#include <QString>

#include <vector>

namespace ringdown::live {

/// One stage a call went through, or is in.
struct Rung {
    format::Glyph glyph = format::Glyph::Info;
    format::Tone tone = format::Tone::Neutral;
    QString words; ///< "Backup"
    QString note;  ///< "not accepted", "rings now"; may be empty
    bool isNow = false;

    friend bool operator==(const Rung &, const Rung &) = default;
};

/// A call's way so far: received, the route, keys pressed, each tier with what came of it, the end.
struct Ladder {
    std::vector<Rung> rungs;
    QString whyTitle; ///< "Why Backup now"
    QString why;      ///< the relay's sentence
    std::vector<RejectedAlternative> rejected;
};

Ladder ladderOf(const std::vector<Event> &events, const format::PlanNames &names);

} // namespace ringdown::live
