// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Transport.h"
#include "core/carrier/studio/FlowRun.h"

#include <map>
#include <memory>
#include <string>

namespace ringdown::carrier {

/// What the carrier hosts itself, and what therefore answers when no relay does: echo twimlets
/// (twimlets.com/echo gives back the TwiML in its query) and Studio flows (webhooks.twilio.com). Everything
/// else goes to whoever carries the rest.
class HostedFallback final : public Transport {
public:
    /// rest outlives this.
    explicit HostedFallback(Transport &rest)
        : m_rest(rest)
    {
    }

    /// A published flow at its address. False: its definition cannot be run.
    bool host(const std::string &url, const std::string &definition);
    void send(WebhookRequest request, const Deadlines &deadlines,
              std::function<void(WebhookAnswer)> done) override;

private:
    Transport &m_rest;
    std::map<std::string, std::unique_ptr<studio::FlowRun>> m_flows; ///< by address
};

} // namespace ringdown::carrier
