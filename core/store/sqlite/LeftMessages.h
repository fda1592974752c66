// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CallState.h"
#include "core/store/sqlite/Database.h"

#include <optional>

namespace ringdown::store::sqlite {

/// Part of the index: the calls that ended otherwise than as voicemail and whose callers left a message all
/// the same, before somebody answered. They are few; the others are found by their outcome.
constexpr const char *leftMessagesTable =
    "CREATE TABLE left_messages (id INTEGER PRIMARY KEY, tenant INTEGER NOT NULL)";

/// Keeps those rows in step with the calls. In the transaction of the index.
class LeftMessages {
public:
    static Result<LeftMessages> open(Database &index);

    /// Of a call that ended, whose id and tenant have these numbers.
    Result<void> put(std::int64_t id, std::int64_t tenant, const routing::CallState &call);
    Result<void> drop(std::int64_t id);

private:
    LeftMessages() = default;

    std::optional<Statement> m_put, m_drop;
};

} // namespace ringdown::store::sqlite
