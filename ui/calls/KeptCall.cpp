// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/calls/KeptCall.h"

#include "ui/calls/CallLogModel.h"
#include "ui/calls/CallTable.h"
#include "ui/calls/LogRows.h"

namespace ringdown::calls {

KeptCall::KeptCall(LogRows &rows, CallLogModel &model, CallTable &table)
    : QObject(&rows)
    , m_model(model)
    , m_table(table)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &KeptCall::note);
    connect(&rows, &LogRows::firstPageCame, this, &KeptCall::chooseAgain);
}

void KeptCall::note()
{
    const QModelIndex current = m_table.currentIndex();
    if (current.isValid())
        m_sid = m_model.at(current.row()).sid;
    else if (m_model.rowCount() > 0)
        m_sid = {}; // among these rows it is not, or nobody wants it
}

void KeptCall::chooseAgain()
{
    const int row = m_sid.isEmpty() ? -1 : m_model.rowOf(m_sid);
    if (row >= 0)
        m_table.setCurrentIndex(m_model.index(row, 0));
}

} // namespace ringdown::calls
