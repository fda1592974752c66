// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace ringdown::calls {

class CallTable;
class DetailPane;
class FilterBar;

/// What Escape leaves anywhere on the call log, from the inside out: the details, the filter, then whatever
/// is not the table. Popups come before, they have the keys to themselves.
class EscapeOrder : public QObject {
public:
    EscapeOrder(CallTable &table, FilterBar &filter, DetailPane &detail, QWidget &page);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool leave();

    CallTable &m_table;
    FilterBar &m_filter;
    DetailPane &m_detail;
};

} // namespace ringdown::calls
