// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ringdown::store::sqlite {

/// Appends a number in groups of seven bits, the low ones first.
inline void putNumber(std::string &out, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        out += static_cast<char>(0x80 | (number & 0x7f));
    out += static_cast<char>(number);
}

/// The same for a number that may be negative: small ones of either sign stay short.
inline void putSigned(std::string &out, std::int64_t number)
{
    putNumber(out, static_cast<std::uint64_t>(number) << 1 ^ static_cast<std::uint64_t>(number >> 63));
}

inline void putText(std::string &out, std::string_view text)
{
    putNumber(out, text.size());
    out += text;
}

/// Takes values off the front; once something is missing everything after is empty and isGood() false.
class ByteReader {
public:
    explicit ByteReader(std::string_view rest)
        : m_rest(rest)
    {
    }

    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint64_t byte = byteOrNone();
            value |= (byte & 0x7f) << shift;
            if ((byte & 0x80) == 0)
                return value;
        }
        m_isGood = false;
        return 0;
    }
    std::int64_t signedNumber()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1 ^ (~(value & 1) + 1));
    }
    std::string_view text() { return take(number()); }
    std::string_view take(std::uint64_t size)
    {
        if (size > m_rest.size()) {
            m_isGood = false;
            m_rest = {};
        }
        const std::string_view taken = m_rest.substr(0, static_cast<std::size_t>(size));
        m_rest.remove_prefix(taken.size());
        return taken;
    }
    bool isGood() const { return m_isGood; }
    bool isDone() const { return m_isGood && m_rest.empty(); }

private:
    std::uint64_t byteOrNone()
    {
        const std::string_view byte = take(1);
        return byte.empty() ? 0 : static_cast<unsigned char>(byte.front());
    }

    std::string_view m_rest;
    bool m_isGood = true;
};

} // namespace ringdown::store::sqlite
