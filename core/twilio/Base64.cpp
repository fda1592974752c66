// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/Base64.h"

#include <cstdint>

namespace ringdown::twilio {
namespace {

constexpr std::string_view plainLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
constexpr std::string_view urlLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

std::string encode(std::span<const unsigned char> bytes, std::string_view letters)
{
    std::string out;
    out.reserve((bytes.size() + 2) / 3 * 4);
    std::uint32_t bits = 0;
    int count = 0; // of bits not yet written
    for (const unsigned char byte : bytes) {
        bits = bits << 8 | byte;
        for (count += 8; count >= 6; count -= 6)
            out += letters[bits >> (count - 6) & 63];
    }
    if (count > 0)
        out += letters[bits << (6 - count) & 63];
    return out;
}

} // namespace

std::string toBase64(std::span<const unsigned char> bytes)
{
    std::string out = encode(bytes, plainLetters);
    while (out.size() % 4 != 0)
        out += '=';
    return out;
}

std::string toBase64Url(std::span<const unsigned char> bytes)
{
    return encode(bytes, urlLetters);
}

bool fromBase64Url(std::string_view text, std::span<unsigned char> bytes)
{
    if (text.size() != (bytes.size() * 4 + 2) / 3)
        return false;
    std::uint32_t bits = 0;
    int count = 0;
    std::size_t next = 0;
    for (const char c : text) {
        const std::size_t value = urlLetters.find(c);
        if (value == std::string_view::npos)
            return false;
        bits = bits << 6 | static_cast<std::uint32_t>(value);
        count += 6;
        if (count >= 8) {
            count -= 8;
            bytes[next++] = static_cast<unsigned char>(bits >> count);
        }
    }
    return next == bytes.size() && (bits & ((1U << count) - 1)) == 0;
}

} // namespace ringdown::twilio
