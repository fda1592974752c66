// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

// OpenSSL 3 has no other way to load a state, and its one-shot calls spend longer on looking the algorithm up
// than on a webhook's 700 bytes. The functions are deprecated, not gone; this file is the only one that calls
// them.
#define OPENSSL_SUPPRESS_DEPRECATED

#include "core/twilio/Digest.h"

#include <openssl/crypto.h>
#include <openssl/sha.h>

namespace ringdown::twilio {

Sha1 sha1(std::string_view text)
{
    Sha1 digest;
    SHA_CTX context;
    SHA1_Init(&context);
    SHA1_Update(&context, text.data(), text.size());
    SHA1_Final(digest.data(), &context);
    OPENSSL_cleanse(&context, sizeof context);
    return digest;
}

Sha1State sha1AfterBlock(const Sha1Block &block)
{
    SHA_CTX context;
    SHA1_Init(&context);
    SHA1_Update(&context, block.data(), block.size());
    const Sha1State state = {context.h0, context.h1, context.h2, context.h3, context.h4};
    OPENSSL_cleanse(&context, sizeof context);
    return state;
}

Sha1 sha1Continued(const Sha1State &state, std::string_view head, std::string_view tail)
{
    Sha1 digest;
    SHA_CTX context{};
    context.h0 = state[0];
    context.h1 = state[1];
    context.h2 = state[2];
    context.h3 = state[3];
    context.h4 = state[4];
    context.Nl = std::tuple_size_v<Sha1Block> * 8; // bits absorbed so far
    SHA1_Update(&context, head.data(), head.size());
    SHA1_Update(&context, tail.data(), tail.size());
    SHA1_Final(digest.data(), &context);
    return digest;
}

RequestKey sha256(std::string_view head, std::string_view tail)
{
    RequestKey digest;
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, head.data(), head.size());
    SHA256_Update(&context, tail.data(), tail.size());
    SHA256_Final(reinterpret_cast<unsigned char *>(digest.data()), &context);
    return digest;
}

} // namespace ringdown::twilio
