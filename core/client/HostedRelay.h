// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/RelayAddress.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::client {

struct HostedRelaySettings {
    QString program;                       ///< path of ringdown-relay; "" looks beside this program
    QString dataDirectory;                 ///< of its own
    QString planFile;                      ///< seeds an empty store; "" for none
    int port = 0;                          ///< of its listener; 0: any that is free
    QString publicUrl;                     ///< where the carrier reaches it; "" for the listener's own
    QString twilioRegion;                  ///< of the account; "" for the usual one
    QString twilioEdge;                    ///< the way into it; "" for the one at the region
    bool demo = false;                     ///< simulated carrier and callers
    std::optional<std::uint64_t> demoSeed; ///< the same seed brings the same callers
    /// More of its environment: its runtime credential. Never the account's; that name is left out.
    std::map<std::string, Secret> secrets;
};

/// A relay run as a child process: started with a fresh admin token in its environment, restarted when it
/// dies, ended with SIGTERM. It never gets an account credential.
class HostedRelay : public QObject {
    Q_OBJECT
public:
    explicit HostedRelay(HostedRelaySettings settings, QObject *parent = nullptr);
    ~HostedRelay() override; ///< ends the child, waiting up to 5 s

    void start();
    bool isRunning() const;
    /// Stops the child as an outage would and lets it go on afterwards, so that a demo can show one. A child
    /// that is not running, or silent already, is left alone.
    void silence(std::chrono::seconds span);

Q_SIGNALS:
    /// The ready line came; the address holds for as long as this child lives.
    void ready(const ringdown::client::RelayAddress &address);
    /// It ended; a new one starts after a pause. words: its last line on stderr.
    void died(int exitCode, const QString &words);
    /// It cannot be started at all (missing program, exit 73 or 78): no further tries.
    void failed(const QString &words);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringdown::client
