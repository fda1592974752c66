// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace ringdown::format {

// What people write whom nobody here knows: the name that a carrier tells of a caller, a text, a transcript.
// It may turn the direction of what stands around it, or hide. Whatever does is left out, everywhere.

/// On one line of its own: every run of white space and line ends is one blank. "" when nothing can be seen.
QString strangersLine(const std::string &written);
/// Within a sentence: a line that is read the other way turns nothing around it.
QString strangersWords(const std::string &written);
/// As paragraphs of their own: the ends of its lines stay.
QString strangersText(const std::string &written);
/// JSON in which such characters stand as escapes: it says the same, and is read as it stands.
QString strangersJson(const std::string &json);

} // namespace ringdown::format
