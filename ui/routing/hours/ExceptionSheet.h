// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/shell/Sheet.h"

#include <optional>
#include <variant>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QStackedWidget;

namespace ringdown::shell {
class Caption;
class NumberField;
} // namespace ringdown::shell

namespace ringdown::routing_ui {

/// A sheet to make or change one exception: its name, the day or the yearly rule, and the hours of that day.
class ExceptionSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit ExceptionSheet(QWidget *window);

    void beginNew(std::chrono::year_month_day day);
    void beginChange(const plan::HoursException &exception);

Q_SIGNALS:
    void made(const ringdown::plan::HoursException &exception);
    void changed(const ringdown::plan::HoursException &before, const ringdown::plan::HoursException &now);

protected:
    QSize wantedSize() const override { return {520, 400}; }
    void submit() override;

private:
    enum Kind { OneDay, EveryYear, NthDay, Easter };

    QWidget *buildNthDay();
    void fill(const plan::HoursException &exception);
    plan::ExceptionDay day() const;
    void tellHours(const QString &text);
    void showNext();
    shell::NumberField *refusedNumber() const; ///< of the kind that is chosen; nullptr: none

    std::optional<plan::HoursException> m_before; ///< what is changed, as it was
    shell::Caption *m_title;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QStackedWidget *m_days;
    QDateEdit *m_date;
    QComboBox *m_month;
    shell::NumberField *m_dayOfMonth;
    QCheckBox *m_observed;
    QComboBox *m_nth;
    QComboBox *m_weekday;
    QComboBox *m_nthMonth;
    shell::NumberField *m_easter;
    QLineEdit *m_hours;
    shell::Caption *m_words;
    shell::Caption *m_problem;
};

} // namespace ringdown::routing_ui
