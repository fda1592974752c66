// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/DirectoryModel.h"

#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/contacts/ContactEdits.h"

namespace ringdown::routing_ui {

void DirectoryModel::setTenant(const plan::Tenant &tenant)
{
    beginResetModel();
    m_directory = tenant.directory;
    m_region = homeRegion(tenant);
    m_isRepeated.assign(m_directory.size(), false);
    for (const std::size_t index : repeatedEntries(m_directory))
        m_isRepeated[index] = true;
    endResetModel();
}

int DirectoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_directory.size());
}

int DirectoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString DirectoryModel::cell(std::size_t row, Column column) const
{
    const plan::DirectoryEntry &entry = m_directory[row];
    switch (column) {
    case PhoneColumn:
        return format::isolated(format::numberText(entry.phone.e164(), m_region));
    case NameColumn:
        return QString::fromStdString(entry.name);
    case TypeColumn:
        return QString::fromStdString(entry.type);
    case NoteColumn:
        return m_isRepeated[row] ? tr("never counts: the phone stands above already") : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant DirectoryModel::data(const QModelIndex &index, int role) const
{
    const auto row = static_cast<std::size_t>(index.row());
    if (role == Qt::DisplayRole)
        return cell(row, static_cast<Column>(index.column()));
    if (role == Qt::ToolTipRole && index.column() == PhoneColumn)
        return QString::fromStdString(m_directory[row].phone.e164());
    if (role != Qt::AccessibleTextRole)
        return {};
    QStringList parts;
    for (const Column column : {NameColumn, PhoneColumn, TypeColumn, NoteColumn}) {
        if (const QString part = cell(row, column); !part.isEmpty())
            parts.append(part);
    }
    return parts.join(tr(", ", "between the parts of a row"));
}

QVariant DirectoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case PhoneColumn:
        return tr("Phone");
    case NameColumn:
        return tr("Name");
    case TypeColumn:
        return tr("Type");
    case NoteColumn:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ringdown::routing_ui
