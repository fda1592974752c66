// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Glyph.h"
#include "ui/relay/StateRows.h"

#include <QFrame>

class QGridLayout;
class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::relay_ui {

/// A titled panel with lines of figures, and buttons at its foot.
class StateCard : public QFrame {
    Q_OBJECT
public:
    StateCard(format::Glyph glyph, const QString &title, QWidget *parent = nullptr);

    void show(const std::vector<StateRow> &rows);
    void setNote(const QString &note); ///< beneath the rows, "" for none
    QString note() const;
    void addFoot(QPushButton *button);
    QString valueOf(const QString &name) const; ///< "" when there is no such line

protected:
    QVBoxLayout *body() const { return m_column; }

private:
    struct Line {
        shell::Caption *name = nullptr;
        shell::Caption *value = nullptr;
    };

    void layLine(std::size_t index);
    void dropLast();

    QVBoxLayout *m_column;
    QGridLayout *m_grid;
    shell::Caption *m_note;
    QHBoxLayout *m_foot = nullptr;
    std::vector<StateRow> m_rows;
    std::vector<Line> m_lines;
};

} // namespace ringdown::relay_ui
