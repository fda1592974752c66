// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/WebhookKeyRing.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {

WebhookKeyRing::WebhookKeyRing(std::string publicUrl, const Executor &clock)
    : m_publicUrl(std::move(publicUrl))
    , m_clock(clock)
    , m_check(m_publicUrl, {})
{
}

void WebhookKeyRing::put(std::vector<RingKey> keys)
{
    std::vector<KeyUse> uses(keys.size());
    std::vector<twilio::WebhookKey> bare;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        bare.push_back(keys[i].key);
        const auto before = std::find_if(m_keys.begin(), m_keys.end(),
                                         [&](const RingKey &key) { return key.key == keys[i].key; });
        if (before != m_keys.end())
            uses[i] = m_uses[static_cast<std::size_t>(before - m_keys.begin())];
    }
    m_keys = std::move(keys);
    m_uses = std::move(uses);
    m_check = twilio::SignatureCheck(m_publicUrl, std::move(bare));
    m_lastIndex = 0;
}

void WebhookKeyRing::useSharedKeys(std::vector<twilio::SharedKey> keys)
{
    m_shared.emplace(m_publicUrl, std::move(keys));
}

std::optional<RequestKey> WebhookKeyRing::checkForm(std::string_view target, const twilio::Form &form,
                                                    std::string_view signature) const
{
    if (const auto genuine = m_check.verifyForm(target, form, signature, m_lastIndex)) {
        m_lastIndex = genuine->keyIndex;
        ++m_uses[m_lastIndex].checks;
        m_uses[m_lastIndex].lastMatch = m_clock.now();
        return genuine->key;
    }
    if (m_shared) {
        if (const auto key = m_shared->checkForm(target, form, signature))
            return key;
    }
    noteRefusal(signature);
    return std::nullopt;
}

void WebhookKeyRing::noteRefusal(std::string_view signature) const
{
    ++m_refused;
    m_lastRefused = m_clock.now();
    m_lastWasUnsigned = signature.empty();
}

std::string WebhookKeyRing::lastRefusedWhy() const
{
    if (!m_lastRefused)
        return {};
    if (m_lastWasUnsigned)
        return "It had no signature.";
    const std::string keys = std::to_string(m_keys.size()) + (m_keys.size() == 1 ? " key" : " keys");
    return "Its signature fits none of the " + keys + " in service.";
}

std::optional<std::string> WebhookKeyRing::signerOf(std::string_view text, std::string_view signature) const
{
    for (const RingKey &key : m_keys) {
        if (equalsInConstantTime(key.key.sign(text), signature))
            return key.key.id();
    }
    return std::nullopt;
}

} // namespace ringdown::relay
