// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/KeysModel.h"

#include "ui/shell/EnterKeys.h"

namespace ringdown::settings {

KeysModel::KeysModel(const shell::ActionRegistry &actions, QObject *parent)
    : QAbstractTableModel(parent)
    , m_actions(actions)
{
}

const shell::ActionRegistry::Entry &KeysModel::at(int row) const
{
    return m_actions.entries()[static_cast<std::size_t>(row)];
}

void KeysModel::refresh()
{
    Q_EMIT dataChanged(index(0, Keys), index(rowCount() - 1, Default));
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_actions.entries().size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Default + 1;
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const auto &entry = at(index.row());
    const QString words = QString(entry.spec.words).remove(QLatin1Char('&'));
    const QString keys = shell::keysText(entry.spec.keys);
    const bool isChanged = entry.spec.keys != entry.initialKeys;
    if (role == Qt::AccessibleTextRole)
        return keys.isEmpty() ? tr("%1, no keys").arg(words)
                              : tr("%1, %2", "action and its keys").arg(words, keys);
    if (role == Qt::ToolTipRole)
        return entry.spec.purpose;
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case Action:
        return words;
    case Keys:
        return keys.isEmpty() ? QStringLiteral("–") : keys;
    case Default:
        return isChanged ? tr("changed from %1")
                               .arg(entry.initialKeys.isEmpty() ? tr("none", "keys")
                                                                : shell::keysText(entry.initialKeys))
                         : QString();
    }
    return {};
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Action:
        return tr("Action");
    case Keys:
        return tr("Keys");
    case Default:
        return {};
    }
    return {};
}

} // namespace ringdown::settings
