// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/NumbersStep.h"

#include "ui/format/NumberWords.h"
#include "ui/format/ZoneNames.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ChoiceSpeech.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"
#include "ui/shell/ZoneTyping.h"
#include "ui/welcome/NumberChooser.h"
#include "ui/welcome/Wizard.h"

#include <QComboBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::welcome {
namespace {

constexpr int leastField = 200; ///< with others on the same line

QString roleId(int at)
{
    return QStringLiteral("person-%1").arg(at + 1);
}

/// A field under its label.
QWidget *labelled(const QString &words, QWidget *field, QWidget *content)
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *label = new shell::Caption(shell::TextSize::Normal);
    label->setText(words);
    label->setBuddy(field);
    column->addWidget(label);
    column->addWidget(content);
    column->addStretch(1);
    return box;
}

/// Return in it gives, and does not turn the page.
class BusinessField : public QLineEdit {
public:
    using QLineEdit::QLineEdit;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        QLineEdit::keyPressEvent(event);
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            event->accept();
    }
};

} // namespace

NumbersStep::NumbersStep()
    : WelcomeStep(
          tr("Your numbers and your people"),
          tr("Each number goes to the business you name, or is left out. Nothing is changed at Twilio."))
    , m_chooser(new NumberChooser)
    , m_business(new BusinessField)
    , m_give(new QPushButton(tr("&Give it the chosen numbers")))
    , m_leaveOut(new QPushButton(tr("Leave &out")))
    , m_zone(new QComboBox)
    , m_numbers(new QPlainTextEdit)
    , m_kind(new QComboBox)
    , m_people(new QWidget)
{
    build();
    wire();
    showRoles();
    showListed();
}

QWidget *NumbersStep::buildBusiness()
{
    auto *content = new QWidget;
    auto *row = new shell::WrapRow(content);
    row->addGrowing(m_business, leastField);
    row->addWidget(m_give);
    row->addWidget(m_leaveOut);
    m_business->setPlaceholderText(tr("Queen of San Diego"));
    m_business->setAccessibleName(tr("Business"));
    return labelled(tr("B&usiness"), m_business, content);
}

void NumbersStep::build()
{
    m_numbers->setPlaceholderText(QStringLiteral("+1 619 555 0100"));
    m_numbers->setTabChangesFocus(true);
    m_numbers->setFixedHeight(shell::grown(58, font()));
    m_typed = labelled(tr("Numbers callers &dial, one a line"), m_numbers, m_numbers);
    for (const auto &each : routing_ui::businessTemplates())
        m_kind->addItem(each.title, static_cast<int>(each.kind));
    column()->addWidget(m_chooser);
    column()->addWidget(buildBusiness());
    column()->addWidget(m_typed);
    auto *choices = new shell::WrapRow;
    choices->setSpacing(16);
    choices->shareEvenly();
    choices->addGrowing(labelled(tr("&Time zone"), m_zone, m_zone), leastField);
    choices->addGrowing(labelled(tr("Ca&lls are answered like in"), m_kind, m_kind), leastField);
    column()->addLayout(choices);
    m_zoneWanted = addSentence();
    m_zoneWanted->setTone(format::Tone::Care);
    offerZones();
    m_purpose = addSentence();
    column()->addWidget(m_people);
    m_problem = addSentence();
    m_problem->setTone(format::Tone::Bad);
    column()->addStretch(0);
}

/// That of this computer is chosen; where it is none of a place it is offered beside those.
void NumbersStep::offerZones()
{
    QStringList zones = format::zoneNames();
    const QString own = format::systemZone();
    if (!own.isEmpty() && !zones.contains(own)) {
        zones.append(own);
        zones.sort();
    }
    shell::letZonesBeTyped(*m_zone);
    shell::nameChoice(*m_zone, tr("Time zone"));
    m_zone->lineEdit()->setPlaceholderText(tr("Choose the time zone"));
    m_zone->addItems(zones);
    m_zone->setCurrentIndex(m_zone->findText(own, Qt::MatchExactly));
    zoneChosen();
}

void NumbersStep::zoneChosen()
{
    const QString typed = m_zone->currentText().trimmed();
    m_zoneWanted->setText(
        !typed.isEmpty() ? tr("“%1” is no time zone yet. Choose one that is offered.").arg(typed)
        : format::systemZone().isEmpty()
            ? tr("The time zone of this computer is not known: choose the one of the business to go on.")
            : tr("Choose the time zone of the business to go on."));
    m_zoneWanted->setVisible(!hasZone());
    m_zone->setAccessibleDescription(hasZone() ? QString() : m_zoneWanted->text());
    Q_EMIT completeChanged();
}

bool NumbersStep::hasZone() const
{
    return !zone().isEmpty();
}

