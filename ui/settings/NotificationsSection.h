// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/settings/Section.h"
#include "ui/shell/Preferences.h"

class QCheckBox;
class QGridLayout;
class QTimeEdit;

namespace ringdown::settings {

/// Which business tells what, and when not.
class NotificationsSection : public Section {
    Q_OBJECT
public:
    explicit NotificationsSection(shell::PreferenceBook &book);

    void setNames(const format::PlanNames &names);
    void show() override;
    void setMuted(const QString &until); ///< nothing is told until this time; "" ends it

Q_SIGNALS:
    void tellAgainWanted();

private:
    struct Cell {
        QString tenant;
        shell::Notice notice;
        QCheckBox *box;
    };

    QWidget *buildTold();
    void buildMatrix();
    void addCell(const QString &tenant, const QString &business, shell::Notice notice, int row, int column);

    format::PlanNames m_names;
    QWidget *m_matrix;
    QWidget *m_muted; ///< a line that is there while nothing is told
    shell::Caption *m_mutedWords;
    std::vector<Cell> m_cells;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    shell::Caption *m_noTime; ///< what an end at the beginning means
};

} // namespace ringdown::settings
