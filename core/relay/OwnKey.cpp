// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/OwnKey.h"

#include <openssl/crypto.h>
#include <openssl/rand.h>

#include <array>

namespace ringdown::relay {

twilio::WebhookKey makeOwnKey()
{
    std::array<char, 32> bytes{};
    RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    const Secret token(std::string_view(bytes.data(), bytes.size()));
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return twilio::WebhookKey::derive(token);
}

} // namespace ringdown::relay
