// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/Cursor.h"

#include <charconv>

namespace ringdown::store::sqlite {
namespace {

constexpr int cursorBase = 36;
constexpr std::size_t checkDigits = 4; ///< without them nearly every word would be some row

std::string inDigits(std::uint64_t number)
{
    char text[16];
    const auto written = std::to_chars(text, text + sizeof text, number, cursorBase);
    return std::string(text, written.ptr);
}

std::string checkOf(std::string_view row)
{
    std::uint64_t hash = 14'695'981'039'346'656'037U; // FNV-1a
    for (const char c : row)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1'099'511'628'211U;
    std::string digits = inDigits(hash ^ (hash >> 32U));
    digits.insert(0, checkDigits, '0');
    return digits.substr(digits.size() - checkDigits);
}

} // namespace

std::string cursorAt(std::int64_t row)
{
    const std::string digits = inDigits(static_cast<std::uint64_t>(row));
    return digits + checkOf(digits);
}

std::optional<std::int64_t> rowAt(std::string_view cursor)
{
    if (cursor.size() <= checkDigits)
        return std::nullopt;
    const std::string_view digits = cursor.substr(0, cursor.size() - checkDigits);
    std::int64_t row = 0;
    const char *end = digits.data() + digits.size();
    const auto read = std::from_chars(digits.data(), end, row, cursorBase);
    const bool isRow = read.ec == std::errc() && read.ptr == end && row >= 0;
    return isRow && cursorAt(row) == cursor ? std::optional(row) : std::nullopt;
}

Error noCursor(std::string_view given)
{
    return {ErrorCode::BadInput, "after: '" + std::string(given.substr(0, 40)) +
                                     "' is no cursor of this log; give the \"next\" of the page before, or "
                                     "leave it out for the newest"};
}

} // namespace ringdown::store::sqlite
