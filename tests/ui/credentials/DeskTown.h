// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/rest/RestServer.h"
#include "core/relay/Relay.h"
#include "core/secrets/EntryKind.h"
#include "tests/support/FakeStore.h"
#include "tests/ui/support/FakeVault.h"
#include "ui/credentials/DeskCarrier.h"
#include "ui/credentials/DeskPorts.h"
#include "ui/credentials/DeskRotations.h"
#include "ui/link/ClientRelay.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <string>

namespace ringdown::tests {

/// A real relay in this process, which asks the simulated carrier about its API key.
class TownRelay {
public:
    TownRelay(const twilio::WebhookKey &key, const std::string &accountSid, const std::string &carrier);
    ~TownRelay();

    bool isServing();
    const std::string &url() const { return m_url; }
    client::RelayAddress address() const;
    /// A call comes, signed with this token: the relay's HTTP status.
    int webhook(const std::string &token, const std::string &accountSid);
    void stop() { m_relay->stop(); }

private:
    test::FakeStore m_store;
    std::atomic<bool> m_isReady = false;
    std::unique_ptr<relay::Relay> m_relay;
    std::string m_url; ///< also once it has stopped
    int m_calls = 0;
};

/// A desk with its real carrier and rotations, over a simulated Twilio and two real relays.
class DeskTown {
public:
    DeskTown();

    static const std::string accountSid;
    static const std::string firstToken;

    credentials::DeskPorts ports();
    /// Webhooks to both relays, signed as the carrier signs at this moment; counts the refused ones.
    void sendWebhooks();
    std::string inKeyring(std::string_view entry);
    std::vector<std::string> keyIdsOf(TownRelay &relay);

    carrier::RestSide side;
    carrier::RestServer server;
    TownRelay first;
    TownRelay second; ///< the keyring has its token, and nobody is connected to it
    FakeVault keyring;
    FakeVault memory{secrets::VaultKind::Memory};
    QTemporaryDir folder;
    rest::RestClient rest;
    credentials::DeskCarrier carrier;
    credentials::DeskRotations rotations;
    std::unique_ptr<link::ClientRelay> connection; ///< to the first
    int refused = 0;
};

} // namespace ringdown::tests
