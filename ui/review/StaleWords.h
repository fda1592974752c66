// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/Draft.h"

#include <QString>

namespace ringdown::review {

/// Why the draft cannot be pushed as long as another revision is live than it was begun on; "" when it can.
QString staleWords(const draft::Draft &draft);

} // namespace ringdown::review
