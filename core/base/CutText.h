// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>

namespace ringdown {

/// The beginning of a text in UTF-8 of at most so many bytes, which ends between two characters.
std::string_view cutToBytes(std::string_view text, std::size_t most);

/// The end of a text in UTF-8 of at most so many bytes, which begins with a whole character.
std::string_view endOfBytes(std::string_view text, std::size_t most);

} // namespace ringdown
