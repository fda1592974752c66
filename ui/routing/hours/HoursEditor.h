// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/Editor.h"
#include "ui/routing/hours/ShownWeek.h"

#include <array>
#include <optional>

class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class CopyDaySheet;
class ExceptionModel;
class ExceptionSheet;
class WeekGrid;

/// When a business is open: the week as a grid to paint on and as exact text, and the exceptions to it.
class HoursEditor : public Editor {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    HoursEditor(draft::Draft &draft, QWidget *window, QWidget *parent = nullptr);

    void setNow(Instant now) override;
    bool goTo(const std::string &path) override;
    QString title() const override;

protected:
    void read() override;

private:
    QWidget *buildBar();
    QWidget *buildWeek();
    QWidget *buildExceptions();
    void wire();
    void setWeek(const QString &words, const WeekHours &week);
    void commitDay(int day);
    void changeException(const QString &words,
                         const std::function<void(std::vector<plan::HoursException> &)> &change);
    void removeException();
    void turnWeek(int weeks);
    void showWeek();
    void showNow();
    void showOverride();
    std::optional<std::size_t> chosenException() const;
    std::chrono::year_month_day today() const;
    const plan::Hours &hours() const { return m_hours; }

    plan::Hours m_hours;
    Instant m_now;
    std::optional<std::chrono::year_month_day> m_monday; ///< nothing: the typical week
    QComboBox *m_zone;
    shell::Caption *m_state;
    QComboBox *m_snap;
    QPushButton *m_copyDay;
    QToolButton *m_standard;
    QPushButton *m_typical;
    shell::Caption *m_weekTitle;
    WeekGrid *m_grid;
    std::array<QLineEdit *, 7> m_exact{};
    shell::Caption *m_problem;
    shell::Caption *m_override;
    ExceptionModel *m_exceptions;
    QTableView *m_table;
    QPushButton *m_change;
    QPushButton *m_remove;
    shell::Caption *m_words;
    shell::Caption *m_none;
    ExceptionSheet *m_exceptionSheet;
    CopyDaySheet *m_copySheet;
};

} // namespace ringdown::routing_ui
