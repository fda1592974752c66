// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QString>
#include <QStringList>

namespace ringdown::filter {

/// '+' and digits of a number as people write it; "" when it has none of them.
QString digitsOf(const QString &value);

/// Whether digits are the beginning of a number in E.164.
bool isBeginning(const QString &digits);

/// What a word searches for: a number written with brackets, dashes or blanks ("(619) 555-0177", also a part
/// of one) by its digits, since calls have theirs in E.164; any other word as it is.
QString soughtIn(const QString &word);

/// The numbers in E.164 that value means when it is a whole number as the businesses' countries write it
/// ("(619) 555-0177"); one for each country.
QStringList wholeNumbers(const QString &value, const plan::Plan &plan);

} // namespace ringdown::filter
