// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"

#include <QString>

namespace ringdown::review {

/// Why the draft cannot be pushed as long as another revision is live than it was begun on; "" when it can.
QString staleWords(const draft::Draft &draft);

/// On which revision the draft is based, and which is live. isRebased: since it was shown for a review.
QString basisWords(const draft::Draft &draft, bool isRebased);

} // namespace ringdown::review
