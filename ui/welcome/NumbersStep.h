// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/welcome/StarterPlan.h"
#include "ui/welcome/WelcomeStep.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ringdown::numbers_ui {
struct NumbersPort;
}

namespace ringdown::welcome {

class NumberChooser;

/// Which numbers belong to which business, and who answers them.
class NumbersStep : public WelcomeStep {
    Q_OBJECT
public:
    NumbersStep();

    /// It outlives this, or is taken away with nullptr.
    void setPort(numbers_ui::NumbersPort *port);
    /// Asks the account for its numbers, unless they are known.
    void ask();
    void forgetAccount();
    /// What was told so far; what cannot be read is left out.
    Beginning beginning() const;
    int nextId() const override;
    bool isComplete() const override;
    bool validatePage() override;

private:
    QWidget *buildBusiness();
    void build();
    void offerZones();
    void zoneChosen();
    bool hasZone() const;
    QString zone() const; ///< "" for none
    void wire();
    void showRoles();
    void showListed();
    void give();
    void allowGiving();
    QString problem() const;
    QString phoneProblem(const QString &typed) const;
    std::vector<BegunBusiness> businesses() const;

    NumberChooser *m_chooser;
    QLineEdit *m_business;
    QPushButton *m_give;
    QPushButton *m_leaveOut;
    QComboBox *m_zone;
    shell::Caption *m_zoneWanted; ///< why one cannot go on
    QWidget *m_typed;             ///< what stands there while none are listed
    QPlainTextEdit *m_numbers;
    QComboBox *m_kind;
    QWidget *m_people;
    std::vector<std::pair<QString, QLineEdit *>> m_phones; ///< by the role
    shell::Caption *m_purpose;
    shell::Caption *m_problem;
};

} // namespace ringdown::welcome
