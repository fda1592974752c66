// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/AccountSheet.h"

#include "ui/credentials/SecretField.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {

AccountSheet::AccountSheet(QWidget *window)
    : DeedSheet(window)
    , m_sid(new QLineEdit)
    , m_token(new SecretField)
    , m_trouble(new shell::Banner)
{
    addSentence(
        tr("You find both on the first page of the carrier’s own console. The token is tried, then kept "
           "on this desk alone: it never goes to a relay, and nobody can read it back here."));
    m_sid->setPlaceholderText(QStringLiteral("AC…"));
    addField(tr("Account &SID"), m_sid);
    addField(tr("Auth To&ken"), m_token);
    m_keeper = addSentence();
    body()->addStretch(1);
    body()->addWidget(m_trouble);
    m_untried = addFoot({});
    connect(m_untried, &QPushButton::clicked, this, [this] {
        m_trouble->clear();
        showBusy(tr("Storing…"));
        Q_EMIT storeUntriedWanted();
    });
    connect(m_token, &SecretField::textEdited, this, &AccountSheet::showDeed);
    connect(this, &Sheet::closed, m_token, &SecretField::wipe);
}

void AccountSheet::begin(Purpose purpose, const std::string &sid, const QString &keeper)
{
    m_purpose = purpose;
    m_holdsUntried = false;
    m_trouble->clear();
    setTitle(purpose == Purpose::StoreFirst ? tr("Store an account") : tr("Replace the Auth Token"));
    m_sid->setText(QString::fromStdString(sid));
    m_token->wipe();
    m_keeper->setText(keeper);
    showDeed();
    DeedSheet::begin(sid.empty() ? m_sid : static_cast<QWidget *>(m_token));
}

void AccountSheet::showNotTried(const QString &sentence, const QString &details)
{
    rest();
    m_trouble->say(format::Tone::Bad, sentence, {}, details);
    m_holdsUntried = true;
    showDeed();
}

void AccountSheet::showDeed()
{
    const bool goesOn = m_holdsUntried && m_token->text().isEmpty();
    const bool isFirst = m_purpose == Purpose::StoreFirst;
    deed()->setText(goesOn ? tr("Try again") : isFirst ? tr("Store") : tr("Replace"));
    m_untried->setText(isFirst ? tr("Store it untried") : tr("Replace it untried"));
    m_untried->setToolTip(tr("If it is wrong, this desk can do nothing at the carrier with it"));
    m_untried->setVisible(goesOn);
}

void AccountSheet::submit()
{
    if (!deed()->isEnabled())
        return;
    m_trouble->clear();
    const Secret token = m_token->take();
    if (token.isEmpty() && !m_holdsUntried)
        return showProblem(tr("The Auth Token is missing."));
    showBusy(tr("Trying the token…"));
    m_untried->hide();
    if (token.isEmpty())
        return Q_EMIT tryAgainWanted();
    m_holdsUntried = false;
    Q_EMIT storeWanted(m_sid->text().trimmed().toStdString(), token);
}

} // namespace ringdown::credentials
