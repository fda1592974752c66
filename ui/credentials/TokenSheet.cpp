// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/TokenSheet.h"

#include "ui/credentials/ShownSecret.h"
#include "ui/format/CredentialWords.h"
#include "ui/shell/Caption.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {

TokenSheet::TokenSheet(QWidget *window)
    : DeedSheet(window)
    , m_name(new QLineEdit)
    , m_role(new QComboBox)
    , m_shown(new ShownSecret)
{
    constexpr int longestName = 64;
    m_name->setObjectName(QStringLiteral("token-name"));
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("Dana, front desk"));
    for (const char *role : {"viewer", "operator", "admin"})
        m_role->addItem(format::roleWord(role), QString::fromLatin1(role));
    m_nameField = addField(tr("&Name: whose it is, for the history"), m_name);
    m_roleField = addField(tr("R&ole"), m_role);
    m_shown->setObjectName(QStringLiteral("shown-token"));
    connect(m_shown, &ShownSecret::copyWanted, this, &TokenSheet::submit);
    m_tokenField = addField(tr("To&ken"), m_shown);
    m_meaning = addSentence();
    body()->addStretch(1);
    connect(m_role, &QComboBox::currentIndexChanged, this, &TokenSheet::showMeaning);
    connect(this, &Sheet::closed, this, &TokenSheet::forget);
}

void TokenSheet::begin(const QString &relay)
{
    forget();
    setTitle(tr("New token for %1").arg(relay));
    m_name->clear();
    m_role->setCurrentIndex(1);
    m_nameField->show();
    m_roleField->show();
    m_tokenField->hide();
    deed()->setText(tr("Make the token"));
    cancel()->setText(tr("Cancel"));
    showMeaning();
    DeedSheet::begin(m_name);
}

void TokenSheet::showMeaning()
{
    m_meaning->setText(format::roleMeaning(m_role->currentData().toString().toStdString()));
}

void TokenSheet::showToken(const client::NewToken &token)
{
    rest();
    m_token = token.token;
    m_nameField->hide();
    m_roleField->hide();
    m_tokenField->show();
    m_shown->hold(m_token);
    setTitle(tr("Token for %1").arg(QString::fromStdString(token.name)));
    m_meaning->setText(
        tr("It is shown this once: the relay keeps only its hash. Copy it now and hand it over on a "
           "safe way; the clipboard is cleared after ten seconds."));
    deed()->setText(tr("Copy the token"));
    cancel()->setText(tr("Done"));
    deed()->setFocus(Qt::OtherFocusReason);
}

void TokenSheet::submit()
{
    if (!deed()->isEnabled())
        return;
    if (!m_token.isEmpty())
        return Q_EMIT copyWanted(m_token, tr("token"));
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        return showProblem(tr("The token needs a name, so that the history can say who did what."));
    showBusy(tr("Asking the relay…"));
    Q_EMIT makeWanted(name.toStdString(), m_role->currentData().toString().toStdString());
}

void TokenSheet::forget()
{
    m_token = Secret();
    m_shown->forget();
}

} // namespace ringdown::credentials
