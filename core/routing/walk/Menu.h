// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/walk/Steps.h"

namespace ringdown::routing {

/// Asks for a key; asking counts from 1.
Then askMenu(Walk &walk, const plan::MenuStep &menu, int asking);
/// Takes the key of the asking that position.attempt counts, or silence (key 0).
void answerMenu(Walk &walk, const plan::MenuStep &menu, char key);

} // namespace ringdown::routing
