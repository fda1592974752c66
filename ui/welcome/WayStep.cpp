// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/WayStep.h"

#include "ui/credentials/SecretField.h"
#include "ui/shell/Caption.h"
#include "ui/welcome/Wizard.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ringdown::welcome {

WayStep::WayStep(Judge judge)
    : WelcomeStep(tr("What do you want to do?"),
                  tr("Calls to your numbers are rung down a list of people until a human being has them."))
    , m_judge(std::move(judge))
    , m_look(addWay(
          tr("&Look around with sample data"),
          tr("Three businesses with simulated callers. No phone rings, nothing is sent, nothing is kept.")))
    , m_here(addWay(
          tr("&Run a relay here"),
          tr("This desk answers your numbers while the console runs. For a small business, or to begin."),
          &m_hereMeaning))
    , m_connect(
          addWay(tr("&Connect to a relay"), tr("One runs elsewhere already, and you have a token for it.")))
    , m_connection(buildConnection())
{
    m_look->setChecked(true);
    m_connection->hide();
    connect(m_connect, &QRadioButton::toggled, m_connection, &QWidget::setVisible);
    column()->addWidget(m_connection);
    column()->addStretch(1);
    for (QRadioButton *each : {m_look, m_here, m_connect})
        connect(each, &QRadioButton::toggled, this, [this] {
            setFinalPage(false); // another way has other pages: only this makes the wizard ask nextId() anew
            Q_EMIT chosen();
        });
}

QRadioButton *WayStep::addWay(const QString &words, const QString &meaning, shell::Caption **beneath)
{
    auto *button = new QRadioButton(words);
    button->setAccessibleDescription(meaning);
    QFont strong = button->font();
    strong.setWeight(QFont::DemiBold);
    button->setFont(strong);
    column()->addWidget(button);
    shell::Caption *small = addSentence(meaning);
    small->setContentsMargins(24, 0, 0, 6);
    if (beneath)
        *beneath = small;
    return button;
}

QWidget *WayStep::buildConnection()
{
    auto *box = new QWidget;
    auto *rows = new QVBoxLayout(box);
    rows->setContentsMargins(24, 0, 0, 0);
    rows->setSpacing(6);
    m_address = new QLineEdit;
    m_token = new credentials::SecretField;
    m_keep = new QCheckBox(tr("&Keep the token in the keyring"));
    m_problem = new shell::Caption(shell::TextSize::Normal, format::Tone::Bad);
    m_address->setPlaceholderText(QStringLiteral("https://relay.example.com"));
    m_token->setPlaceholderText(tr("Empty: the one your keyring keeps"));
    m_problem->setWordWrap(true);
    const std::pair<QString, QLineEdit *> fields[] = {{tr("&Address"), m_address}, {tr("&Token"), m_token}};
    for (const auto &[name, field] : fields) {
        auto *label = new shell::Caption(shell::TextSize::Normal);
        label->setText(name);
        label->setBuddy(field);
        rows->addWidget(label);
        rows->addWidget(field);
    }
    rows->addWidget(m_keep);
    rows->addWidget(m_problem);
    return box;
}

QRadioButton *WayStep::chosenWay() const
{
    return m_here->isChecked() ? m_here : m_connect->isChecked() ? m_connect : m_look;
}

/// Two of them would look chosen, if another one had the keys.
void WayStep::showEvent(QShowEvent *event)
{
    chosenWay()->setFocus(Qt::OtherFocusReason);
    WelcomeStep::showEvent(event);
}

Way WayStep::way() const
{
    if (m_here->isChecked())
        return Way::RunHere;
    return m_connect->isChecked() ? Way::Connect : Way::LookAround;
}

void WayStep::choose(Way way)
{
    QRadioButton *const buttons[] = {m_look, m_here, m_connect}; // in the order of the ways
    buttons[static_cast<std::size_t>(way)]->setChecked(true);
    chosenWay()->setFocus(Qt::OtherFocusReason);
}

QUrl WayStep::relay() const
{
    return QUrl(m_address->text().trimmed());
}

Secret WayStep::takeToken()
{
    return m_token->take();
}

bool WayStep::keepsToken() const
{
    return m_keep->isChecked();
}

void WayStep::tellSetUp()
{
    m_isSetUp = true;
    const QString meaning = tr("One was set up on this desk before: it goes on with its own plan and log, so "
                               "nothing is asked for it. Change the plan in Routing.");
    m_here->setAccessibleDescription(meaning);
    m_hereMeaning->setText(meaning);
    setFinalPage(false); // as above
}

int WayStep::nextId() const
{
    return way() == Way::RunHere && !m_isSetUp ? Wizard::AccountPage : -1;
}

bool WayStep::validatePage()
{
    if (way() != Way::Connect)
        return true;
    m_problem->setText(m_judge(relay(), m_token->text()));
    return m_problem->text().isEmpty();
}

} // namespace ringdown::welcome
