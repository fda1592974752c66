// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ringdown {

struct CsvRow {
    int line = 0; ///< of the file on which it begins, from 1
    std::vector<std::string> cells;
    std::string problem; ///< why its cells cannot be trusted, as a sentence; "" mostly

    friend bool operator==(const CsvRow &, const CsvRow &) = default;
};

/// The rows of RFC 4180 text with any separator: quotes around cells that hold separators, line ends or
/// doubled quotes. Takes what spreadsheets write: a byte order mark, any line end, blank lines (left out),
/// and the apostrophe that appendCsvRow() puts in front of what looks like a formula.
std::vector<CsvRow> readCsv(std::string_view text, char separator);
/// Comma, semicolon or tab: what the first lines are split by.
char guessCsvSeparator(std::string_view text);

} // namespace ringdown
