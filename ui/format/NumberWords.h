// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace ringdown::format {

/// "(619) 555-0100" at home, "+44 20 7946 0000" from elsewhere, "Withheld number" for "". Text that is no
/// E.164 number is shown as it came.
QString numberText(const std::string &e164, const std::string &homeRegion);

/// A relay's sentence with the E.164 numbers in it as numberText shows them; what is no possible number
/// stays.
QString numbersForPeople(const std::string &sentence, const std::string &homeRegion);

/// ISO 3166 region of this desk, in which people type numbers as long as no plan tells where it is at home.
std::string deskRegion();

/// A text in which no line ends within a number.
QString unbroken(const QString &text);

/// Wraps a number so that it stays left-to-right inside right-to-left text.
QString isolated(const QString &number);

} // namespace ringdown::format
