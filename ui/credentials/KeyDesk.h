// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/AccountDesk.h"
#include "ui/credentials/RelayDesk.h"

namespace ringdown::credentials {

/// The deeds that need the account and the relay at once: a fitting API key is made at the carrier and handed
/// to the relay it was made for, and a key is revoked. A key that nobody took is revoked again.
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
    /// A key on its way to a relay.
    struct Making {
        desk::AccountCredential account;
        std::string place; ///< of the relay
        RelayDesk::Line line;
        std::string before; ///< the key that the relay has, "" for none
    };

    void make(const Making &making);
    void hand(const Making &making, const secrets::ApiKey &key);
    void meetAnswer(const Making &making, const std::string &sid,
                    const client::ApiResult<client::RelayApiKey> &answer);
    void sayUnknown(const std::string &place, const std::string &sid, const QString &why);
    void takeBack(const desk::AccountCredential &account, const std::string &keySid);
    void meetLeaving();

    AccountDesk &m_account;
    RelayDesk &m_relay;
    CarrierPort &m_carrier;
    bool m_isMaking = false;
    std::optional<std::pair<std::string, std::string>> m_handed; ///< place and SID that await an answer
};

} // namespace ringdown::credentials
