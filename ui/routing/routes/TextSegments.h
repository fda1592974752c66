// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace ringdown::routing_ui {

/// Septets of the GSM alphabet as long as every character is in it, else 16-bit units.
enum class TextAlphabet { Gsm7, Ucs2 };

/// How a text is cut for the air, which is what it costs.
struct TextSegments {
    TextAlphabet alphabet = TextAlphabet::Gsm7;
    int units = 0;    ///< septets or 16-bit units of the whole
    int segments = 0; ///< 0 for no text
    int left = 0;     ///< units that the last segment still takes
    QString outside;  ///< the first character that is not in the GSM alphabet, "" when all are

    friend bool operator==(const TextSegments &, const TextSegments &) = default;
};

/// GSM-7: 160 units in one segment, 153 in each of several. UCS-2: 70 and 67. A character of two units is
/// never cut in two.
TextSegments segmentsOf(const QString &text);

} // namespace ringdown::routing_ui
