// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CallSelection.h"

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace ringdown::store::sqlite {

/// Bytes that are no text.
struct SqlBytes {
    std::string bytes;
};
using SqlValue = std::variant<std::int64_t, std::string, SqlBytes>;

/// A condition of a WHERE clause with the values it binds, in order.
struct SqlCondition {
    std::string sql;
    std::vector<SqlValue> values;
};

/// What CallSelection::also says of calls c, their people caller and called, as conditions that all must
/// hold. Those of the call itself come first.
std::vector<SqlCondition> sqlConditions(const std::vector<CallCondition> &conditions);
/// The words of q or of a condition.
SqlCondition sqlWords(const std::string &words);
/// Whether a condition reads the names and numbers of people.
bool readsPeople(CallField field);

/// The first text behind all that begin with this one, by bytes.
std::string behindAllWith(std::string beginning);

} // namespace ringdown::store::sqlite
