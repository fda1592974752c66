// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/AccountSheet.h"

#include "ui/credentials/SecretField.h"
#include "ui/shell/Caption.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {

AccountSheet::AccountSheet(QWidget *window)
    : DeedSheet(window)
    , m_sid(new QLineEdit)
    , m_token(new SecretField)
{
    addSentence(
        tr("You find both on the first page of the carrier’s own console. The token is tried, then kept "
           "on this desk alone: it never goes to a relay, and nobody can read it back here."));
    m_sid->setPlaceholderText(QStringLiteral("AC…"));
    addField(tr("Account &SID"), m_sid);
    addField(tr("Auth &Token"), m_token);
    m_keeper = addSentence();
    body()->addStretch(1);
    connect(this, &Sheet::closed, m_token, &SecretField::wipe);
}

void AccountSheet::begin(Purpose purpose, const std::string &sid, const QString &keeper)
{
    switch (purpose) {
    case Purpose::StoreFirst:
        setTitle(tr("Store an account"));
        deed()->setText(tr("Store"));
        break;
    case Purpose::Replace:
        setTitle(tr("Replace the Auth Token"));
        deed()->setText(tr("Replace"));
        break;
    }
    m_sid->setText(QString::fromStdString(sid));
    m_token->wipe();
    m_keeper->setText(keeper);
    DeedSheet::begin(sid.empty() ? m_sid : static_cast<QWidget *>(m_token));
}

void AccountSheet::submit()
{
    if (!deed()->isEnabled())
        return;
    const Secret token = m_token->take();
    if (token.isEmpty())
        return showProblem(tr("The Auth Token is missing."));
    showBusy(tr("Storing…"));
    Q_EMIT storeWanted(m_sid->text().trimmed().toStdString(), token);
}

} // namespace ringdown::credentials
