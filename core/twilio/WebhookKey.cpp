// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/WebhookKey.h"

#include "core/twilio/Base64.h"
#include "core/twilio/Digest.h"

#include <openssl/crypto.h>

#include <algorithm>

namespace ringdown::twilio {
namespace {

using KeyBytes = std::array<unsigned char, 40>;

constexpr std::string_view prefix = "whk1_";
constexpr std::size_t encodedSize = 54; ///< 40 bytes in unpadded base64url
constexpr std::size_t checkSize = 8;

std::string hex(const unsigned char *bytes, std::size_t digits)
{
    constexpr std::string_view letters = "0123456789abcdef";
    std::string out;
    for (std::size_t i = 0; i < digits; ++i)
        out += letters[i % 2 == 0 ? bytes[i / 2] >> 4 : bytes[i / 2] & 15];
    return out;
}

std::string checkOf(const KeyBytes &bytes)
{
    const RequestKey digest = sha256({reinterpret_cast<const char *>(bytes.data()), bytes.size()});
    return hex(reinterpret_cast<const unsigned char *>(digest.data()), checkSize);
}

void putState(const WebhookKey::State &state, unsigned char *out)
{
    for (const std::uint32_t word : state) {
        for (int shift = 24; shift >= 0; shift -= 8)
            *out++ = static_cast<unsigned char>(word >> shift);
    }
}

WebhookKey::State takeState(const unsigned char *bytes)
{
    WebhookKey::State state;
    for (std::uint32_t &word : state) {
        word = std::uint32_t{bytes[0]} << 24 | std::uint32_t{bytes[1]} << 16 | std::uint32_t{bytes[2]} << 8 |
               bytes[3];
        bytes += 4;
    }
    return state;
}

/// HMAC's key block (RFC 2104): the key, hashed first when it is longer than a block, every byte xor pad.
WebhookKey::State stateAfterPaddedKey(std::string_view key, unsigned char pad)
{
    Sha1Block block{};
    if (key.size() > block.size()) {
        const Sha1 digest = sha1(key);
        std::copy(digest.begin(), digest.end(), block.begin());
    } else {
        std::copy(key.begin(), key.end(), block.begin());
    }
    for (unsigned char &byte : block)
        byte ^= pad;
    const WebhookKey::State state = sha1AfterBlock(block);
    OPENSSL_cleanse(block.data(), block.size());
    return state;
}

Error malformed(std::string_view what)
{
    return {ErrorCode::Configuration,
            "a webhook key is whk1_ and 54 letters of base64url, optionally a dot and 8 hex digits: " +
                std::string(what) + " (make one with: ringdownctl secrets webhook-key)"};
}

} // namespace

WebhookKey WebhookKey::derive(const Secret &authToken)
{
    constexpr unsigned char innerPad = 0x36;
    constexpr unsigned char outerPad = 0x5c;
    return {stateAfterPaddedKey(authToken.reveal(), innerPad),
            stateAfterPaddedKey(authToken.reveal(), outerPad)};
}

Result<WebhookKey> WebhookKey::parse(std::string_view text)
{
    if (!text.starts_with(prefix))
        return malformed("it does not begin with whk1_");
    text.remove_prefix(prefix.size());
    KeyBytes bytes{};
    if (!fromBase64Url(text.substr(0, encodedSize), bytes))
        return malformed("the part after whk1_ does not decode to 40 bytes");
    const std::string_view check = text.substr(encodedSize);
    if (!check.empty() && (check.front() != '.' || check.substr(1) != checkOf(bytes)))
        return malformed("the check after the key does not fit, so a letter was lost or changed in copying");
    const WebhookKey key(takeState(bytes.data()), takeState(bytes.data() + 20));
    OPENSSL_cleanse(bytes.data(), bytes.size());
    return key;
}

Result<std::vector<WebhookKey>> WebhookKey::parseList(std::string_view text)
{
    std::vector<WebhookKey> keys;
    while (true) {
        const std::size_t comma = text.find(',');
        auto key = parse(text.substr(0, comma));
        if (!key)
            return Error{key.error().code,
                         "key " + std::to_string(keys.size() + 1) + ": " + key.error().detail};
        keys.push_back(*key);
        if (comma == std::string_view::npos)
            return keys;
        text.remove_prefix(comma + 1);
    }
}

WebhookKey::~WebhookKey()
{
    OPENSSL_cleanse(m_inner.data(), sizeof m_inner);
    OPENSSL_cleanse(m_outer.data(), sizeof m_outer);
}

Secret WebhookKey::text() const
{
    KeyBytes bytes;
    putState(m_inner, bytes.data());
    putState(m_outer, bytes.data() + 20);
    std::string encoded = toBase64Url(bytes);
    std::string text;
    text.reserve(prefix.size() + encodedSize + 1 + checkSize);
    text.append(prefix).append(encoded).append(".").append(checkOf(bytes));
    Secret secret(text);
    OPENSSL_cleanse(bytes.data(), bytes.size());
    OPENSSL_cleanse(encoded.data(), encoded.size());
    OPENSSL_cleanse(text.data(), text.size());
    return secret;
}

std::string WebhookKey::id() const
{
    return hex(mac("id").data(), 8);
}

WebhookKey::Mac WebhookKey::mac(std::string_view head, std::string_view tail) const
{
    const Sha1 inner = sha1Continued(m_inner, head, tail);
    return sha1Continued(m_outer, {reinterpret_cast<const char *>(inner.data()), inner.size()});
}

std::string WebhookKey::sign(std::string_view signedString) const
{
    return toBase64(mac(signedString));
}

} // namespace ringdown::twilio
