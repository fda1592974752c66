// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/Seed.h"

namespace ringdown::carrier {

std::uint64_t Seed::next()
{
    std::uint64_t mixed = m_state += 0x9e3779b97f4a7c15U;
    mixed = (mixed ^ (mixed >> 30U)) * 0xbf58476d1ce4e5b9U;
    mixed = (mixed ^ (mixed >> 27U)) * 0x94d049bb133111ebU;
    return mixed ^ (mixed >> 31U);
}

int Seed::between(int low, int high)
{
    const auto span = static_cast<std::uint64_t>(high - low) + 1;
    return low + static_cast<int>(next() % span);
}

std::string Seed::hex(int digits)
{
    static constexpr std::string_view alphabet = "0123456789abcdef";
    std::string text;
    std::uint64_t bits = 0;
    for (int i = 0; i < digits; ++i, bits >>= 4U) {
        if (i % 16 == 0)
            bits = next();
        text += alphabet[bits & 15U];
    }
    return text;
}

std::string Seed::sid(std::string_view prefix)
{
    return std::string(prefix) + hex(32);
}

std::string Seed::uuid()
{
    return hex(8) + '-' + hex(4) + '-' + hex(4) + '-' + hex(4) + '-' + hex(12);
}

} // namespace ringdown::carrier
