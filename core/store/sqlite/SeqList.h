// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::store::sqlite {

/// The seqs of one call's events, rising, as a call's row keeps them: differences in groups of seven bits.
void appendSeq(std::string &list, std::int64_t previous, std::int64_t seq);
std::vector<std::int64_t> seqsFrom(std::string_view list);

} // namespace ringdown::store::sqlite
