// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/Card.h"
#include "ui/credentials/Snapshot.h"

namespace ringdown::credentials {

/// The account's credential on this desk: what may be shown, and what may be done with it. There is no way to
/// see the token.
class AccountCard : public Card {
    Q_OBJECT
public:
    explicit AccountCard(QWidget *parent = nullptr);

    void show(const Snapshot &snapshot, Instant now);

Q_SIGNALS:
    void copySidWanted();
    void useWanted();
    void replaceWanted(); ///< also: store the first one
    void forgetWanted();
    void replaceRelayTokenWanted(const QString &relay); ///< its URL
    void forgetRelayTokenWanted(const std::string &relay);
    void importWanted();
    void personLeftWanted();

private:
    void showAccount(const AccountView &account, Instant now);
    void showRelayTokens(const Snapshot &snapshot);
    void showRelayToken(const std::string &relay, bool isKept, std::optional<client::Role> role);
    void showNone(const AccountView &account);
    void showDeeds();
};

} // namespace ringdown::credentials
