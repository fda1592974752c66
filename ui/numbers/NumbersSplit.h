// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QBoxLayout;

namespace ringdown::numbers_ui {

class BoatCard;
class NumberPane;
class NumbersTable;

/// The numbers and their fallbacks, and the details of the chosen number: beside them, or beneath where that
/// has no room.
class NumbersSplit : public QWidget {
    Q_OBJECT
public:
    NumbersSplit(NumbersTable &table, BoatCard &boats, NumberPane &pane);

    bool isNarrow() const; ///< the details stand beneath

Q_SIGNALS:
    void turned();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    NumbersTable &m_table;
    NumberPane &m_pane;
    QBoxLayout *m_row;
};

} // namespace ringdown::numbers_ui
