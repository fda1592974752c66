// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <openssl/crypto.h>

#include <cstddef>
#include <memory>
#include <string>

namespace ringdown::relay {

/// Gives no memory back before it is scrubbed.
template <typename T>
struct ScrubbingAllocator {
    using value_type = T;

    ScrubbingAllocator() = default;
    template <typename U>
    explicit(false) ScrubbingAllocator(const ScrubbingAllocator<U> &)
    {
    }
    T *allocate(std::size_t count) { return std::allocator<T>().allocate(count); }
    void deallocate(T *memory, std::size_t count)
    {
        OPENSSL_cleanse(memory, count * sizeof(T));
        std::allocator<T>().deallocate(memory, count);
    }
    friend bool operator==(const ScrubbingAllocator &, const ScrubbingAllocator &) { return true; }
};

/// Bytes of the wire, which may hold a bearer or a key: none is left behind in memory when they go or grow.
using ScrubbedText = std::basic_string<char, std::char_traits<char>, ScrubbingAllocator<char>>;

} // namespace ringdown::relay
