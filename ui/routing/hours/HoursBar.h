// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/Tone.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QToolButton;
class QUndoStack;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

struct StandardWeek;

/// Above the week: its time zone, and what is done to whole days of it.
class HoursBar : public QWidget {
    Q_OBJECT
public:
    /// history: of the draft, which outlives this.
    explicit HoursBar(QUndoStack &history, QWidget *parent = nullptr);

    void showZone(const QString &zone);
    void focusZone();
    void tell(const QString &state, format::Tone tone); ///< how it is now
    int snap() const;                                   ///< minutes

Q_SIGNALS:
    void zoneChosen(const QString &zone);
    void snapChosen(int minutes);
    void copyWanted();
    void clearWanted(); ///< the chosen days
    void standardChosen(const ringdown::routing_ui::StandardWeek &week);

private:
    void wire();
    void allowUndo();

    QUndoStack &m_history;
    QComboBox *m_zone;
    shell::Caption *m_state;
    QComboBox *m_snap;
    QPushButton *m_undo;
    QPushButton *m_copyDay;
    QPushButton *m_clear;
    QToolButton *m_standard;
};

} // namespace ringdown::routing_ui
