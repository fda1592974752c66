// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/routing/contacts/FieldProblem.h"
#include "ui/shell/Sheet.h"

class QCheckBox;
class QLineEdit;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class PhoneField;

/// A sheet to make or change a contact: name, phone, whether it takes texts, and the id it has in the plan.
class ContactSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit ContactSheet(QWidget *window);

    void beginNew(const plan::Tenant &tenant);
    void beginChange(const plan::Tenant &tenant, const plan::Contact &contact);

Q_SIGNALS:
    void made(const ringdown::plan::Contact &contact);
    void changed(const ringdown::ContactId &id, const ringdown::plan::Contact &contact);

protected:
    QSize wantedSize() const override { return {480, 400}; }
    void submit() override;

private:
    void build();
    void begin(const plan::Tenant &tenant, const plan::Contact &contact);
    void suggestId();
    void showTwin();
    FieldProblem problem(const plan::Contact &contact) const;
    void tell(const FieldProblem &problem);
    void judgeAgain(); ///< once something was refused
    plan::Contact contact() const;

    plan::Tenant m_tenant;
    ContactId m_id; ///< of the contact that is changed; "" for a new one
    bool m_isNew = true;
    QString m_suggested; ///< the id that the name gave; another one in the field was chosen
    shell::Caption *m_title;
    QLineEdit *m_name;
    PhoneField *m_phone;
    QCheckBox *m_texts;
    QLineEdit *m_idField;
    shell::Caption *m_twin;
    shell::Caption *m_problem;
};

} // namespace ringdown::routing_ui
