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

private:
    struct Cell {
        QString tenant;
        shell::Notice notice;
        QCheckBox *box;
    };

    void buildMatrix();
    void addCell(const QString &tenant, const QString &business, shell::Notice notice, int row, int column);

    format::PlanNames m_names;
    QWidget *m_matrix;
    std::vector<Cell> m_cells;
    QCheckBox *m_quiet;
    QTimeEdit *m_from;
    QTimeEdit *m_to;
    shell::Caption *m_noTime; ///< what an end at the beginning means
};

} // namespace ringdown::settings
