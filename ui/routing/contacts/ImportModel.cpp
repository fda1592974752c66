// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/ImportModel.h"

#include "ui/format/NumberWords.h"
#include "ui/shell/Icons.h"

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

int placeOf(const ImportRow &row)
{
    return row.fate == RowFate::Bad ? 0 : row.fate == RowFate::Repeated ? 1 : 2;
}

QString fateWords(RowFate fate)
{
    switch (fate) {
    case RowFate::New:
        return ImportModel::tr("new");
    case RowFate::Replacing:
        return ImportModel::tr("replaces");
    case RowFate::Kept:
        return ImportModel::tr("kept as it is");
    case RowFate::Same:
        return ImportModel::tr("the same");
    case RowFate::Repeated:
        return ImportModel::tr("left out");
    case RowFate::Bad:
        return ImportModel::tr("left out");
    }
    return {};
}

} // namespace

void ImportModel::setRows(std::vector<ImportRow> rows, const std::string &region)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_region = region;
    std::stable_sort(m_rows.begin(), m_rows.end(),
                     [](const ImportRow &a, const ImportRow &b) { return placeOf(a) < placeOf(b); });
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::cell(const ImportRow &row, Column column) const
{
    switch (column) {
    case LineColumn:
        return QString::number(row.line);
    case FateColumn:
        return fateWords(row.fate);
    case PhoneColumn:
        return row.entry.phone.isEmpty()
                   ? QString()
                   : format::isolated(format::numberText(row.entry.phone.e164(), m_region));
    case NameColumn:
        return QString::fromStdString(row.entry.name);
    case TypeColumn:
        return QString::fromStdString(row.entry.type);
    case ReasonColumn:
        return row.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    const ImportRow &row = m_rows[static_cast<std::size_t>(index.row())];
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::DisplayRole)
        return cell(row, column);
    if (role == Qt::ToolTipRole && column == ReasonColumn)
        return row.reason;
    if (role == Qt::DecorationRole && column == FateColumn && !row.isTaken())
        return shell::glyphIcon(row.fate == RowFate::Bad ? format::Glyph::Alarm : format::Glyph::Info);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts = {tr("Row %1").arg(row.line)};
    for (const Column each : {FateColumn, PhoneColumn, NameColumn, TypeColumn, ReasonColumn}) {
        if (const QString part = cell(row, each); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(tr(", ", "between the parts of a row"));
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case LineColumn:
        return tr("Row");
    case FateColumn:
        return tr("What happens");
    case PhoneColumn:
        return tr("Phone");
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case ReasonColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ringdown::routing_ui
