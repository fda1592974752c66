// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/RequestKey.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace ringdown::twilio {

using Sha1State = std::array<std::uint32_t, 5>;
using Sha1 = std::array<unsigned char, 20>;
using Sha1Block = std::array<unsigned char, 64>;

/// SHA-1 of text.
Sha1 sha1(std::string_view text);
/// The state SHA-1 has after its first block.
Sha1State sha1AfterBlock(const Sha1Block &block);
/// Goes on from that state with head and tail to the digest.
Sha1 sha1Continued(const Sha1State &state, std::string_view head, std::string_view tail = {});
/// SHA-256 of head followed by tail.
RequestKey sha256(std::string_view head, std::string_view tail = {});

} // namespace ringdown::twilio
