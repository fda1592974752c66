// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ConnectSheet.h"

#include "core/client/RelayUrl.h"
#include "ui/credentials/SecretField.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Settings.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::window {
namespace {

constexpr qsizetype shortestToken = 32;
constexpr qsizetype longestToken = 200;

QString wordsOf(client::RelayUrlFault fault)
{
    switch (fault) {
    case client::RelayUrlFault::Port:
        return ConnectSheet::tr("The port of the address is a number from 1 to 65535.");
    case client::RelayUrlFault::NoAddress:
        return ConnectSheet::tr(
            "The address needs http:// or https:// and a host, as in https://relay.example.com.");
    case client::RelayUrlFault::UserInfo:
        return ConnectSheet::tr("Leave the user name and the password out of the address: a relay is entered "
                                "with a token, which your keyring can keep.");
    case client::RelayUrlFault::Path:
        return ConnectSheet::tr("The address ends with the host and its port: leave out what stands behind.");
    }
    return {};
}

} // namespace

QString connectProblem(const QUrl &relay, const QString &token)
{
    if (const auto fault = client::faultOf(relay))
        return wordsOf(*fault);
    if (!token.isEmpty() && (token.size() < shortestToken || token.size() > longestToken))
        return ConnectSheet::tr("The token has %Ln character(s); a relay’s tokens have 32 to 200.", nullptr,
                                static_cast<int>(token.size()));
    return {};
}

ConnectSheet::ConnectSheet(shell::Settings &settings, QWidget *window)
    : Sheet(window)
    , m_settings(settings)
    , m_address(new QLineEdit)
    , m_token(new credentials::SecretField)
    , m_keep(new QCheckBox(tr("&Keep the token in the keyring")))
    , m_forget(new QPushButton(tr("For&get this address")))
    , m_problem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
{
    panel()->setAccessibleName(tr("Connect to a relay"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Connect to a relay"));
    column->addWidget(title);
    auto *form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapAllRows);
    m_address->setPlaceholderText(QStringLiteral("https://relay.example.com"));
    auto *addressLabel = new QLabel(tr("&Address"));
    addressLabel->setBuddy(m_address);
    auto *tokenLabel = new QLabel(tr("T&oken"));
    tokenLabel->setBuddy(m_token);
    form->addRow(addressLabel, m_address);
    form->addRow(tokenLabel, m_token);
    column->addLayout(form);
    m_token->setPlaceholderText(tr("Empty: the one your keyring keeps"));
    m_keep->setToolTip(tr("Otherwise it stays in memory and is asked for again"));
    column->addWidget(m_keep);
    m_forget->setProperty("quiet", true);
    m_forget->setToolTip(tr("The console starts without a relay then; its token stays in the keyring"));
    column->addWidget(m_forget, 0, Qt::AlignLeft);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    addFoot(*column, new QPushButton(tr("Connect")));
    connect(m_forget, &QPushButton::clicked, this, &ConnectSheet::forget);
    connect(this, &Sheet::closed, m_token, &credentials::SecretField::wipe);
}

void ConnectSheet::begin()
{
    m_problem->clear();
    m_token->wipe();
    m_keep->setChecked(false);
    m_forget->setVisible(!m_settings.relay().isEmpty());
    if (m_address->text().isEmpty())
        m_address->setText(m_settings.relay());
    open();
    m_address->setFocus(Qt::PopupFocusReason);
}

void ConnectSheet::beginFor(const QString &relay)
{
    begin();
    m_address->setText(relay);
    m_token->setFocus(Qt::PopupFocusReason);
}

void ConnectSheet::beginAgain(const QString &relay, const QString &objection)
{
    beginFor(relay);
    m_problem->setText(objection);
}

void ConnectSheet::forget()
{
    m_settings.setRelay({});
    m_address->clear();
    m_address->setFocus(Qt::OtherFocusReason);
    m_forget->hide();
}

void ConnectSheet::submit()
{
    const QUrl relay(m_address->text().trimmed());
    m_problem->setText(connectProblem(relay, m_token->text()));
    if (!m_problem->text().isEmpty())
        return;
    const Secret token = m_token->take();
    close();
    Q_EMIT connectWanted(relay, token, m_keep->isChecked() ? KeepToken::InKeyring : KeepToken::ThisRun);
}

} // namespace ringdown::window
