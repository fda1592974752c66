// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/Ports.h"
#include "core/relay/access/BearerTokens.h"
#include "core/twilio/SharedKeyCheck.h"
#include "core/twilio/SignatureCheck.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::relay {

/// A webhook key in service.
struct RingKey {
    twilio::WebhookKey key;
    std::optional<Instant> since; ///< nothing for one of the environment
    KeySource source = KeySource::Environment;
};

/// What a key has done since the relay started.
struct KeyUse {
    std::uint64_t checks = 0; ///< webhooks it verified
    std::optional<Instant> lastMatch;
};

/// Every webhook key in service, and what came of it. The key that matched last is tried first. I/O thread
/// only: the counts change with each check.
class WebhookKeyRing final : public twilio::WebhookSignatures {
public:
    WebhookKeyRing(std::string publicUrl, const Executor &clock);

    /// Puts these into service; a key that was there keeps its counts.
    void put(std::vector<RingKey> keys);
    /// A second way for what no webhook key verifies (docs/decisions/0011).
    void useSharedKeys(std::vector<twilio::SharedKey> keys);

    bool hasSharedKeys() const { return m_shared.has_value(); }

    std::optional<RequestKey> checkForm(std::string_view target, const twilio::Form &form,
                                        std::string_view signature) const override;

    const std::vector<RingKey> &keys() const { return m_keys; }
    const KeyUse &use(std::size_t index) const { return m_uses[index]; }
    /// The id of the key that signed text so.
    std::optional<std::string> signerOf(std::string_view text, std::string_view signature) const;

    std::uint64_t refused() const { return m_refused; }
    std::optional<Instant> lastRefused() const { return m_lastRefused; }
    std::string lastRefusedWhy() const; ///< a sentence, "" when none was refused

private:
    void noteRefusal(std::string_view signature) const;

    std::string m_publicUrl;
    const Executor &m_clock;
    std::vector<RingKey> m_keys;
    twilio::SignatureCheck m_check;
    std::optional<twilio::SharedKeyCheck> m_shared;
    mutable std::vector<KeyUse> m_uses; ///< of m_keys
    mutable std::size_t m_lastIndex = 0;
    mutable std::uint64_t m_refused = 0;
    mutable std::optional<Instant> m_lastRefused;
    mutable bool m_lastWasUnsigned = false;
};

} // namespace ringdown::relay
