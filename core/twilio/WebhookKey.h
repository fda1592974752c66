// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::twilio {

/// What verifies the carrier's signatures without the account's Auth Token (design decision 5): the two
/// states SHA-1 reaches after HMAC's inner and outer key block. The token cannot be computed from it.
/// Scrubbed when freed.
class WebhookKey {
public:
    using Mac = std::array<unsigned char, 20>;
    using State = std::array<std::uint32_t, 5>;

    static WebhookKey derive(const Secret &authToken);
    /// "whk1_" + 54 characters of unpadded base64url, optionally "." + 8 hex digits, checked when present.
    /// Errors never repeat any of text.
    static Result<WebhookKey> parse(std::string_view text);
    /// One or more keys with commas between them, as RINGDOWN_WEBHOOK_KEYS holds them. Errors name the
    /// position.
    static Result<std::vector<WebhookKey>> parseList(std::string_view text);

    WebhookKey(const WebhookKey &) = default;
    WebhookKey &operator=(const WebhookKey &) = default;
    ~WebhookKey();

    /// The form parse() reads, with its check. A secret.
    Secret text() const;
    /// Eight hex digits that name the key and are safe to show and log: the beginning of HMAC(key, "id").
    std::string id() const;
    /// HMAC-SHA1 of head followed by tail.
    Mac mac(std::string_view head, std::string_view tail = {}) const;
    /// The value of X-Twilio-Signature for this signed string: 28 characters of base64.
    std::string sign(std::string_view signedString) const;

    const State &innerState() const { return m_inner; }
    const State &outerState() const { return m_outer; }
    friend bool operator==(const WebhookKey &, const WebhookKey &) = default;

private:
    WebhookKey(const State &inner, const State &outer)
        : m_inner(inner)
        , m_outer(outer)
    {
    }

    State m_inner{};
    State m_outer{};
};

} // namespace ringdown::twilio
