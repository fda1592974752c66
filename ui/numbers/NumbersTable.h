// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

#include <string>

namespace ringdown::numbers_ui {

class NumbersModel;

/// The numbers as rows: Enter or a double click opens one, on its state it leads to what sets that right.
class NumbersTable : public QTableView {
    Q_OBJECT
public:
    explicit NumbersTable(NumbersModel &model);

    void fitStandings();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void openWanted();
    void repairWanted(const std::string &phone);

private:
    void sizeColumns();
    void share();
};

} // namespace ringdown::numbers_ui
