// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/AccountCard.h"

#include "ui/format/CredentialWords.h"
#include "ui/format/Times.h"
#include "ui/format/VaultWords.h"
#include "ui/shell/Caption.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::credentials {
namespace {

format::Times deskTimes()
{
    return format::Times(QTimeZone::systemTimeZone());
}

QString roleName(client::Role role)
{
    switch (role) {
    case client::Role::Viewer:
        return format::roleWord("viewer");
    case client::Role::Operator:
        return format::roleWord("operator");
    case client::Role::Admin:
        return format::roleWord("admin");
    case client::Role::Unknown:
        break;
    }
    return {};
}

} // namespace

AccountCard::AccountCard(QWidget *parent)
    : Card(tr("Administration"), parent)
{
}

void AccountCard::show(const Snapshot &snapshot, Instant now)
{
    const KeyringView &keyring = snapshot.keyring;
    if (keyring.isThisRunOnly)
        setNote(tr("this desk, in memory"), format::Tone::Care);
    else if (!keyring.state)
        setNote(tr("this desk, asking the keyring…"));
    else {
        const auto words = format::vaultWords(*keyring.state);
        setNote(tr("this desk, keyring: %1", "unlocked, locked, …").arg(words.state), words.tone);
        setToolTip(QString::fromStdString(keyring.place));
    }
    rebuild([&] {
        if (snapshot.account.hasToken)
            showAccount(snapshot.account, now);
        else
            showNone(snapshot.account);
        showRelayTokens(snapshot);
        body()->addStretch(1);
        showDeeds();
    });
}

void AccountCard::showAccount(const AccountView &account, Instant now)
{
    CardRow sid(tr("Account SID"));
    if (account.sid.empty())
        sid.addNote(tr("in the keyring, not read yet"));
    else {
        sid.addWords(format::shortened(account.sid))->setToolTip(QString::fromStdString(account.sid));
        connect(sid.addIcon(format::Glyph::Copy, tr("Copy the account SID")), &QPushButton::clicked, this,
                &AccountCard::copySidWanted);
    }
    body()->addWidget(sid.widget);

    CardRow token(tr("Auth Token"));
    // A picture of a secret, always as long: nothing here knows the token.
    token.addWords(QString(8, QChar(0x2022)))->setTextInteractionFlags(Qt::NoTextInteraction);
    token.addNote(account.storedAt ? tr("stored %1").arg(deskTimes().day(*account.storedAt, now))
                                   : QString());
    QPushButton *use = token.addButton(tr("Use…"));
    use->setToolTip(tr("Derive the webhook key from it"));
    connect(use, &QPushButton::clicked, this, &AccountCard::useWanted);
    connect(token.addButton(tr("Replace…")), &QPushButton::clicked, this, &AccountCard::replaceWanted);
    connect(token.addButton(tr("Forget…")), &QPushButton::clicked, this, &AccountCard::forgetWanted);
    body()->addWidget(token.widget);
}

/// That of the connected relay first, also when it is of this run alone. The relay of this desk has a token
/// that the console makes anew at each start.
void AccountCard::showRelayTokens(const Snapshot &snapshot)
{
    const std::vector<std::string> &kept = snapshot.account.relayTokens;
    const std::string &connected = snapshot.relay.name;
    const bool isElsewhere = snapshot.relay.isConnected && connected.find("://") != std::string::npos;
    if (isElsewhere) {
        const bool isKept = std::find(kept.begin(), kept.end(), connected) != kept.end();
        showRelayToken(connected, isKept, snapshot.relay.role);
    }
    for (const std::string &relay : kept) {
        if (!isElsewhere || relay != connected)
            showRelayToken(relay, true, std::nullopt);
    }
}

/// role: of the relay that is connected.
void AccountCard::showRelayToken(const std::string &relay, bool isKept, std::optional<client::Role> role)
{
    const QString shown = QString::fromStdString(relay);
    CardRow row(tr("Relay token"));
    if (role && *role != client::Role::Unknown)
        row.addWords(roleName(*role));
    row.addNote(isKept ? tr("kept for %1").arg(shown) : tr("for this run, of %1").arg(shown));
    if (role) {
        QPushButton *replace = row.addButton(tr("Replace…"));
        replace->setAccessibleName(tr("Replace the token of %1").arg(shown));
        replace->setToolTip(tr("Enter with another token"));
        connect(replace, &QPushButton::clicked, this,
                [this, shown] { Q_EMIT replaceRelayTokenWanted(shown); });
    }
    if (isKept)
        connect(row.addButton(tr("Forget it")), &QPushButton::clicked, this,
                [this, relay] { Q_EMIT forgetRelayTokenWanted(relay); });
    body()->addWidget(row.widget);
}

void AccountCard::showNone(const AccountView &account)
{
    auto *nothing = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    nothing->setWordWrap(true);
    nothing->setText(
        account.isKnown
            ? tr("No account is stored on this desk. With its SID and Auth Token the console makes "
                 "keys for relays and rotates them; calls are answered without.")
            : tr("Whether an account is stored here is not known until the keyring answers."));
    body()->addWidget(nothing);
    auto *store = new QPushButton(tr("Store an account…"));
    store->setProperty("primary", account.isKnown);
    connect(store, &QPushButton::clicked, this, &AccountCard::replaceWanted);
    addFoot(store);
}

void AccountCard::showDeeds()
{
    auto *import = new QPushButton(tr("Import an env file…"));
    connect(import, &QPushButton::clicked, this, &AccountCard::importWanted);
    addFoot(import);
    auto *left = new QPushButton(tr("A person left…"));
    left->setToolTip(tr("Somebody who knew the credentials is gone: rotate them"));
    connect(left, &QPushButton::clicked, this, &AccountCard::personLeftWanted);
    addFoot(left);
}

} // namespace ringdown::credentials
