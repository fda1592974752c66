// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/Review.h"

#include <QString>

namespace ringdown::review {

/// What whoever pushes passes over, by its number: "Push although 1 scenario fails". Of nothing, where both
/// are 0, there is nothing to show.
QString despiteWords(const Findings &findings);

} // namespace ringdown::review
