// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/businesses/BusinessSheet.h"

#include "core/plan/ComparableName.h"
#include "ui/format/ZoneNames.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/businesses/BusinessEdits.h"
#include "ui/routing/businesses/NumbersField.h"
#include "ui/routing/contacts/PhoneField.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ChoiceSpeech.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"
#include "ui/shell/ZoneTyping.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeZone>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

constexpr int fieldWidth = 400; ///< below it wrapped words would ask for many lines

/// The words stand at the first line of their field. Not a QFormLayout: of rows that are hidden it writes the
/// heights beyond its own memory (Qt 6.4).
void addRow(QGridLayout &form, QLabel *words, QWidget *field)
{
    const int row = form.rowCount();
    shell::fitToFont(*words, [words] { words->setMinimumHeight(shell::grown(30, words->font())); });
    words->setBuddy(field);
    form.addWidget(words, row, 0, Qt::AlignTop);
    form.addWidget(field, row, 1);
}

/// Hides or shows the whole row of a form that a field stands in.
void showRow(const QGridLayout &form, QWidget *field, bool isShown)
{
    int row = 0;
    int ignored = 0;
    form.getItemPosition(form.indexOf(field), &row, &ignored, &ignored, &ignored);
    for (const int column : {0, 1})
        form.itemAtPosition(row, column)->widget()->setVisible(isShown);
}

/// The name, with a number behind it while another business has it.
QString freeName(const plan::Plan &plan, const QString &name)
{
    QString free = name;
    const auto isTaken = [&](const plan::Tenant &tenant) {
        return plan::comparableName(tenant.name) == plan::comparableName(free.toStdString());
    };
    for (int number = 2; std::any_of(plan.tenants.begin(), plan.tenants.end(), isTaken); ++number)
        free = name + QLatin1Char(' ') + QString::number(number);
    return free;
}

} // namespace

BusinessSheet::BusinessSheet(QWidget *window)
    : Sheet(window)
    , m_templates(businessTemplates())
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_form(new QGridLayout)
    , m_template(new QComboBox)
    , m_purpose(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_name(new QLineEdit)
    , m_id(new QLineEdit)
    , m_zone(new QComboBox)
    , m_numbers(new NumbersField)
    , m_problem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
    , m_deed(new QPushButton)
{
    build();
    connect(m_template, &QComboBox::currentIndexChanged, this, &BusinessSheet::showTemplate);
    // Also what assistive technology writes, which is no typing.
    connect(m_name, &QLineEdit::textChanged, this, &BusinessSheet::suggestId);
    connect(m_numbers, &NumbersField::changed, this, [this] {
        m_problem->clear();
        open(); // it may need another height by now
    });
}

QSize BusinessSheet::wantedSize() const
{
    return {600, 300}; // and as high as its fields need
}

void BusinessSheet::build()
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    for (const BusinessTemplate &each : m_templates)
        m_template->addItem(each.title);
    m_purpose->setWordWrap(true);
    m_purpose->setMinimumSize(fieldWidth, 36);
    shell::letZonesBeTyped(*m_zone);
    shell::nameChoice(*m_zone, tr("Time zone"));
    m_zone->addItems(format::zoneNames());
    m_id->setMaxLength(32);
    m_id->setToolTip(tr("Small letters, digits and dashes. The log names the business by it, so it stays."));
    m_form->setVerticalSpacing(10);
    m_form->setHorizontalSpacing(14);
    m_form->setColumnStretch(1, 1);
    addRow(*m_form, new QLabel(tr("&Begin with")), m_template);
    addRow(*m_form, new QLabel(QString()), m_purpose);
    addRow(*m_form, new QLabel(tr("&Name")), m_name);
    addRow(*m_form, new QLabel(tr("&Id in the plan")), m_id);
    addRow(*m_form, new QLabel(tr("Time &zone")), m_zone);
    addRow(*m_form, new QLabel(tr("Numbers")), m_numbers);
    buildPeople();
    column->addLayout(m_form);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("problem"));
    column->addWidget(m_problem);
    addFoot(*column, m_deed);
}

void BusinessSheet::buildPeople()
{
    for (Person &person : m_people) {
        person = {new shell::Caption(shell::TextSize::Normal), new QLineEdit, new PhoneField};
        auto *box = new QWidget;
        auto *column = new QVBoxLayout(box);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(4);
        column->addWidget(person.name);
        column->addWidget(person.phone);
        person.phone->note()->setMinimumWidth(fieldWidth);
        column->addWidget(person.phone->note());
        addRow(*m_form, person.role, box);
    }
}

