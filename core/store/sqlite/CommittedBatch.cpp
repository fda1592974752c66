// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/CommittedBatch.h"

#include "core/store/sqlite/EventBytes.h"

namespace ringdown::store::sqlite {

std::vector<std::string> CommittedBatch::json() const
{
    std::vector<std::string> texts;
    texts.reserve(static_cast<std::size_t>(lastSeq - firstSeq + 1));
    for (const LogRow &row : rows)
        static_cast<void>(appendTexts(texts, EventReader(row.events, row.seq))); // we wrote them ourselves
    return texts;
}

} // namespace ringdown::store::sqlite
