// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/CsvText.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace ringdown;

namespace {

void demand(bool holds)
{
    if (!holds)
        std::abort();
}

/// Reads the cells of one row back, by another way than they were written.
std::vector<std::string> cellsOf(std::string_view row)
{
    demand(row.ends_with("\r\n"));
    row.remove_suffix(2);
    std::vector<std::string> cells;
    while (!row.empty()) {
        demand(row.front() == '"');
        row.remove_prefix(1);
        std::string &cell = cells.emplace_back();
        for (bool open = true; open;) {
            const std::size_t quote = row.find('"');
            demand(quote != std::string_view::npos);
            cell += row.substr(0, quote);
            row.remove_prefix(quote + 1);
            open = row.starts_with('"');
            if (open) {
                cell += '"';
                row.remove_prefix(1);
            }
        }
        demand(row.empty() || row.front() == ',');
        if (!row.empty())
            row.remove_prefix(1);
    }
    return cells;
}

} // namespace

/// Cells are the pieces of the input between zero bytes. As many come back, none has a line break or starts
/// with a formula's sign behind blanks.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input(reinterpret_cast<const char *>(data), size);
    std::vector<std::string_view> cells;
    for (std::size_t start = 0; start <= input.size();) {
        const std::size_t end = std::min(input.find('\0', start), input.size());
        cells.push_back(input.substr(start, end - start));
        start = end + 1;
    }
    std::string row;
    appendCsvRow(row, cells);
    const std::vector<std::string> read = cellsOf(row);
    demand(read.size() == cells.size());
    for (const std::string &cell : read) {
        demand(cell.find_first_of("\r\n\t") == std::string::npos);
        const std::size_t first = cell.find_first_not_of(' ');
        demand(first == std::string::npos ||
               std::string_view("=+-@").find(cell[first]) == std::string_view::npos);
    }
    return 0;
}
