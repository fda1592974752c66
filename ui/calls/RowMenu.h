// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/CallSelection.h"
#include "ui/calls/CellWords.h"

#include <QCoreApplication>

#include <functional>

class QMenu;
class QModelIndex;

namespace ringdown::calls {

class CallLogModel;
class CallTable;

/// What one can do with a cell of the log and the call it belongs to.
class RowMenu {
    Q_DECLARE_TR_FUNCTIONS(RowMenu)
public:
    RowMenu(CallTable &table, const CallLogModel &model, const format::PlanNames &names)
        : m_table(table)
        , m_model(model)
        , m_names(names)
    {
    }

    struct Deeds {
        std::function<void(const CellFilter &filter, Sense sense)> filter;
        std::function<void(const QString &text)> copy;
    };
    /// Fills the menu for a cell; below stand the actions of the table.
    void fill(QMenu &menu, const QModelIndex &cell, const Deeds &deeds) const;

private:
    CallTable &m_table;
    const CallLogModel &m_model;
    const format::PlanNames &m_names;
};

} // namespace ringdown::calls
