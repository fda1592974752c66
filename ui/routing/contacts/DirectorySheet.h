// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"
#include "ui/routing/contacts/FieldProblem.h"
#include "ui/shell/Sheet.h"

#include <optional>

class QComboBox;
class QLineEdit;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class PhoneField;

/// A sheet to make or change a known caller: phone, name, and the type that caller rules match.
class DirectorySheet : public shell::Sheet {
    Q_OBJECT
public:
    explicit DirectorySheet(QWidget *window);

    void beginNew(const plan::Tenant &tenant);
    void beginChange(const plan::Tenant &tenant, std::size_t index);

Q_SIGNALS:
    void made(const ringdown::plan::DirectoryEntry &entry);
    void changed(const ringdown::plan::DirectoryEntry &before, const ringdown::plan::DirectoryEntry &now);

protected:
    QSize wantedSize() const override { return {480, 340}; }
    void submit() override;

private:
    void build();
    void begin(const plan::Tenant &tenant, const plan::DirectoryEntry &entry);
    FieldProblem problem(const plan::DirectoryEntry &entry) const;
    plan::DirectoryEntry entry() const;
    void tell(const FieldProblem &problem);
    void judgeAgain(); ///< once something was refused

    std::optional<plan::DirectoryEntry> m_before; ///< the entry that is changed, as it was
    std::vector<plan::DirectoryEntry> m_directory;
    shell::Caption *m_title;
    PhoneField *m_phone;
    QLineEdit *m_name;
    QComboBox *m_type;
    shell::Caption *m_problem;
};

} // namespace ringdown::routing_ui
