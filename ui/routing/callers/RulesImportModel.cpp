// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/callers/RulesImportModel.h"

#include "ui/routing/callers/RuleWords.h"
#include "ui/shell/Icons.h"

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

QString fateWords(RuleFate fate)
{
    switch (fate) {
    case RuleFate::New:
        return RulesImportModel::tr("new");
    case RuleFate::Replacing:
        return RulesImportModel::tr("replaces");
    case RuleFate::Kept:
        return RulesImportModel::tr("kept as it is");
    case RuleFate::Same:
        return RulesImportModel::tr("the same");
    case RuleFate::Bad:
        return RulesImportModel::tr("left out");
    }
    return {};
}

} // namespace

void RulesImportModel::setRows(std::vector<ImportedRule> rows, const std::string &region)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_region = region;
    std::stable_partition(m_rows.begin(), m_rows.end(),
                          [](const ImportedRule &row) { return row.fate == RuleFate::Bad; });
    endResetModel();
}

int RulesImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RulesImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RulesImportModel::cell(const ImportedRule &row, Column column) const
{
    const bool isRule = row.fate != RuleFate::Bad;
    switch (column) {
    case LineColumn:
        return QString::number(row.line);
    case FateColumn:
        return fateWords(row.fate);
    case NameColumn:
        return QString::fromStdString(row.rule.name);
    case WhoColumn:
        return isRule ? whoInWords(row.rule.match, m_region) : QString();
    case ThenColumn:
        return isRule ? thenInWords(row.rule) : QString();
    case ReasonColumn:
        return row.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant RulesImportModel::data(const QModelIndex &index, int role) const
{
    const ImportedRule &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return cell(row, column);
    if (role == Qt::ToolTipRole && (column == ReasonColumn || column == WhoColumn))
        return cell(row, column);
    if (role == Qt::DecorationRole && column == FateColumn && !row.isTaken())
        return shell::glyphIcon(row.fate == RuleFate::Bad ? format::Glyph::Alarm : format::Glyph::Info);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts = {tr("Row %1").arg(row.line)};
    for (const Column each : {FateColumn, NameColumn, WhoColumn, ThenColumn, ReasonColumn}) {
        if (const QString part = cell(row, each); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(tr(", ", "between the parts of a row"));
}

QVariant RulesImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case LineColumn:
        return tr("Row");
    case FateColumn:
        return tr("What happens");
    case NameColumn:
        return tr("Rule");
    case WhoColumn:
        return tr("Who");
    case ThenColumn:
        return tr("Then the caller");
    case ReasonColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ringdown::routing_ui
