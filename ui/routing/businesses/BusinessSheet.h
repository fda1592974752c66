// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/routing/businesses/BusinessTemplates.h"
#include "ui/shell/Sheet.h"

#include <array>
#include <functional>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class NumbersField;
class PhoneField;

/// A sheet to begin a business from a template, to copy one, or to change a name, a zone and the numbers.
class BusinessSheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit BusinessSheet(QWidget *window);

    void beginNew(const plan::Plan &plan);
    void beginCopy(const plan::Plan &plan, const plan::Tenant &original);
    void beginChange(const plan::Plan &plan, const plan::Tenant &tenant);

Q_SIGNALS:
    void made(const ringdown::plan::Tenant &tenant);
    void copied(const ringdown::TenantId &original, const ringdown::plan::Tenant &copy);
    void changed(const ringdown::plan::Tenant &before, const ringdown::plan::Tenant &now);

protected:
    QSize wantedSize() const override;
    void submit() override;

private:
    enum class Task { New, Copy, Change };
    struct Person {
        shell::Caption *role;
        QLineEdit *name;
        PhoneField *phone;
    };

    void build();
    void buildPeople();
    void begin(Task task, const plan::Plan &plan, const plan::Tenant &tenant, const QString &deed);
    void showTemplate();
    void suggestId();
    void say(const QString &problem, QWidget *where);
    BusinessTemplate chosenTemplate() const;
    std::vector<plan::Contact> people() const;
    const plan::Tenant *sameNamed() const; ///< another business of that name
    bool checkNames();
    bool checkPeople();
    plan::Tenant tenant() const;

    plan::Plan m_plan;
    plan::Tenant m_tenant; ///< copied or changed
    Task m_task = Task::New;
    QString m_suggested; ///< the id that the name gave; another one in the field was chosen
    std::vector<BusinessTemplate> m_templates;
    shell::Caption *m_title;
    QGridLayout *m_form;
    QComboBox *m_template;
    shell::Caption *m_purpose;
    QLineEdit *m_name;
    QLineEdit *m_id;
    QComboBox *m_zone;
    NumbersField *m_numbers;
    std::array<Person, 2> m_people{};
    shell::Caption *m_problem;
    QPushButton *m_deed;
};

} // namespace ringdown::routing_ui
