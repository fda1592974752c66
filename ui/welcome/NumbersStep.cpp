// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/NumbersStep.h"

#include "ui/shell/Caption.h"
#include "ui/welcome/Wizard.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace ringdown::welcome {
namespace {

QString homeRegion()
{
    const QString region = QLocale().name().section(QLatin1Char('_'), 1, 1);
    return region.size() == 2 ? region : QStringLiteral("US");
}

QString roleId(int at)
{
    return QStringLiteral("person-%1").arg(at + 1);
}

} // namespace

NumbersStep::NumbersStep()
    : WelcomeStep(
          tr("Your numbers and your people"),
          tr("The numbers of your account cannot be listed from here yet, so type those that callers dial."))
    , m_business(new QLineEdit)
    , m_zone(new QComboBox)
    , m_numbers(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_people(new QWidget)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    const auto add = [grid](const QString &words, QWidget *field, int row, int column) {
        auto *label = new shell::Caption(shell::TextSize::Normal);
        label->setText(words);
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row + 1, column);
    };
    m_business->setPlaceholderText(tr("Queen of San Diego"));
    m_numbers->setPlaceholderText(QStringLiteral("+1 619 555 0100"));
    m_numbers->setTabChangesFocus(true);
    m_numbers->setFixedHeight(58);
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds())
        m_zone->addItem(QString::fromUtf8(id));
    m_zone->setCurrentText(QString::fromUtf8(QTimeZone::systemTimeZoneId()));
    for (const auto &each : routing_ui::businessTemplates())
        m_kind->addItem(each.title, static_cast<int>(each.kind));
    add(tr("&Business"), m_business, 0, 0);
    add(tr("&Time zone"), m_zone, 0, 1);
    add(tr("&Numbers callers dial, one a line"), m_numbers, 2, 0);
    add(tr("Ca&lls are answered like in"), m_kind, 2, 1);
    column()->addLayout(grid);
    m_purpose = addSentence();
    column()->addWidget(m_people);
    m_problem = addSentence();
    m_problem->setTone(format::Tone::Bad);
    column()->addStretch(1);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NumbersStep::showRoles);
    showRoles();
}

/// A phone for everybody the template rings.
void NumbersStep::showRoles()
{
    const auto kind = routing_ui::businessTemplates()[static_cast<std::size_t>(m_kind->currentIndex())];
    m_purpose->setText(kind.purpose);
    m_phones.clear();
    qDeleteAll(m_people->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    delete m_people->layout();
    auto *form = new QFormLayout(m_people);
    form->setContentsMargins(0, 0, 0, 0);
    for (const QString &role : kind.roles) {
        auto *phone = new QLineEdit;
        phone->setPlaceholderText(QStringLiteral("+1 619 555 0111"));
        phone->setAccessibleName(tr("Phone of: %1", "a role").arg(role));
        form->addRow(tr("%1’s phone", "a role").arg(role), phone);
        m_phones.emplace_back(role, phone);
    }
}

Beginning NumbersStep::beginning() const
{
    Beginning told;
    told.business = m_business->text().trimmed();
    told.timeZone = m_zone->currentText();
    told.kind = static_cast<routing_ui::BusinessKind>(m_kind->currentData().toInt());
    if (const auto numbers = readNumbers(m_numbers->toPlainText(), homeRegion()))
        told.numbers = *numbers;
    for (const auto &[role, field] : m_phones) {
        plan::Contact person;
        person.id = ContactId(roleId(static_cast<int>(told.people.size())).toStdString());
        person.name = role.toStdString();
        const auto phone =
            PhoneNumber::fromHuman(field->text().trimmed().toStdString(), homeRegion().toStdString());
        if (phone)
            person.phone = *phone;
        told.people.push_back(person);
    }
    return told;
}

bool NumbersStep::validatePage()
{
    m_problem->clear();
    const auto numbers = readNumbers(m_numbers->toPlainText(), homeRegion());
    if (!numbers)
        m_problem->setText(QString::fromStdString(numbers.error().detail));
    for (const auto &[role, field] : m_phones) {
        const QString typed = field->text().trimmed();
        if (!typed.isEmpty() && !PhoneNumber::fromHuman(typed.toStdString(), homeRegion().toStdString()))
            m_problem->setText(tr("“%1” is no telephone number.").arg(typed));
    }
    return m_problem->text().isEmpty();
}

int NumbersStep::nextId() const
{
    return Wizard::CallPage;
}

} // namespace ringdown::welcome
