// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <span>
#include <string>
#include <string_view>

namespace ringdown::twilio {

/// RFC 4648 section 4, padded.
std::string toBase64(std::span<const unsigned char> bytes);
/// RFC 4648 section 5, unpadded.
std::string toBase64Url(std::span<const unsigned char> bytes);
/// Fills all of bytes from unpadded base64url. False when text is anything but their one canonical spelling.
bool fromBase64Url(std::string_view text, std::span<unsigned char> bytes);

} // namespace ringdown::twilio
