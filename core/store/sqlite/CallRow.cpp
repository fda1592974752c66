// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/CallRow.h"

#include <algorithm>

namespace ringdown::store::sqlite {
namespace {

constexpr std::string_view lowerHex = "0123456789abcdef";
constexpr std::size_t sidDigits = 32;

constexpr bool isHexDigit(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

bool isHex(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), isHexDigit);
}

constexpr int valueOf(char hexDigit)
{
    return hexDigit <= '9' ? hexDigit - '0' : hexDigit - 'a' + 10;
}

/// hex: such digits only, two a byte.
std::string bytesFromHex(std::string_view hex)
{
    std::string bytes(hex.size() / 2, '\0');
    for (std::size_t i = 0; i < bytes.size(); ++i)
        bytes[i] = static_cast<char>(valueOf(hex[2 * i]) << 4 | valueOf(hex[2 * i + 1]));
    return bytes;
}

} // namespace

std::int64_t callIdAt(Instant startedAt, std::int64_t seq)
{
    const std::int64_t greatest = (std::int64_t{1} << (63 - callIdShift)) - 1;
    const std::int64_t lowBits = (std::int64_t{1} << callIdShift) - 1;
    return std::clamp<std::int64_t>(startedAt.milliseconds, 0, greatest) << callIdShift | (seq & lowBits);
}

Instant startOf(std::int64_t callId)
{
    return {callId >> callIdShift};
}

std::string packedSid(std::string_view sid)
{
    if (sid.size() == 2 + sidDigits && sid.starts_with("CA") && isHex(sid.substr(2)))
        return bytesFromHex(sid.substr(2));
    return std::string(sid);
}

std::string unpackedSid(std::string_view packed)
{
    if (packed.size() != sidDigits / 2)
        return std::string(packed);
    std::string sid = "CA";
    for (const char c : packed) {
        sid += lowerHex[static_cast<unsigned char>(c) >> 4];
        sid += lowerHex[static_cast<unsigned char>(c) & 15];
    }
    return sid;
}

RunKey sidKey(std::string_view packed)
{
    RunKey key;
    if (packed.size() != sidDigits / 2) {
        key.low = 0xcbf29ce484222325ULL; // FNV-1a
        for (const char c : packed)
            key.low = (key.low ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
        return key;
    }
    for (std::size_t i = 0; i < packed.size(); ++i) {
        std::uint64_t &half = i < sizeof key.high ? key.high : key.low;
        half = half << 8 | static_cast<unsigned char>(packed[i]);
    }
    return key;
}

std::optional<std::pair<std::string, std::string>> packedSidRange(std::string_view beginning)
{
    constexpr std::size_t surelyNoName = 8;
    if (!beginning.starts_with("CA"))
        return std::nullopt;
    const std::string_view digits = beginning.substr(2);
    if (digits.size() > sidDigits || !isHex(digits))
        return std::nullopt;
    if (digits.size() < surelyNoName && digits.find_first_of("0123456789") == std::string_view::npos)
        return std::nullopt; // "CAde" may be the beginning of a name
    std::string first(digits);
    std::string last(digits);
    first.resize(sidDigits, '0');
    last.resize(sidDigits, 'f');
    return std::pair(bytesFromHex(first), bytesFromHex(last));
}

} // namespace ringdown::store::sqlite
