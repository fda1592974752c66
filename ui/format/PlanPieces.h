// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace ringdown::format {

enum class PlanPiece { Hours, Day, Override, Step, Match, Repeat };

/// What core/plan/diff/Words.h says of one thing, in the console's language.
QString pieceWords(PlanPiece piece, const std::string &words);

} // namespace ringdown::format
