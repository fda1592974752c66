// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringdown::carrier {

/// One HTTP request of the carrier, ready for the wire.
struct WebhookRequest {
    std::string method;           ///< "POST" or "GET"
    std::string url;              ///< without fragment and userinfo
    std::string body;             ///< application/x-www-form-urlencoded; empty for GET
    std::string signature;        ///< X-Twilio-Signature
    std::string idempotencyToken; ///< I-Twilio-Idempotency-Token: the same on a retry
    std::string authorization;    ///< "" until the other side asked for it
    std::string cookies;          ///< the Cookie header, "" for none
};

/// How long the carrier waits: for a connection, for each piece of the answer, and for everything.
struct Deadlines {
    std::chrono::milliseconds connect{5000};
    std::chrono::milliseconds read{15000};
    std::chrono::milliseconds total{15000};
};

enum class Delivery { Answered, NotConnected, TimedOut };

struct WebhookAnswer {
    Delivery delivery = Delivery::Answered;
    int status = 200;
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body;

    /// The first header of this name, whatever its case; "" when there is none.
    std::string_view header(std::string_view name) const;
};

/// Carries a request to the relay: over a socket, or straight into it. Follows no redirect and repeats
/// nothing: that is the carrier's own doing.
class Transport {
public:
    virtual ~Transport() = default;

    /// done is called exactly once, on the caller's thread, now or later.
    virtual void send(WebhookRequest request, const Deadlines &deadlines,
                      std::function<void(WebhookAnswer)> done) = 0;
};

} // namespace ringdown::carrier
