// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Cursor.h"

#include <charconv>

namespace ringdown::store::sqlite {
namespace {

constexpr int cursorBase = 36;

} // namespace

std::string cursorAt(std::int64_t row)
{
    char text[16];
    const auto written = std::to_chars(text, text + sizeof text, row, cursorBase);
    return std::string(text, written.ptr);
}

std::optional<std::int64_t> rowAt(std::string_view cursor)
{
    std::int64_t row = 0;
    const char *end = cursor.data() + cursor.size();
    const auto read = std::from_chars(cursor.data(), end, row, cursorBase);
    return read.ec == std::errc() && read.ptr == end && row >= 0 ? std::optional(row) : std::nullopt;
}

} // namespace ringdown::store::sqlite
