// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QPushButton;

namespace ringdown::calls {

class CallLogModel;

/// The rows of the call log, newest first, and the button that tells of calls above them.
class CallTable : public QTableView {
    Q_OBJECT
public:
    explicit CallTable(CallLogModel &model, QWidget *parent = nullptr);

    bool isAtTop() const;
    bool isNearEnd() const; ///< few rows are left beneath what is seen
    void scrollToNewest();
    void tellArrivals(int calls); ///< 0 takes the button away

Q_SIGNALS:
    void arrivalsWanted();
    void filterWanted(); ///< "/" was pressed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void sizeColumns();

    QPushButton *m_arrivals;
};

} // namespace ringdown::calls
