// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/ContactSheet.h"

#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/contacts/ContactEdits.h"
#include "ui/routing/contacts/PhoneField.h"
#include "ui/shell/Caption.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {

ContactSheet::ContactSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_name(new QLineEdit)
    , m_phone(new PhoneField)
    , m_texts(new QCheckBox(tr("takes texts")))
    , m_idField(new QLineEdit)
    , m_twin(new shell::Caption(shell::TextSize::Small, format::Tone::Care))
    , m_problem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
{
    build();
    // Also what assistive technology writes, which is no typing.
    connect(m_name, &QLineEdit::textChanged, this, &ContactSheet::suggestId);
    connect(m_phone, &QLineEdit::textChanged, this, &ContactSheet::showTwin);
    for (const QLineEdit *field : {m_name, static_cast<QLineEdit *>(m_phone), m_idField})
        connect(field, &QLineEdit::textChanged, this, &ContactSheet::judgeAgain);
}

void ContactSheet::build()
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Phone"), withNote(*m_phone));
    form->addRow(QString(), m_texts);
    form->addRow(tr("&Id in the plan"), m_idField);
    m_name->setPlaceholderText(tr("Captain"));
    m_idField->setMaxLength(32);
    m_idField->setToolTip(tr("Small letters, digits and dashes. The log names the contact by it."));
    column->addLayout(form);
    m_twin->setWordWrap(true);
    m_problem->setWordWrap(true);
    column->addWidget(m_twin);
    column->addWidget(m_problem);
    addFoot(*column, new QPushButton(tr("Take over")));
}

void ContactSheet::beginNew(const plan::Tenant &tenant)
{
    m_title->setText(tr("New contact"));
    m_isNew = true;
    begin(tenant, {});
}

void ContactSheet::beginChange(const plan::Tenant &tenant, const plan::Contact &contact)
{
    m_title->setText(tr("Change a contact"));
    m_isNew = false;
    begin(tenant, contact);
}

void ContactSheet::begin(const plan::Tenant &tenant, const plan::Contact &contact)
{
    m_tenant = tenant;
    m_id = contact.id;
    m_suggested.clear();
    panel()->setAccessibleName(m_title->text());
    m_name->setText(QString::fromStdString(contact.name));
    m_idField->setText(QString::fromStdString(contact.id.value));
    suggestId(); // where it has none
    m_phone->begin(contact.phone, homeRegion(tenant));
    m_texts->setChecked(contact.texts);
    tell({});
    showTwin();
    open();
    m_name->setFocus(Qt::PopupFocusReason);
    m_name->selectAll();
}

void ContactSheet::suggestId()
{
    if (!m_idField->text().isEmpty() && m_idField->text() != m_suggested)
        return; // it has one of its own
    m_suggested.clear();
    if (!m_name->text().trimmed().isEmpty()) {
        const std::string named = idFromName(m_name->text());
        const std::string id = named.empty() ? std::string("contact") : named;
        m_suggested = QString::fromStdString(freeId(id, [this](const std::string &taken) {
            return plan::findContact(m_tenant, ContactId(taken)) != nullptr;
        }));
    }
    m_idField->setText(m_suggested);
}

plan::Contact ContactSheet::contact() const
{
    return {ContactId(m_idField->text().trimmed().toStdString()), m_name->text().simplified().toStdString(),
            m_phone->number().value_or(PhoneNumber()), m_texts->isChecked()};
}

void ContactSheet::showTwin()
{
    plan::Contact typed = contact();
    typed.id = m_id;
    const plan::Contact *twin = typed.phone.isEmpty() ? nullptr : samePhone(m_tenant, typed);
    m_twin->setVisible(twin != nullptr);
    if (twin)
        m_twin->setText(tr("%1 has this phone already; in one tier it would be rung twice.")
                            .arg(QString::fromStdString(twin->name)));
}

FieldProblem ContactSheet::problem(const plan::Contact &contact) const
{
    const auto &numbers = m_tenant.numbers;
    const QString id = m_idField->text().trimmed();
    if (contact.name.empty())
        return {tr("A contact needs a name; it is what the log and the whisper say."), m_name};
    if (contact.phone.isEmpty())
        return {tr("Without a phone nobody can be rung."), m_phone};
    if (std::find(numbers.begin(), numbers.end(), contact.phone) != numbers.end())
        return {
            tr("%1 is the business’s own number: a call would come back to where it started.")
                .arg(format::isolated(QString::fromStdString(contact.phone.forPeople(homeRegion(m_tenant))))),
            m_phone};
    if (id.isEmpty())
        return {tr("A contact needs an id; the log names the contact by it."), m_idField};
    if (contact.id != m_id && idFromName(id) != contact.id.value)
        return {tr("“%1” is no id: it begins with a small letter, and goes on with small letters, digits and "
                   "single dashes.")
                    .arg(id),
                m_idField};
    if (contact.id != m_id && plan::findContact(m_tenant, contact.id))
        return {tr("The id “%1” belongs to another contact.").arg(id), m_idField};
    return {};
}

void ContactSheet::tell(const FieldProblem &problem)
{
    m_problem->setText(problem.sentence);
    for (QLineEdit *field : {m_name, m_idField})
        markProblem(*field, problem);
    m_phone->wearProblem(problem.field == m_phone && m_phone->number() ? problem.sentence : QString());
}

void ContactSheet::judgeAgain()
{
    if (!m_problem->text().isEmpty())
        tell(problem(contact()));
}

void ContactSheet::submit()
{
    const plan::Contact typed = contact();
    const FieldProblem found = problem(typed);
    tell(found);
    if (typed.phone.isEmpty())
        m_phone->showProblem();
    if (found.field)
        return found.field->setFocus(Qt::OtherFocusReason);
    close();
    if (m_isNew)
        Q_EMIT made(typed);
    else
        Q_EMIT changed(m_id, typed);
}

} // namespace ringdown::routing_ui
