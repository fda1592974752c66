// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

namespace ringdown::plan {

enum class Side { Base, Theirs, Yours };

/// Whose a piece is to be, by who changed it.
struct Picks {
    Side onlyTheirs = Side::Theirs; ///< they alone changed it
    Side onlyYours = Side::Yours;   ///< you alone
    Side alike = Side::Theirs;      ///< both of you to the same
    Side conflict = Side::Theirs;   ///< both of you to different things
};

/// One plan of three. A piece is a field, an element of a list by its id or name, a step of a route or what
/// is in it where it is of one kind in all three, or the order of a list; a list in which a name comes twice
/// is one piece.
Plan resolve(const Plan &base, const Plan &theirs, const Plan &yours, const Picks &picks);

} // namespace ringdown::plan
