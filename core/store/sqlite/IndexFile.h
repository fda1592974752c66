// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite/Database.h"

#include <string>

namespace ringdown::store::sqlite {

/// Opens the file of what is derived, for the one connection that writes it. One that is missing, damaged, of
/// another version, of another log or ahead of it is made anew: the projection fills it from the events.
Result<Database> openIndex(const std::string &path, const std::string &storeId, std::int64_t newestSeq);

} // namespace ringdown::store::sqlite
