// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Http.h"
#include "core/relay/Webhook.h"
#include "core/relay/Webhooks.h"

#include <functional>
#include <variant>

namespace ringdown::relay {

/// Lets webhooks in, or says why not: no such door 404, method 405, content type 415, too many fields 413,
/// signature 403, shape 400. Counts what it turns away.
class WebhookGate {
public:
    explicit WebhookGate(const WebhookSettings &settings);

    /// The webhook, without its time and origin.
    std::variant<Webhook, HttpReply> admit(const HttpRequest &request,
                                           const twilio::WebhookSignatures &signatures,
                                           WebhookCounts &counts) const;

    const twilio::WebhookUrls &urls() const { return m_urls; }

    std::function<void()> textRefused; ///< called for each text that is genuine and not of its shape

private:
    void takeForOriginal(Webhook &webhook) const;

    std::string m_publicUrl;
    twilio::WebhookUrls m_urls;
    std::string m_accountSid;
};

} // namespace ringdown::relay
