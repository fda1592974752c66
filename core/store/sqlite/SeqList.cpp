// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/SeqList.h"

namespace ringdown::store::sqlite {

void appendSeq(std::string &list, std::int64_t previous, std::int64_t seq)
{
    auto difference = static_cast<std::uint64_t>(seq - previous);
    for (; difference >= 0x80; difference >>= 7)
        list += static_cast<char>(0x80 | (difference & 0x7f));
    list += static_cast<char>(difference);
}

std::vector<std::int64_t> seqsFrom(std::string_view list)
{
    std::vector<std::int64_t> seqs;
    std::int64_t seq = 0;
    std::uint64_t difference = 0;
    int shift = 0;
    for (const char c : list) {
        const auto byte = static_cast<unsigned char>(c);
        difference |= static_cast<std::uint64_t>(byte & 0x7f) << shift;
        shift += 7;
        if ((byte & 0x80) != 0)
            continue;
        seq += static_cast<std::int64_t>(difference);
        seqs.push_back(seq);
        difference = 0;
        shift = 0;
    }
    return seqs;
}

} // namespace ringdown::store::sqlite
