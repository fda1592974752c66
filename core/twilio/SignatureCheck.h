// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/RequestKey.h"
#include "core/twilio/Form.h"
#include "core/twilio/WebhookKey.h"
#include "core/twilio/WebhookSignatures.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ringdown::twilio {

/// What the carrier appends to the URL before it signs: for each distinct name in UTF-16 order, for each
/// distinct value in byte order, name + value.
std::string signedFields(const Form &form);
/// The value of X-Twilio-Signature for a form posted to url. url is what is signed: no userinfo, no fragment,
/// and without its port where the carrier leaves that out (voice over https).
std::string signForm(const WebhookKey &key, std::string_view url, const Form &form);

/// Proves that a webhook comes from the carrier. URLs are the configured public URL followed by the request's
/// target, byte for byte; no header of the request has a say. Immutable, safe from several threads.
class SignatureCheck final : public WebhookSignatures {
public:
    /// publicUrl: scheme, host, optional port and path, no final slash. Any of the keys may have signed
    /// (rotation).
    SignatureCheck(std::string publicUrl, std::vector<WebhookKey> keys);

    /// The request's key when the signature is genuine, else nothing. The key is the SHA-256 of the string
    /// signed over the configured URL, whichever spelling of it (without port, with the standard port) the
    /// carrier signed.
    std::optional<RequestKey> checkForm(std::string_view target, const Form &form,
                                        std::string_view signature) const override;
    struct Genuine {
        RequestKey key{};
        std::size_t keyIndex = 0; ///< which of the keys signed
    };
    /// checkForm(), beginning with the key of index first.
    std::optional<Genuine> verifyForm(std::string_view target, const Form &form, std::string_view signature,
                                      std::size_t first) const;
    /// The same for a body that is no form: target must carry bodySHA256, the hash of the body in lower-case
    /// hex.
    std::optional<RequestKey> checkBody(std::string_view target, std::string_view body,
                                        std::string_view signature) const;

    const std::string &publicUrl() const { return m_urls.front(); }
    std::size_t keyCount() const { return m_keys.size(); }

private:
    std::optional<Genuine> check(std::string_view rest, std::string_view signature, std::size_t first) const;

    std::vector<std::string> m_urls; ///< candidates of the public URL, the configured one first
    std::vector<WebhookKey> m_keys;
};

/// The spellings of a public URL that the carrier's back ends may sign: the configured one first.
std::vector<std::string> signedUrls(std::string publicUrl);
/// Whether target's query is bodySHA256 (or has it) with the SHA-256 of body.
bool bodyMatchesQuery(std::string_view target, std::string_view body);

} // namespace ringdown::twilio
