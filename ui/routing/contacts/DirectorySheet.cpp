// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/contacts/DirectorySheet.h"

#include "ui/routing/PlanIds.h"
#include "ui/routing/contacts/PhoneField.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ChoiceSpeech.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <set>

namespace ringdown::routing_ui {

DirectorySheet::DirectorySheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_phone(new PhoneField)
    , m_name(new QLineEdit)
    , m_type(new QComboBox)
    , m_problem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
{
    build();
    for (const QLineEdit *field : {static_cast<QLineEdit *>(m_phone), m_name})
        connect(field, &QLineEdit::textChanged, this, &DirectorySheet::judgeAgain);
}

void DirectorySheet::build()
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(8);
    form->addRow(tr("&Phone"), withNote(*m_phone));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("T&ype"), m_type);
    m_name->setPlaceholderText(tr("Harbor Master"));
    m_type->setEditable(true);
    shell::nameChoice(*m_type, tr("Type"));
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->setToolTip(tr("A word of your own that caller rules can match, such as “vip”."));
    column->addLayout(form);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    addFoot(*column, new QPushButton(tr("Take over")));
}

void DirectorySheet::beginNew(const plan::Tenant &tenant)
{
    m_before.reset();
    m_title->setText(tr("New known caller"));
    begin(tenant, {});
}

void DirectorySheet::beginChange(const plan::Tenant &tenant, std::size_t index)
{
    m_before = tenant.directory[index];
    m_title->setText(tr("Change a known caller"));
    begin(tenant, tenant.directory[index]);
}

void DirectorySheet::begin(const plan::Tenant &tenant, const plan::DirectoryEntry &entry)
{
    m_directory = tenant.directory;
    panel()->setAccessibleName(m_title->text());
    tell({});
    m_phone->begin(entry.phone, homeRegion(tenant));
    m_name->setText(QString::fromStdString(entry.name));
    std::set<std::string> types;
    for (const plan::DirectoryEntry &each : tenant.directory)
        types.insert(each.type);
    m_type->clear();
    for (const std::string &type : types)
        m_type->addItem(QString::fromStdString(type));
    m_type->setCurrentText(QString::fromStdString(entry.type));
    open();
    m_phone->setFocus(Qt::PopupFocusReason);
    m_phone->selectAll();
}

FieldProblem DirectorySheet::problem(const plan::DirectoryEntry &entry) const
{
    if (entry.phone.isEmpty())
        return {tr("Without a phone nobody is recognised."), m_phone};
    for (const plan::DirectoryEntry &known : m_directory) {
        if (known.phone == entry.phone && m_before != known)
            return {tr("The directory has this phone already, as “%1”: change that one.")
                        .arg(QString::fromStdString(known.name)),
                    m_phone};
    }
    if (entry.name.empty())
        return {tr("A known caller needs a name; it is what the whisper and the log say."), m_name};
    return {};
}

plan::DirectoryEntry DirectorySheet::entry() const
{
    return {m_phone->number().value_or(PhoneNumber()), m_name->text().simplified().toStdString(),
            m_type->currentText().trimmed().toStdString()};
}

void DirectorySheet::tell(const FieldProblem &problem)
{
    m_problem->setText(problem.sentence);
    markProblem(*m_name, problem);
    m_phone->wearProblem(problem.field == m_phone && m_phone->number() ? problem.sentence : QString());
}

void DirectorySheet::judgeAgain()
{
    if (!m_problem->text().isEmpty())
        tell(problem(entry()));
}

void DirectorySheet::submit()
{
    const plan::DirectoryEntry typed = entry();
    const FieldProblem found = problem(typed);
    tell(found);
    if (typed.phone.isEmpty())
        m_phone->showProblem();
    if (found.field)
        return found.field->setFocus(Qt::OtherFocusReason);
    close();
    if (m_before)
        Q_EMIT changed(*m_before, typed);
    else
        Q_EMIT made(typed);
}

} // namespace ringdown::routing_ui
