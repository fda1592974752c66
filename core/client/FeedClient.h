// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"
#include "core/client/RelayAddress.h"
#include "core/client/Role.h"

#include <QObject>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::client {

/// How fresh what the feed showed is (console.md 3.5).
enum class Liveness {
    Connecting, ///< never heard anything yet
    Live,       ///< heard within 10 s
    Late,       ///< 10 to 30 s
    Lost,       ///< over 30 s, or refused
};

/// What an age means; the age is the time since the last frame of any kind, nothing before the first.
Liveness livenessOf(std::optional<std::chrono::milliseconds> age);

/// Why the feed is not connected, for the connection state told truthfully.
enum class FeedTrouble {
    None,
    Unreachable,
    WrongToken,
    NotAllowed,
    BadCertificate,
    TooSlow,
    Closed,
    NoTls ///< the address begins with https, and no TLS is spoken there
};

/// The live feed of one relay: reconnects (0.5, 1, 2, 5, 10, 30 s with jitter), resumes by seq, drops
/// repeats.
class FeedClient : public QObject {
    Q_OBJECT
public:
    /// after: resume behind this seq; nothing: from the newest.
    FeedClient(RelayAddress address, std::optional<std::int64_t> after, QObject *parent = nullptr);
    ~FeedClient() override;

    void start();
    void reconnectNow();
    /// Goes on at another address of the same relay (a hosted relay that was restarted on another port).
    void useAddress(RelayAddress address);

    Liveness liveness() const;
    FeedTrouble trouble() const;
    std::int64_t lastSeq() const;
    /// Since the last frame of any kind, by a steady clock; nothing before the first.
    std::optional<std::chrono::milliseconds> age() const;
    std::optional<Instant> lastHeardAt() const; ///< wall clock of the desk
    /// Relay clock minus desk clock, from hello and alive; the way of the least late one is part of it.
    std::chrono::milliseconds clockOffset() const;
    std::string storeId() const;
    Role role() const; ///< of our token, from the last hello
    /// Whether the relay can ring phones on calls of their own, from the last hello.
    bool placesCalls() const;

Q_SIGNALS:
    void connected(qint64 revision);
    void eventArrived(const ringdown::Event &event);
    void caughtUp(int events); ///< after a reconnect: so many events were missed meanwhile
    void historyReset();       ///< the relay's store is another one: throw away what was shown
    void livenessChanged(ringdown::client::Liveness liveness);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringdown::client
