// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/AccountDesk.h"
#include "ui/credentials/RelayDesk.h"

namespace ringdown::credentials {

/// The deeds that need the account and the relay at once: a fitting API key is made at the carrier and handed
/// to the relay, and a key is revoked.
class KeyDesk : public QObject {
    Q_OBJECT
public:
    KeyDesk(AccountDesk &account, RelayDesk &relay, CarrierPort &carrier, QObject *parent = nullptr);

    void makeFittingKey();
    void revokeKey(const std::string &keySid);

Q_SIGNALS:
    void said(const QString &sentence);
    void refused(const QString &sentence);

private:
    void hand(const desk::AccountCredential &account, const secrets::ApiKey &key);
    void takeBack(const desk::AccountCredential &account, const std::string &keySid);

    AccountDesk &m_account;
    RelayDesk &m_relay;
    CarrierPort &m_carrier;
};

} // namespace ringdown::credentials
