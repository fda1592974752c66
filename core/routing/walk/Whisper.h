// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Walk.h"

#include <string>
#include <string_view>

namespace ringdown::routing {

/// What the person who picks up hears before the accept key. caller "" leaves out who calls.
std::string whisperWords(std::string_view business, std::string_view caller);

/// A phone was picked up: its person hears who calls and is asked for the accept key, once.
void askToAccept(Walk &walk);
/// The same question where no relay answers, asked again as often as somebody presses a key that none takes.
AskVerb askAlone(const Walk &walk, const Position &key);
/// The answer to that question: key 0 is silence. 1 joins the two legs, anything else hangs this phone up.
void answerAccept(Walk &walk, char key);
/// A phone on a call of its own is no longer with the caller, or never was.
void endLegTalk(Walk &walk, const LegTalkEnded &talk);

} // namespace ringdown::routing
