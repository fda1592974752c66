// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/twilio/WebhookSignatures.h"

#include <string>
#include <vector>

namespace ringdown::twilio {

/// A key that the account's owner made at the carrier to sign webhooks with (SharedKeys, a public beta).
struct SharedKey {
    std::string name; ///< letters, digits, '-' and '_'; no secret
    Secret secret;
};

/// "NAME=SECRET" with commas between. Configuration names the position, never a value.
Result<std::vector<SharedKey>> parseSharedKeys(std::string_view text);

/// UNPROVEN (docs/decisions/0011): verifies by HMAC-SHA256, in base64, over the string that the Auth Token
/// signs otherwise. The carrier publishes no algorithm; that it is this one is hearsay. A wrong guess refuses
/// genuine webhooks, and lets in no others.
class SharedKeyCheck final : public WebhookSignatures {
public:
    /// publicUrl as for SignatureCheck. Any of the keys may have signed.
    SharedKeyCheck(std::string publicUrl, std::vector<SharedKey> keys);

    std::optional<RequestKey> checkForm(std::string_view target, const Form &form,
                                        std::string_view signature) const override;

private:
    std::vector<std::string> m_urls;
    std::vector<SharedKey> m_keys;
};

/// What such a key would sign this string with.
std::string signWithSharedKey(const SharedKey &key, std::string_view signedString);

} // namespace ringdown::twilio
