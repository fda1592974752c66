// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/Secret.h"

#include <openssl/crypto.h>

namespace ringdown {

Secret::Secret(std::string_view bytes)
{
    // A reserve beyond the small-string buffer keeps the bytes in one heap block that the destructor scrubs.
    m_bytes.reserve(bytes.size() < 32 ? 32 : bytes.size());
    m_bytes.assign(bytes);
}

Secret::Secret(const Secret &other)
    : Secret(other.reveal())
{
}

Secret::Secret(Secret &&other) noexcept
{
    m_bytes.swap(other.m_bytes);
}

Secret &Secret::operator=(Secret other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

Secret::~Secret()
{
    if (!m_bytes.empty())
        OPENSSL_cleanse(m_bytes.data(), m_bytes.size());
}

bool Secret::matches(std::string_view candidate) const
{
    return equalsInConstantTime(m_bytes, candidate);
}

bool equalsInConstantTime(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && CRYPTO_memcmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace ringdown
