// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ringdown {

/// Stands at the front of a file for spreadsheets: UTF-8's byte order mark, without which some of them read
/// names with accents in the desk's old encoding.
inline constexpr std::string_view spreadsheetMark = "\xEF\xBB\xBF";

/// Appends one row of RFC 4180, every cell in quotes. Cells are put on one line, and a cell that a
/// spreadsheet would take for a formula (=, +, - or @ behind any blanks) gets an apostrophe in front:
/// "+16195550100" stays readable.
void appendCsvRow(std::string &out, const std::vector<std::string_view> &cells);

} // namespace ringdown
