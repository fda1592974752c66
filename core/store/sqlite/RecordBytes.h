// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/Entry.h"

#include <string>
#include <string_view>

namespace ringdown::store::sqlite {

/// What the spool keeps of a spoolable entry: record, id and baseSeq.
std::string toBytes(const Entry &entry);
/// Errors mean bytes of another version; a torn record never gets here (the spool checks sums).
Result<Entry> entryFromBytes(std::string_view bytes);

} // namespace ringdown::store::sqlite
