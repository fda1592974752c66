// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/insights/MarksModel.h"

#include <QFrame>

class QPushButton;
class QStackedLayout;
class QTableView;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::insights {

/// A chart under its title, with the same marks as a table and as CSV.
class ChartCard : public QFrame {
    Q_OBJECT
public:
    /// The card takes the chart; whoever has made it tells what is chosen in it by chose().
    ChartCard(const QString &title, QWidget *chart, MarksModel &marks, QWidget *parent = nullptr);

    void setSentence(const QString &sentence); ///< what is to be seen, or that there is nothing
    void setStale(bool isStale);               ///< greyed: nobody knows whether it is still so
    void choose(int row);                      ///< a mark of the table's row
    QTableView *table() const { return m_table; }
    QWidget *chart() const { return m_chart; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void filterWanted(const QString &filter);
    void csvWanted(const QString &name, const QString &csv);

private:
    void buildTable();
    void buildHead();
    void showTable(bool isTable);
    void shareWidth();

    QString m_titleText;
    QWidget *m_chart;
    MarksModel &m_marks;
    QTableView *m_table;
    QPushButton *m_asTable;
    shell::Caption *m_sentence;
    QStackedLayout *m_body;
};

} // namespace ringdown::insights
