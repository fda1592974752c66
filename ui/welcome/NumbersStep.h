// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/welcome/StarterPlan.h"
#include "ui/welcome/WelcomeStep.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace ringdown::welcome {

/// Which numbers belong to the business, and who answers them.
class NumbersStep : public WelcomeStep {
    Q_OBJECT
public:
    NumbersStep();

    /// What was told so far; what cannot be read is left out.
    Beginning beginning() const;
    int nextId() const override;
    bool validatePage() override;

private:
    QWidget *buildPeople();
    void showRoles();

    QLineEdit *m_business;
    QComboBox *m_zone;
    QPlainTextEdit *m_numbers;
    QComboBox *m_kind;
    QWidget *m_people;
    std::vector<std::pair<QString, QLineEdit *>> m_phones; ///< by the role
    shell::Caption *m_purpose;
    shell::Caption *m_problem;
};

} // namespace ringdown::welcome
