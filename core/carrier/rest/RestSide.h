// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/carrier/CallRecord.h"
#include "core/carrier/Seed.h"
#include "core/carrier/Texts.h"
#include "core/carrier/rest/RestAccount.h"
#include "core/twilio/WebhookKey.h"

#include <deque>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace ringdown::carrier {

struct RestRequest {
    std::string method;
    std::string path;          ///< "/2010-04-01/Accounts/AC.../Calls.json", percent-encoded
    std::string query;         ///< without '?'
    std::string body;          ///< a form
    std::string authorization; ///< the header's value
};

struct RestReply {
    int status = 200;
    std::string body;                             ///< JSON, or what contentType says
    std::string contentType = "application/json"; ///< not of a 204
};

/// The simulated Twilio's REST interface as far as a desk and a relay use it: accounts, keys, numbers, calls
/// and messages of 2010-04-01, Auth Tokens of accounts.twilio.com, keys of iam.twilio.com; all hosts under
/// one roof. Request in, reply out. Parameters that the documents do not name are refused, so that our own
/// mistakes are noticed.
class RestSide {
public:
    RestSide(RestAccount account, std::function<Instant()> now, std::uint64_t seed);

    RestReply answer(const RestRequest &request);
    /// Calls are made and listed by this carrier from now on, and it reports what becomes of texts. It must
    /// outlive this, or be taken away with nullptr. Without one, calls are taken and stay queued.
    void connect(Carrier *carrier) { m_carrier = carrier; }
    /// A person texts a number of the connected carrier.
    std::string text(const std::string &from, const std::string &to, const std::string &body);
    Texts &texts() { return m_texts; }
    /// Calls that were taken without a carrier, newest first.
    const std::deque<CallRecord> &queuedCalls() const { return m_calls; }
    /// Called with the key that signs the account's webhooks from now on.
    void whenPromoted(std::function<void(const twilio::WebhookKey &)> promoted);

    RestAccount account; ///< tests look at it and change it

private:
    friend struct Visit;

    std::function<Instant()> m_now;
    Seed m_seed;
    Carrier *m_carrier = nullptr;
    Texts m_texts;
    std::deque<CallRecord> m_calls;
    std::function<void(const twilio::WebhookKey &)> m_promoted;
};

} // namespace ringdown::carrier
