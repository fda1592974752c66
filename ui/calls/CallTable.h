// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/shell/GrowingTable.h"

class QPushButton;

namespace ringdown::shell {
class Settings;
}

namespace ringdown::calls {

class CallLogModel;

/// The rows of the call log, newest first, and the button that tells of calls above them.
class CallTable : public shell::GrowingTable {
    Q_OBJECT
public:
    explicit CallTable(CallLogModel &model, QWidget *parent = nullptr);

    bool isAtTop() const;
    bool isNearEnd() const; ///< few rows are left beneath what is seen
    void scrollToNewest();
    void tellArrivals(int calls);               ///< 0 takes the button away
    void showColumns(const QStringList &names); ///< those of CallLogModel::columnName(); empty for the usual
    QStringList shownColumns() const;
    void keepIn(shell::Settings &settings); ///< the shown columns
    int neededWidth() const;                ///< for every column and the whole number of a caller

Q_SIGNALS:
    void arrivalsWanted();
    void filterWanted(); ///< "/" was pressed
    void playWanted();   ///< Space: the message of the chosen call
    void columnsChanged();
    void widthNeeded(); ///< another one than before: the words have another size

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void sizeColumns();
    void fitCaller();
    int leastCaller() const;
    int leastOf(int column) const;

    QPushButton *m_arrivals;
    int m_business = 0; ///< the width that its column got
};

} // namespace ringdown::calls
