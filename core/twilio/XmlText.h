// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>

namespace ringdown::twilio {

/// Appends text as XML 1.0 content, good for elements and for attributes in double quotes: markup is escaped,
/// bytes that are not UTF-8 become U+FFFD, characters that XML forbids (controls, U+FFFE, U+FFFF) are left
/// out.
void appendXml(std::string &out, std::string_view text);
/// Appends ' NAME="VALUE"'; nothing without a value.
void appendAttribute(std::string &xml, std::string_view name, std::string_view value);

/// Whether there is more in it than blanks and control characters: nothing else is worth an element that says
/// it.
bool hasWords(std::string_view text);

} // namespace ringdown::twilio
