// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::desk {

/// One relay as far as a rotation needs it. Callbacks come later, in the caller's thread, once.
class RotationRelay {
public:
    virtual ~RotationRelay() = default;

    virtual std::string name() const = 0; ///< its URL: the same in every run
    virtual void webhookKeys(client::WhenDone<client::RelayWebhookKeys> done) = 0;
    virtual void addWebhookKey(const Secret &key, client::WhenDone<client::AddedWebhookKey> done) = 0;
    virtual void dropWebhookKey(const std::string &id, client::WhenDone<client::Changed> done) = 0;
    virtual void probeWebhookKeys(const std::string &text, const std::vector<std::string> &signatures,
                                  client::WhenDone<std::vector<std::optional<std::string>>> done) = 0;
    virtual void apiKey(client::WhenDone<client::RelayApiKey> done) = 0;
    virtual void putApiKey(const std::string &accountSid, const std::string &key, const Secret &secret,
                           client::WhenDone<client::RelayApiKey> done) = 0;
    virtual void probeApiKey(client::WhenDone<client::RelayApiKey> done) = 0;
};

/// A real one, through its control API.
std::unique_ptr<RotationRelay> relayAt(const client::RelayAddress &address);

} // namespace ringdown::desk
