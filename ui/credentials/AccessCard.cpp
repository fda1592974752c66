// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/AccessCard.h"

#include "ui/format/CredentialWords.h"
#include "ui/format/Times.h"
#include "ui/shell/Caption.h"
#include "ui/shell/RoleGate.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::credentials {
namespace {

QString historyWords(const client::AccessToken &token, Instant now)
{
    const format::Times times(QTimeZone::systemTimeZone());
    const QString used = token.lastUsed ? AccessCard::tr("used %1").arg(times.near(*token.lastUsed, now))
                                        : AccessCard::tr("never used");
    if (token.source == client::KeySource::Environment)
        return AccessCard::tr("%1 · from its environment", "when a token was used").arg(used);
    return token.since ? AccessCard::tr("%1 · since %2", "when a token was used, and made")
                             .arg(used, times.day(*token.since, now))
                       : used;
}

} // namespace

AccessCard::AccessCard(QWidget *parent)
    : Card(tr("Relay access"), parent)
{
}

void AccessCard::show(const RelayView &relay, Instant now)
{
    rebuild([&] {
        setNote(relay.tokens.value ? tr("%n token(s)", nullptr, static_cast<int>(relay.tokens.value->size()))
                                   : QString());
        if (!relay.isConnected) {
            body()->addWidget(
                glyphLine(format::Glyph::Plug, format::Tone::Neutral, tr("No relay is connected.")));
            return body()->addStretch(1);
        }
        if (relay.tokens.failure) {
            body()->addWidget(glyphLine(
                format::Glyph::Alert, format::Tone::Care,
                format::accessFailureWords(tr("The tokens could not be listed."), *relay.tokens.failure)));
            return body()->addStretch(1);
        }
        if (!relay.tokens.value) {
            body()->addWidget(
                glyphLine(format::Glyph::Clock, format::Tone::Neutral, tr("Asking the relay…")));
            return body()->addStretch(1);
        }
        for (const client::AccessToken &token : *relay.tokens.value)
            body()->addWidget(tokenRow(token, now));
        body()->addStretch(1);
        auto *make = new QPushButton(tr("New token…"));
        shell::setNeeds(*make, client::Role::Admin);
        connect(make, &QPushButton::clicked, this, &AccessCard::newTokenWanted);
        addFoot(make);
    });
}

QWidget *AccessCard::tokenRow(const client::AccessToken &token, Instant now)
{
    CardRow row(format::roleWord(token.role));
    row.addWords(QString::fromStdString(token.name));
    row.addNote(historyWords(token, now));
    QPushButton *revoke = row.addButton(tr("Revoke…"));
    shell::setNeeds(*revoke, client::Role::Admin);
    const bool isOfEnvironment = token.source == client::KeySource::Environment;
    revoke->setEnabled(!isOfEnvironment);
    revoke->setToolTip(
        isOfEnvironment
            ? tr("It stands in the relay’s environment and would be back after a restart. Remove it "
                 "there.")
            : tr("Whoever enters with it is out within a second"));
    connect(revoke, &QPushButton::clicked, this, [this, token] { Q_EMIT revokeWanted(token); });
    return row.widget;
}

} // namespace ringdown::credentials
