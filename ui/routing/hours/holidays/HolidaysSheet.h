// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/hours/holidays/HolidayFile.h"
#include "ui/shell/Sheet.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class HolidaysModel;

/// A calendar file before its holidays become exceptions: which are taken, and the hours on those days.
class HolidaysSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit HolidaysSheet(QWidget *window);

    void begin(const plan::Hours &hours, std::chrono::year_month_day today, const QString &file,
               const QByteArray &bytes);

Q_SIGNALS:
    void imported(const std::vector<ringdown::plan::HoursException> &exceptions);

protected:
    QSize wantedSize() const override { return {880, 560}; }
    void submit() override;

private:
    void build();
    void count();

    shell::Caption *m_title;
    QLineEdit *m_hours;
    QCheckBox *m_all;
    HolidaysModel *m_model;
    QTableView *m_table;
    shell::Caption *m_trouble;
    QPushButton *m_done;
};

} // namespace ringdown::routing_ui