void BusinessSheet::beginNew(const plan::Plan &plan)
{
    m_title->setText(tr("New business"));
    plan::Tenant empty;
    empty.timeZone =
        plan.tenants.empty() ? format::systemZone().toStdString() : plan.tenants.front().timeZone;
    begin(Task::New, plan, empty, tr("Add the business"));
}

void BusinessSheet::beginCopy(const plan::Plan &plan, const plan::Tenant &original)
{
    const QString name = freeName(plan, tr("Copy of %1").arg(QString::fromStdString(original.name)));
    m_title->setText(tr("Copy %1").arg(QString::fromStdString(original.name)));
    const std::string id = freeId(idFromName(name), [&](const std::string &taken) {
        return plan::findTenant(plan, TenantId(taken)) != nullptr;
    });
    begin(Task::Copy, plan, copyOf(original, TenantId(id), name.toStdString()), tr("Make the copy"));
    m_tenant = original;
}

void BusinessSheet::beginChange(const plan::Plan &plan, const plan::Tenant &tenant)
{
    m_title->setText(tr("Change %1").arg(QString::fromStdString(tenant.name)));
    begin(Task::Change, plan, tenant, tr("Take over"));
}

void BusinessSheet::begin(Task task, const plan::Plan &plan, const plan::Tenant &tenant, const QString &deed)
{
    m_task = task;
    m_plan = plan;
    m_tenant = tenant;
    m_suggested = QString::fromStdString(tenant.id.value);
    panel()->setAccessibleName(m_title->text());
    m_deed->setText(deed);
    m_id->setText(m_suggested); // first: the name suggests one
    m_name->setText(QString::fromStdString(tenant.name));
    m_id->setReadOnly(task == Task::Change);
    m_zone->setEditText(QString::fromStdString(tenant.timeZone));
    m_numbers->begin(plan, task == Task::Change ? tenant.id : TenantId(), tenant.numbers);
    m_problem->clear();
    for (const Person &person : m_people) {
        person.name->clear();
        person.phone->begin({}, homeRegion(m_plan));
    }
    m_template->setCurrentIndex(0);
    showRow(*m_form, m_template, task == Task::New);
    showRow(*m_form, m_purpose, task == Task::New);
    showTemplate();
    open();
    QWidget *first = task == Task::New ? static_cast<QWidget *>(m_template) : m_name;
    first->setFocus(Qt::PopupFocusReason);
    m_name->selectAll();
}

BusinessTemplate BusinessSheet::chosenTemplate() const
{
    return m_templates[static_cast<std::size_t>(std::max(0, m_template->currentIndex()))];
}

void BusinessSheet::showTemplate()
{
    const BusinessTemplate chosen = chosenTemplate();
    m_purpose->setText(chosen.purpose);
    for (std::size_t i = 0; i < m_people.size(); ++i) {
        const Person &person = m_people[i];
        const bool isNeeded = m_task == Task::New && static_cast<int>(i) < chosen.roles.size();
        showRow(*m_form, person.name->parentWidget(), isNeeded);
        if (!isNeeded)
            continue;
        const QString role = chosen.roles[static_cast<int>(i)];
        person.role->setText(role);
        person.name->setPlaceholderText(tr("Name, or leave “%1”").arg(role));
        person.name->setAccessibleName(tr("%1: name").arg(role));
        person.phone->setAccessibleName(tr("%1: phone").arg(role));
    }
    if (isOpen())
        open(); // another template asks for other people
}

void BusinessSheet::suggestId()
{
    if (m_task == Task::Change || (!m_id->text().isEmpty() && m_id->text() != m_suggested))
        return; // it has one of its own
    m_suggested.clear();
    if (!m_name->text().trimmed().isEmpty()) {
        const std::string named = idFromName(m_name->text());
        m_suggested = QString::fromStdString(
            freeId(named.empty() ? std::string("business") : named, [this](const std::string &taken) {
                return plan::findTenant(m_plan, TenantId(taken)) != nullptr;
            }));
    }
    m_id->setText(m_suggested);
}

std::vector<plan::Contact> BusinessSheet::people() const
{
    std::vector<plan::Contact> people;
    const BusinessTemplate chosen = chosenTemplate();
    for (int i = 0; i < chosen.roles.size(); ++i) {
        const Person &person = m_people[static_cast<std::size_t>(i)];
        const QString typed = person.name->text().trimmed();
        const QString name = typed.isEmpty() ? chosen.roles[i] : typed;
        const std::string id =
            freeId(idFromName(name).empty() ? "person" : idFromName(name), [&](const std::string &taken) {
                return std::any_of(people.begin(), people.end(),
                                   [&](const plan::Contact &contact) { return contact.id.value == taken; });
            });
        people.push_back({ContactId(id), name.toStdString(), person.phone->number().value_or(PhoneNumber())});
    }
    return people;
}

