// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Id.h"

#include <QObject>

namespace ringdown::calls {

class CallLogModel;
class CallTable;
class LogRows;

/// The chosen call stays chosen when the rows are asked for anew and it is among them.
class KeptCall : public QObject {
public:
    /// Lives as long as rows, which go before the table does.
    KeptCall(LogRows &rows, CallLogModel &model, CallTable &table);

private:
    void note();
    void chooseAgain();

    CallLogModel &m_model;
    CallTable &m_table;
    CallSid m_sid; ///< empty: none was chosen
};

} // namespace ringdown::calls
