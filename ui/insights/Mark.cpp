// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/insights/Mark.h"

#include "core/base/CsvText.h"

namespace ringdown::insights {
namespace {

void appendRow(std::string &out, const QStringList &cells)
{
    std::vector<std::string> texts;
    for (const QString &cell : cells)
        texts.push_back(cell.toStdString());
    appendCsvRow(out, std::vector<std::string_view>(texts.begin(), texts.end()));
}

} // namespace

QString csvOf(const MarkTable &table)
{
    std::string out;
    appendRow(out, table.headers);
    for (const Mark &mark : table.marks)
        appendRow(out, mark.cells);
    return QString::fromStdString(out);
}

} // namespace ringdown::insights
