// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/Sheet.h"

class QDateEdit;

namespace ringdown::calls {

/// From which day to which.
class RangeSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit RangeSheet(QWidget *window);

    void ask(const QDate &first, const QDate &last);

Q_SIGNALS:
    void chosen(const QDate &first, const QDate &last);

protected:
    QSize wantedSize() const override { return {420, 240}; }
    void submit() override;

private:
    void order(); ///< the day edited last moves the other one along

    QDateEdit *m_first;
    QDateEdit *m_last;
    QDateEdit *m_edited = nullptr;
};

} // namespace ringdown::calls