/// As it is called, however it was typed.
QString NumbersStep::zone() const
{
    const int at = m_zone->findText(m_zone->currentText().trimmed(), Qt::MatchFixedString);
    return at < 0 ? QString() : m_zone->itemText(at);
}

bool NumbersStep::isComplete() const
{
    return hasZone();
}

void NumbersStep::wire()
{
    connect(m_zone, &QComboBox::currentTextChanged, this, &NumbersStep::zoneChosen);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &NumbersStep::showRoles);
    connect(m_numbers, &QPlainTextEdit::textChanged, this,
            [this] { m_chooser->setTyping(!m_numbers->toPlainText().trimmed().isEmpty()); });
    connect(m_chooser, &NumberChooser::listed, this, &NumbersStep::showListed);
    connect(m_chooser, &NumberChooser::chosen, this, &NumbersStep::allowGiving);
    connect(m_business, &QLineEdit::textChanged, this, &NumbersStep::allowGiving);
    connect(m_business, &QLineEdit::returnPressed, this, &NumbersStep::give);
    connect(m_give, &QPushButton::clicked, this, &NumbersStep::give);
    connect(m_leaveOut, &QPushButton::clicked, this, [this] { m_chooser->give({}); });
}

void NumbersStep::setPort(numbers_ui::NumbersPort *port)
{
    m_chooser->setPort(port);
}

void NumbersStep::ask()
{
    m_chooser->ask();
}

void NumbersStep::forgetAccount()
{
    m_chooser->forget();
}

void NumbersStep::showListed()
{
    const bool isListed = m_chooser->isListed();
    column()->setStretchFactor(m_chooser, isListed ? 1 : 0);
    m_typed->setVisible(!isListed);
    m_give->setVisible(isListed);
    m_leaveOut->setVisible(isListed);
    allowGiving();
}

void NumbersStep::allowGiving()
{
    m_give->setEnabled(m_chooser->hasChosen() && !m_business->text().trimmed().isEmpty());
    m_leaveOut->setEnabled(m_chooser->hasChosen());
}

void NumbersStep::give()
{
    if (!m_chooser->isListed() || !m_give->isEnabled())
        return;
    m_chooser->give(m_business->text().trimmed());
    m_business->clear();
    m_problem->clear();
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

std::vector<BegunBusiness> NumbersStep::businesses() const
{
    if (m_chooser->isListed())
        return m_chooser->businesses();
    const QString name = m_business->text().trimmed();
    const auto numbers = readNumbers(m_numbers->toPlainText(), format::deskRegion());
    if (name.isEmpty() && (!numbers || numbers->empty()))
        return {};
    return {{name, numbers ? *numbers : std::vector<PhoneNumber>()}};
}

Beginning NumbersStep::beginning() const
{
    Beginning told;
    told.businesses = businesses();
    told.timeZone = zone();
    told.kind = static_cast<routing_ui::BusinessKind>(m_kind->currentData().toInt());
    for (const auto &[role, field] : m_phones) {
        plan::Contact person;
        person.id = ContactId(roleId(static_cast<int>(told.people.size())).toStdString());
        person.name = role.toStdString();
        const auto phone =
            PhoneNumber::fromHuman(field->text().trimmed().toStdString(), format::deskRegion());
        if (phone)
            person.phone = *phone;
        told.people.push_back(person);
    }
    return told;
}

QString NumbersStep::phoneProblem(const QString &typed) const
{
    if (typed.isEmpty())
        return {};
    const auto phone = PhoneNumber::fromHuman(typed.toStdString(), format::deskRegion());
    if (!phone)
        return tr("“%1” is no telephone number.").arg(typed);
    for (const BegunBusiness &business : businesses()) {
        if (std::find(business.numbers.begin(), business.numbers.end(), *phone) != business.numbers.end())
            return tr("“%1” is the number that callers dial. Name the phone that it rings.").arg(typed);
    }
    return {};
}

QString NumbersStep::problem() const
{
    for (const auto &[role, field] : m_phones) {
        if (const QString found = phoneProblem(field->text().trimmed()); !found.isEmpty())
            return found;
    }
    if (m_chooser->isListed()) {
        const QString name = m_business->text().trimmed();
        return name.isEmpty() ? QString() : tr("Choose the numbers that belong to %1.").arg(name);
    }
    const auto numbers = readNumbers(m_numbers->toPlainText(), format::deskRegion());
    return numbers ? QString() : QString::fromStdString(numbers.error().detail);
}

/// A business that was named and not given its numbers yet is not left behind unseen.
bool NumbersStep::validatePage()
{
    give();
    m_problem->setText(problem());
    return m_problem->text().isEmpty();
}

int NumbersStep::nextId() const
{
    return Wizard::CallPage;
}

} // namespace ringdown::welcome
