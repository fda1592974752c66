// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/RelayLog.h"

#include "core/relay/Frames.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace ringdown::relay {
namespace {

/// Bytes of the UTF-8 character at the front; 0 when there is none.
std::size_t characterSize(std::string_view text)
{
    Utf8Check check;
    for (std::size_t size = 1; size <= 4 && size <= text.size(); ++size) {
        if (!check.add(text.substr(size - 1, 1)))
            return 0;
        if (check.isComplete())
            return size;
    }
    return 0;
}

std::uint32_t codePoint(std::string_view character)
{
    const auto byte = [&](std::size_t i) {
        return static_cast<std::uint32_t>(static_cast<unsigned char>(character[i]));
    };
    constexpr std::array<std::uint32_t, 5> firstBits = {0, 0x7F, 0x1F, 0x0F, 0x07};
    std::uint32_t code = byte(0) & firstBits[character.size()];
    for (std::size_t i = 1; i < character.size(); ++i)
        code = (code << 6) | (byte(i) & 0x3F);
    return code;
}

bool isHarmful(std::uint32_t code)
{
    const bool isControl = code < 0x20 || (code >= 0x7F && code < 0xA0);
    const bool breaksLines = code == 0x2028 || code == 0x2029;
    const bool turnsDirection = code == 0x061C || code == 0x200E || code == 0x200F ||
                                (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return isControl || breaksLines || turnsDirection;
}

} // namespace

std::optional<LogLevel> logLevelFromName(std::string_view name)
{
    if (name == "error")
        return LogLevel::Error;
    if (name == "warning")
        return LogLevel::Warning;
    if (name == "info")
        return LogLevel::Info;
    return std::nullopt;
}

std::string printable(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t size = characterSize(text);
        std::array<char, 16> escaped{};
        if (size == 0)
            std::snprintf(escaped.data(), escaped.size(), "\\x%02X",
                          static_cast<unsigned>(static_cast<unsigned char>(text.front())));
        else if (const std::uint32_t code = codePoint(text.substr(0, size)); isHarmful(code))
            std::snprintf(escaped.data(), escaped.size(), "\\u{%X}", static_cast<unsigned>(code));
        const std::size_t taken = size == 0 ? 1 : size;
        out += escaped[0] != '\0' ? std::string_view(escaped.data()) : text.substr(0, taken);
        text.remove_prefix(taken);
    }
    return out;
}

} // namespace ringdown::relay
