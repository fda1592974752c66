// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/WebhookKeySheet.h"

#include "ui/shell/Caption.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {

WebhookKeySheet::WebhookKeySheet(QWidget *window)
    : DeedSheet(window)
    , m_fingerprint(new shell::Caption(shell::TextSize::Heading))
{
    setTitle(tr("Webhook key"));
    addSentence(
        tr("It verifies the carrier’s signatures and is all of the token that a relay needs. The token "
           "cannot be computed from it."));
    m_fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    body()->addWidget(m_fingerprint);
    m_meaning = addSentence();
    body()->addStretch(1);
    deed()->setText(tr("Give it to the relay"));
    cancel()->setText(tr("Done"));
    m_copy = addFoot(tr("Copy the key"));
    connect(m_copy, &QPushButton::clicked, this, [this] {
        if (!m_key)
            return;
        Q_EMIT copyWanted(m_key->text(), tr("webhook key"));
        Q_EMIT copied(m_key->id());
    });
    connect(this, &Sheet::closed, this, [this] { m_key.reset(); });
}

void WebhookKeySheet::begin()
{
    m_key.reset();
    m_fingerprint->clear();
    m_meaning->clear();
    m_copy->setEnabled(false);
    DeedSheet::begin(cancel());
    showBusy(tr("Reading the token from the keyring…"));
}

void WebhookKeySheet::showKey(const twilio::WebhookKey &key, Relay relay)
{
    rest();
    m_key = key;
    m_copy->setEnabled(true);
    m_fingerprint->setText(tr("Fingerprint %1").arg(QString::fromStdString(key.id())));
    deed()->setEnabled(relay == Relay::WithoutKey);
    switch (relay) {
    case Relay::None:
        m_meaning->setText(tr("No relay is connected. Copied, the key belongs into RINGDOWN_WEBHOOK_KEYS."));
        break;
    case Relay::WithoutKey:
        m_meaning->setText(
            tr("The relay does not have this key yet. It takes it at once and keeps those it has."));
        break;
    case Relay::HasKey:
        m_meaning->setText(tr("The relay has this key already."));
        break;
    }
}

void WebhookKeySheet::showGiven()
{
    rest();
    deed()->setEnabled(false);
    m_meaning->setText(tr("The relay has it, in service at once and kept over a restart."));
}

void WebhookKeySheet::submit()
{
    if (!m_key || !deed()->isEnabled())
        return;
    showBusy(tr("Giving it to the relay…"));
    Q_EMIT giveWanted(*m_key);
}

} // namespace ringdown::credentials
