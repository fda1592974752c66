// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"
#include "core/store/sqlite/Database.h"

namespace ringdown::store::sqlite {

/// What a row is, as a number on disk.
std::int64_t testNumber(const OutboxRow &row);
void setTestNumber(OutboxRow &row, std::int64_t number);

// The reading half of Outbox.

Result<std::vector<OutboxRow>> readWaitingOutbox(Database &database, int limit);
Result<std::vector<WaitingRow>> readWaitingAfter(Database &database, std::int64_t position, Urgency urgency,
                                                 int limit);
Result<OutboxRow> readUnsentOutbox(Database &database, const std::string &id);
Result<std::vector<TriedEffect>> readTriedSince(Database &database, Instant since);
Result<std::vector<std::string>> readKnownSids(Database &database, const std::vector<std::string> &sids);

} // namespace ringdown::store::sqlite
