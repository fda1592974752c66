// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/Ledger.h"
#include "core/twilio/WebhookKey.h"
#include "ui/credentials/Snapshot.h"
#include "ui/link/KeysPort.h"

#include <QObject>

#include <functional>
#include <memory>

namespace ringdown::credentials {

/// What an admin does with the tokens and keys of the connected relay.
class RelayDesk : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    /// The relay to ask from now on; nullptr while there is none. Answers of one before it are dropped.
    void setRelay(link::KeysPort *keys, const QString &place);
    const RelayView &relay() const { return m_relay; }
    link::KeysPort *keys() const { return m_keys; }
    /// Leads to the relay that is connected now, and nowhere once another one is.
    using Line = std::function<link::KeysPort *()>;
    Line line() const;

    void refresh();
    void makeToken(const std::string &name, const std::string &role);
    void revokeToken(const client::AccessToken &token);
    void giveWebhookKey(const twilio::WebhookKey &key);
    void dropWebhookKey(const std::string &id);
    void askReach();
    bool hasWebhookKey(const std::string &id) const;

Q_SIGNALS:
    void changed();
    void answered(); ///< the relay did, be it with a refusal
    void left();     ///< the relay goes: answers of it come no more
    void tokenMade(const ringdown::client::NewToken &token);
    void tokenRefused(const QString &sentence);
    void webhookKeyGiven(const std::string &id);
    /// A deed at the relay was done: a row of this desk's audit.
    void done(ringdown::desk::Deed deed, const std::string &entry, const std::string &fingerprint,
              const std::string &detail);
    void said(const QString &sentence);
    void refused(const QString &sentence);

private:
    template <typename T>
    client::WhenDone<T> ifStill(client::WhenDone<T> done) const;
    template <typename T>
    void take(Told<T> &told, const client::ApiResult<T> &answer);
    std::string tokenEntry() const;

    RelayView m_relay;
    link::KeysPort *m_keys = nullptr;
    std::shared_ptr<int> m_following; ///< one for each relay; answers hold it weakly
};

} // namespace ringdown::credentials
