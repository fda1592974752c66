// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/WhatIf.h"
#include "ui/simulator/TypedNumber.h"
#include "ui/simulator/WallLabel.h"

#include <QFrame>

class QComboBox;
class QDateEdit;
class QPushButton;
class QScrollArea;
class QSlider;
class QTimeEdit;

namespace ringdown::drill {
class ContactAnswers;
}
namespace ringdown::shell {
class Caption;
}

namespace ringdown::simulator {

class CallerField;
class HangUpField;
class PressedKeys;
class TwoPlans;
class TypedChoice;

/// What a call is like: the number called, the caller, the time by the business's clock, the keys pressed,
/// and who answers. Every change is told at once.
class QuestionForm : public QFrame {
    Q_OBJECT
public:
    explicit QuestionForm(const TwoPlans &plans, QWidget *parent = nullptr);

    void readPlans(); ///< the plans changed: other numbers, directory, people
    void setNow(Instant now) { m_now = now; }
    void ask(const routing::WhatIfQuestion &question); ///< fills every field in
    void callTenant(const plan::Tenant &tenant);       ///< its first number, unless it is called already
    void setMoment(Instant at);
    void setOwnNumber(const QString &number); ///< of the person at this desk, "" when it is not known
    /// The question as far as it can be asked; nothing when a field cannot be read, which says so.
    std::optional<routing::WhatIfQuestion> question() const;
    QString trouble() const; ///< why there is no question; "" when there is one
    QWidget *firstField() const;

Q_SIGNALS:
    void changed();
    void ownNumberChanged(const QString &number);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildNumbers();
    QWidget *buildCall();
    void fit(); ///< to the size of the words
    void wire();
    void readPeople();
    void goToNextChange();
    void showAnswers();
    void take();
    const TypedNumber &called() const;
    TypedNumber caller() const;
    const plan::Tenant *tenant() const;
    QTimeZone zone() const;
    WallLabel label() const;
    Instant moment() const;

    const TwoPlans &m_plans;
    Instant m_now;
    TenantId m_shownPeople;
    std::vector<plan::Contact> m_people;
    mutable std::optional<std::pair<QString, TypedNumber>>
        m_calledRead; ///< what stands in To, and what it means
    TypedChoice *m_to;
    CallerField *m_from;
    QDateEdit *m_day;
    QTimeEdit *m_time;
    QComboBox *m_which; ///< first or second time of a repeated label
    QPushButton *m_nowButton;
    QPushButton *m_nextChange;
    PressedKeys *m_digits;
    HangUpField *m_hangUp;
    QSlider *m_slider;
    QPushButton *m_who;
    QScrollArea *m_whoArea;
    drill::ContactAnswers *m_answers;
    shell::Caption *m_note;
};

} // namespace ringdown::simulator
