// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/importing/ImportModel.h"

#include "ui/shell/Icons.h"

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {
namespace {

int placeOf(const ImportLine &line)
{
    return line.fate == ImportFate::Bad ? 0 : line.fate == ImportFate::Repeated ? 1 : 2;
}

} // namespace

QString fateWords(ImportFate fate)
{
    switch (fate) {
    case ImportFate::New:
        return ImportModel::tr("new");
    case ImportFate::Replacing:
        return ImportModel::tr("replaces");
    case ImportFate::Kept:
        return ImportModel::tr("kept as it is");
    case ImportFate::Same:
        return ImportModel::tr("the same");
    case ImportFate::Repeated:
    case ImportFate::Bad:
        return ImportModel::tr("left out");
    }
    return {};
}

ImportModel::ImportModel(QStringList titles, QObject *parent)
    : QAbstractTableModel(parent)
    , m_titles(std::move(titles))
{
}

void ImportModel::setLines(std::vector<ImportLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    std::stable_sort(m_lines.begin(), m_lines.end(),
                     [](const ImportLine &a, const ImportLine &b) { return placeOf(a) < placeOf(b); });
    endResetModel();
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : reasonColumn() + 1;
}

QString ImportModel::cell(const ImportLine &line, int column) const
{
    if (column == LineColumn)
        return QString::number(line.number);
    if (column == FateColumn)
        return fateWords(line.fate);
    return column == reasonColumn() ? line.reason : line.cells.value(column - FirstCell);
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    const ImportLine &line = m_lines[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    if (role == Qt::DisplayRole || (role == Qt::ToolTipRole && column >= FirstCell))
        return cell(line, column);
    if (role == Qt::DecorationRole && column == FateColumn && !isTaken(line.fate))
        return shell::glyphIcon(line.fate == ImportFate::Bad ? format::Glyph::Alarm : format::Glyph::Info);
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts = {tr("Row %1").arg(line.number)};
    for (int each = FateColumn; each <= reasonColumn(); ++each) {
        if (const QString part = cell(line, each); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(tr(", ", "between the parts of a row"));
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    if (section == LineColumn)
        return tr("Row");
    if (section == FateColumn)
        return tr("What happens");
    return section == reasonColumn() ? tr("Why") : m_titles.value(section - FirstCell);
}

} // namespace ringdown::routing_ui
