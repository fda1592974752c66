// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

namespace ringdown::routing {

/// Pictures and the like that came with a text: message.received says in `what` how many, when there are any.
void noteAttachments(Event &received, int count);
int attachmentsOf(const Event &received); ///< 0 to 99

} // namespace ringdown::routing
