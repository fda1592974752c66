// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string>
#include <string_view>

namespace ringdown::test {

/// SHA-1 as FIPS 180-4 writes it down, and HMAC as RFC 2104 does: the second opinion on core/twilio.
struct PortableSha1 {
    std::array<std::uint32_t, 5> state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};

    void absorb(const unsigned char *block)
    {
        std::array<std::uint32_t, 80> w{};
        for (std::size_t i = 0; i < 16; ++i)
            w[i] = std::uint32_t{block[4 * i]} << 24 | std::uint32_t{block[4 * i + 1]} << 16 |
                   std::uint32_t{block[4 * i + 2]} << 8 | block[4 * i + 3];
        for (std::size_t i = 16; i < 80; ++i)
            w[i] = std::rotl(w[i - 3] ^ w[i - 8] ^ w[i - 14] ^ w[i - 16], 1);
        auto [a, b, c, d, e] = state;
        for (std::size_t i = 0; i < 80; ++i) {
            const std::uint32_t f = i < 20   ? (b & c) | (~b & d)
                                    : i < 40 ? b ^ c ^ d
                                    : i < 60 ? (b & c) | (b & d) | (c & d)
                                             : b ^ c ^ d;
            constexpr std::array<std::uint32_t, 4> k = {0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6};
            const std::uint32_t next = std::rotl(a, 5) + f + e + k[i / 20] + w[i];
            e = d;
            d = c;
            c = std::rotl(b, 30);
            b = a;
            a = next;
        }
        state = {state[0] + a, state[1] + b, state[2] + c, state[3] + d, state[4] + e};
    }

    /// Goes on from state, which has absorbed so many bytes (whole blocks), to the digest of everything.
    std::string finish(std::string text, std::uint64_t absorbed)
    {
        const std::uint64_t bits = (absorbed + text.size()) * 8;
        text += '\x80';
        while (text.size() % 64 != 56)
            text += '\0';
        for (int shift = 56; shift >= 0; shift -= 8)
            text += static_cast<char>(bits >> shift);
        for (std::size_t i = 0; i < text.size(); i += 64)
            absorb(reinterpret_cast<const unsigned char *>(text.data()) + i);
        std::string digest;
        for (const std::uint32_t word : state) {
            for (int shift = 24; shift >= 0; shift -= 8)
                digest += static_cast<char>(word >> shift);
        }
        return digest;
    }
};

inline std::string portableSha1(std::string_view text)
{
    return PortableSha1().finish(std::string(text), 0);
}

inline std::string portableHmac(std::string_view key, std::string_view text)
{
    std::string block = key.size() > 64 ? portableSha1(key) : std::string(key);
    block.resize(64, '\0');
    std::string inner = block;
    for (char &c : inner)
        c ^= '\x36';
    for (char &c : block)
        c ^= '\x5c';
    return portableSha1(block + portableSha1(inner + std::string(text)));
}

} // namespace ringdown::test
