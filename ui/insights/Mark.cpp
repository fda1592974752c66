// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/Mark.h"

#include "core/base/CsvText.h"

namespace ringdown::insights {
namespace {

void appendRow(std::string &out, const QStringList &cells, const std::map<int, QString> &inFile)
{
    std::vector<std::string> texts;
    for (int column = 0; column < cells.size(); ++column) {
        const auto own = inFile.find(column);
        texts.push_back((own == inFile.end() ? cells[column] : own->second).toStdString());
    }
    appendCsvRow(out, std::vector<std::string_view>(texts.begin(), texts.end()));
}

} // namespace

QString csvOf(const MarkTable &table)
{
    std::string out;
    appendRow(out, table.headers, table.headersInFile);
    for (const Mark &mark : table.marks)
        appendRow(out, mark.cells, mark.inFile);
    return QString::fromStdString(out);
}

} // namespace ringdown::insights
