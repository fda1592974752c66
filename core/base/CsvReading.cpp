// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/CsvReading.h"

#include <algorithm>
#include <limits>
#include <map>

namespace ringdown {
namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view plainBlanks = " \t";
constexpr std::size_t guessedLines = 10;

std::string_view withoutMark(std::string_view text)
{
    if (text.starts_with(byteOrderMark))
        text.remove_prefix(byteOrderMark.size());
    return text;
}

/// "sep=;" as the first line, which is no row: spreadsheets write it for each other.
std::string_view separatorLine(std::string_view text)
{
    constexpr std::string_view word = "sep=";
    const bool isThere =
        text.size() > word.size() && std::equal(word.begin(), word.end(), text.begin(),
                                                [](char small, char c) { return (c | 0x20) == small; });
    const std::string_view line = text.substr(0, text.find_first_of("\r\n"));
    return isThere && line.size() == word.size() + 1 ? line : std::string_view();
}

std::string trimmed(const std::string &cell)
{
    const std::size_t first = cell.find_first_not_of(plainBlanks);
    if (first == std::string::npos)
        return {};
    std::string text = cell.substr(first, cell.find_last_not_of(plainBlanks) - first + 1);
    if (text.size() > 1 && text[0] == '\'' &&
        std::string_view("=+-@").find(text[1]) != std::string_view::npos)
        text.erase(0, 1);
    return text;
}

/// Goes over the text character by character.
class CsvScan {
public:
    CsvScan(std::string_view text, char separator)
        : m_text(text)
        , m_separator(separator)
    {
        m_at = separatorLine(text).size(); // what follows of its line is a blank one
    }

    std::vector<CsvRow> rows(std::size_t most)
    {
        while (m_at < m_text.size() && m_rows.size() < most)
            readCell();
        endRow();
        return std::move(m_rows);
    }

private:
    bool isAt(char c) const { return m_at < m_text.size() && m_text[m_at] == c; }

    void readCell()
    {
        std::string cell;
        while (isAt(' ') && m_separator != ' ')
            cell += m_text[m_at++];
        if (isAt('"'))
            cell = readQuoted();
        while (m_at < m_text.size() && !isAt(m_separator) && !isAt('\n') && !isAt('\r'))
            cell += m_text[m_at++];
        m_row.cells.push_back(trimmed(cell));
        if (isAt(m_separator)) {
            ++m_at;
            if (m_at == m_text.size())
                m_row.cells.emplace_back();
        } else if (m_at < m_text.size()) {
            endLine();
            endRow();
        }
    }

    std::string readQuoted()
    {
        std::string cell;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (isAt('"') && m_text.substr(m_at + 1).starts_with('"'))
                cell += m_text[m_at++];
            else if (isAt('"'))
                return ++m_at, cell;
            else if (isAt('\r') || isAt('\n'))
                cell += lineEndInside();
            else
                cell += m_text[m_at];
        }
        m_row.problem = "A quote is opened and not closed.";
        return cell;
    }

    char lineEndInside()
    {
        endLine();
        --m_at;
        return ' ';
    }

    void endLine()
    {
        m_at += m_text.substr(m_at).starts_with("\r\n") ? 2 : 1;
        ++m_line;
    }

    void endRow()
    {
        const bool isBlank = std::all_of(m_row.cells.begin(), m_row.cells.end(),
                                         [](const std::string &cell) { return cell.empty(); });
        if (!isBlank || !m_row.problem.empty())
            m_rows.push_back(std::move(m_row));
        m_row = {m_line, {}, {}};
    }

    std::string_view m_text;
    char m_separator;
    std::size_t m_at = 0;
    int m_line = 1;
    CsvRow m_row{1, {}, {}};
    std::vector<CsvRow> m_rows;
};

} // namespace

std::vector<CsvRow> readCsv(std::string_view text, char separator)
{
    return CsvScan(withoutMark(text), separator).rows(std::numeric_limits<std::size_t>::max());
}

char guessCsvSeparator(std::string_view text)
{
    if (const std::string_view said = separatorLine(withoutMark(text)); !said.empty())
        return said.back();
    char best = ',';
    std::size_t most = 1;
    for (const char candidate : {',', ';', '\t'}) {
        const std::vector<CsvRow> rows = CsvScan(withoutMark(text), candidate).rows(guessedLines);
        // What splits most lines into the same number of cells.
        std::map<std::size_t, std::size_t> widths;
        for (const CsvRow &row : rows)
            ++widths[row.cells.size()];
        std::size_t score = 0;
        for (const auto &[width, count] : widths)
            score = std::max(score, width > 1 ? count * 10 + width : 0);
        if (score > most) {
            most = score;
            best = candidate;
        }
    }
    return best;
}

} // namespace ringdown
