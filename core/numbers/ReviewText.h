// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/numbers/Review.h"

#include <string>

namespace ringdown::numbers {

/// What will change, number by number and field by field, in whole sentences; passwords left out. Words for
/// ringdownctl and for the report of it; the console has its own.
std::string reviewText(const Review &review);
/// A value as a review shows it, "(empty)" for "".
std::string shownValue(NumberField field, const std::string &value);

} // namespace ringdown::numbers
