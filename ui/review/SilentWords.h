// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/Review.h"

#include <QString>

namespace ringdown::review {

/// The hours without anybody before and after, of the first businesses, a line for each, and how many more
/// have such; "" when there are none.
QString silentWords(const Findings &findings);

} // namespace ringdown::review
