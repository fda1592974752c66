// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/PathPrint.h"

#include "core/twilio/Digest.h"

namespace ringdown::twilio {
namespace {

constexpr std::size_t printedBytes = 2;
constexpr std::string_view purpose = "ringdown webhook path\n"; ///< so that it is no other digest of it

} // namespace

std::string pathPrint(std::string_view secretPath)
{
    if (secretPath.empty())
        return std::string(noPathPrint);
    constexpr std::string_view digits = "0123456789abcdef";
    const auto digest = sha256(purpose, secretPath);
    std::string print;
    for (std::size_t i = 0; i < printedBytes; ++i) {
        const auto byte = static_cast<unsigned>(static_cast<unsigned char>(digest[i]));
        print += digits[byte >> 4U];
        print += digits[byte & 0xfU];
    }
    return print;
}

} // namespace ringdown::twilio
