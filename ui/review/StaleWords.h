// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"

#include <QString>

namespace ringdown::review {

/// Why the draft cannot be pushed as long as another revision is live than it was begun on; "" when it can.
QString staleWords(const draft::Draft &draft);

/// Of a push without an answer, once the relay answers again.
QString stillLiveWords(qint64 revision);

/// What became of a draft while it is shown for a review.
struct SinceOpened {
    bool isAwaited = false; ///< an earlier push may be live yet
    bool isRebased = false; ///< what is listed was made anew
    bool staysLeft = false; ///< and leaves out what was left out before
    int newChanges = 0;     ///< and has these, which wait for a tick
};

/// On which revision the draft is based, and which is live.
QString basisWords(const draft::Draft &draft, const SinceOpened &since);

} // namespace ringdown::review