void BusinessSheet::say(const QString &problem, QWidget *where)
{
    m_problem->setText(problem);
    where->setFocus(Qt::OtherFocusReason);
}

const plan::Tenant *BusinessSheet::sameNamed() const
{
    const QString name = plan::comparableName(m_name->text().toStdString());
    if (m_task == Task::Change && name == plan::comparableName(m_tenant.name))
        return nullptr; // the check warns of it; what else is changed here needs no other name first
    const auto other =
        std::find_if(m_plan.tenants.begin(), m_plan.tenants.end(),
                     [&](const plan::Tenant &tenant) { return plan::comparableName(tenant.name) == name; });
    return other == m_plan.tenants.end() ? nullptr : &*other;
}

bool BusinessSheet::checkNames()
{
    const TenantId id(m_id->text().trimmed().toStdString());
    if (m_name->text().trimmed().isEmpty())
        return say(tr("A business needs a name; it is what people and callers hear."), m_name), false;
    if (const plan::Tenant *other = sameNamed())
        return say(tr("“%1” is the name of another business, with the id “%2”: nobody could tell which is "
                      "meant. Give this one another name.")
                       .arg(QString::fromStdString(other->name), QString::fromStdString(other->id.value)),
                   m_name),
               false;
    if (m_task != Task::Change && id.isEmpty())
        return say(tr("A business needs an id; the log names the business by it."), m_id), false;
    if (m_task != Task::Change && idFromName(m_id->text().trimmed()) != id.value)
        return say(tr("“%1” is no id: it begins with a small letter, and goes on with small letters, digits "
                      "and single dashes.")
                       .arg(m_id->text().trimmed()),
                   m_id),
               false;
    if (m_task != Task::Change && plan::findTenant(m_plan, id))
        return say(tr("The id “%1” belongs to another business.").arg(m_id->text().trimmed()), m_id), false;
    const QString zone = m_zone->currentText().trimmed();
    if (zone.isEmpty() || !QTimeZone(zone.toUtf8()).isValid()) // QTimeZone takes "" for the system's
        return say(tr("“%1” is no time zone that this system knows. Write a city, such as "
                      "America/Los_Angeles.")
                       .arg(zone),
                   m_zone),
               false;
    if (!m_numbers->check())
        return say(tr("One of the numbers cannot be taken; it says why."), m_numbers), false;
    return true;
}

bool BusinessSheet::checkPeople()
{
    if (m_task != Task::New)
        return true;
    const BusinessTemplate chosen = chosenTemplate();
    const std::vector<PhoneNumber> numbers = m_numbers->numbers();
    for (int i = 0; i < chosen.roles.size(); ++i) {
        PhoneField *phone = m_people[static_cast<std::size_t>(i)].phone;
        const auto number = phone->number();
        if (!number) {
            phone->showProblem();
            return say(tr("%1: without a phone nobody can be rung.").arg(chosen.roles[i]), phone), false;
        }
        const bool isOwn = std::find(numbers.begin(), numbers.end(), *number) != numbers.end();
        const auto isCalled = [&](const plan::Tenant &tenant) {
            return std::find(tenant.numbers.begin(), tenant.numbers.end(), *number) != tenant.numbers.end();
        };
        if (isOwn || std::any_of(m_plan.tenants.begin(), m_plan.tenants.end(), isCalled))
            return say(tr("%1: this is a number of the plan itself, so a call would come back to where it "
                          "started.")
                           .arg(chosen.roles[i]),
                       phone),
                   false;
    }
    return true;
}

plan::Tenant BusinessSheet::tenant() const
{
    const TenantId id(m_id->text().trimmed().toStdString());
    const std::string name = m_name->text().trimmed().toStdString();
    plan::Tenant tenant = m_task == Task::New    ? fromTemplate(chosenTemplate().kind, people())
                          : m_task == Task::Copy ? copyOf(m_tenant, id, name)
                                                 : m_tenant;
    tenant.id = id;
    tenant.name = name;
    tenant.timeZone = m_zone->currentText().trimmed().toStdString();
    tenant.numbers = m_numbers->numbers();
    return tenant;
}

void BusinessSheet::submit()
{
    m_problem->clear();
    if (!checkNames() || !checkPeople())
        return;
    const plan::Tenant done = tenant();
    close();
    switch (m_task) {
    case Task::New:
        return Q_EMIT made(done);
    case Task::Copy:
        return Q_EMIT copied(m_tenant.id, done);
    case Task::Change:
        return Q_EMIT changed(m_tenant, done);
    }
}

} // namespace ringdown::routing_ui
