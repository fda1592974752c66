// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/LineDiff.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace ringdown::review {
namespace {

constexpr std::size_t context = 3;
constexpr std::size_t mostCells = 4'000'000; ///< of the table of common lines

using Lines = std::vector<std::string_view>;

struct Row {
    char sign; ///< '-', '+' or ' '
    std::string_view line;
};

Lines linesOf(std::string_view text)
{
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

/// How many lines a suffix of each has in common with one of the other, in order.
class CommonLines {
public:
    CommonLines(const Lines &before, const Lines &after)
        : m_width(after.size() + 1)
        , m_table((before.size() + 1) * m_width)
    {
        for (std::size_t i = before.size(); i-- > 0;) {
            for (std::size_t j = after.size(); j-- > 0;)
                m_table[i * m_width + j] =
                    before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    std::uint32_t at(std::size_t i, std::size_t j) const { return m_table[i * m_width + j]; }

private:
    std::size_t m_width;
    std::vector<std::uint32_t> m_table;
};

void appendAll(std::vector<Row> &rows, const Lines &lines, char sign)
{
    for (const std::string_view line : lines)
        rows.push_back({sign, line});
}

void appendMiddle(std::vector<Row> &rows, const Lines &before, const Lines &after)
{
    if (before.size() * after.size() > mostCells) {
        appendAll(rows, before, '-');
        return appendAll(rows, after, '+');
    }
    const CommonLines common(before, after);
    std::size_t i = 0;
    std::size_t j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            rows.push_back({' ', before[i++]});
            ++j;
        } else if (j == after.size() || (i < before.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
            rows.push_back({'-', before[i++]});
        } else {
            rows.push_back({'+', after[j++]});
        }
    }
}

std::vector<Row> rowsOf(const Lines &before, const Lines &after)
{
    const std::size_t shorter = std::min(before.size(), after.size());
    std::size_t head = 0;
    while (head < shorter && before[head] == after[head])
        ++head;
    std::size_t tail = 0;
    while (tail < shorter - head && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    const auto middle = [&](const Lines &lines) {
        return Lines(lines.begin() + static_cast<std::ptrdiff_t>(head),
                     lines.end() - static_cast<std::ptrdiff_t>(tail));
    };
    std::vector<Row> rows;
    appendAll(rows, Lines(before.begin(), before.begin() + static_cast<std::ptrdiff_t>(head)), ' ');
    appendMiddle(rows, middle(before), middle(after));
    appendAll(rows, Lines(before.end() - static_cast<std::ptrdiff_t>(tail), before.end()), ' ');
    return rows;
}

} // namespace

std::string lineDiff(std::string_view before, std::string_view after)
{
    if (before == after)
        return {};
    const std::vector<Row> rows = rowsOf(linesOf(before), linesOf(after));
    std::vector<bool> isNear(rows.size(), false);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i].sign == ' ')
            continue;
        const std::size_t end = std::min(rows.size(), i + context + 1);
        for (std::size_t near = i - std::min(i, context); near < end; ++near)
            isNear[near] = true;
    }
    std::string text;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (isNear[i])
            text.append(1, rows[i].sign).append(1, ' ').append(rows[i].line).append(1, '\n');
        else if (i == 0 || isNear[i - 1])
            text += "…\n";
    }
    return text;
}

} // namespace ringdown::review
