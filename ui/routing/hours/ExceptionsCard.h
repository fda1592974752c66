// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QByteArray>
#include <QFrame>

#include <chrono>
#include <functional>
#include <optional>
#include <vector>

class QPushButton;
class QTableView;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class ExceptionModel;
class ExceptionSheet;
class HolidaysSheet;

/// The exceptions to a week: the list, and what is done to it.
class ExceptionsCard : public QFrame {
    Q_OBJECT
public:
    using Change = std::function<void(std::vector<plan::HoursException> &)>;

    /// window: what sheets are laid over.
    explicit ExceptionsCard(QWidget *window, QWidget *parent = nullptr);

    void show(const plan::Hours &hours, std::chrono::year_month_day today);
    /// Shows what a calendar file would add. name: the file's, for the title.
    void previewImport(const QString &name, const QByteArray &bytes);
    void choose(std::size_t index); ///< in plan::Hours::exceptions, with the keys

Q_SIGNALS:
    void changed(const QString &words, const ringdown::routing_ui::ExceptionsCard::Change &change);

private:
    void build();
    void wire();
    void beginChange();
    void removeChosen();
    void chooseFile();
    void import(const std::vector<plan::HoursException> &exceptions);
    void allow();
    std::optional<std::size_t> chosen() const;

    plan::Hours m_hours;
    std::chrono::year_month_day m_today;
    ExceptionModel *m_model;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_change;
    QPushButton *m_remove;
    QPushButton *m_import;
    shell::Caption *m_none;
    ExceptionSheet *m_sheet;
    HolidaysSheet *m_holidays;
};

} // namespace ringdown::routing_ui
