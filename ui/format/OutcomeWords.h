// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "ui/format/Glyph.h"
#include "ui/format/Tone.h"

namespace ringdown::format {

QString outcomeWord(Outcome outcome);    ///< "Missed"
QString outcomeMeaning(Outcome outcome); ///< one sentence, for tooltips and help
Glyph outcomeGlyph(Outcome outcome);
Tone outcomeTone(Outcome outcome);

} // namespace ringdown::format
