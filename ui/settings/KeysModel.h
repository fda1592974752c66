// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/ActionRegistry.h"

#include <QAbstractTableModel>

namespace ringdown::settings {

/// Every action with its keys, in the order of the registry.
class KeysModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Action, Keys, Default };

    explicit KeysModel(const shell::ActionRegistry &actions, QObject *parent = nullptr);

    const shell::ActionRegistry::Entry &at(int row) const;
    void refresh(); ///< the registry has other keys

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const shell::ActionRegistry &m_actions;
};

} // namespace ringdown::settings
