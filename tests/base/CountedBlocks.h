// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <cstdlib>
#include <new>

// Every block of memory of the program that includes this is counted: what a deed costs, without a clock.
// For one source of a test that is ALONE.

namespace ringdown::tests {

inline std::size_t countedBlocks = 0;

/// How many blocks of memory it takes to do it.
template <typename Do>
std::size_t blocksOf(const Do &doIt)
{
    const std::size_t before = countedBlocks;
    doIt();
    return countedBlocks - before;
}

} // namespace ringdown::tests

void *operator new(std::size_t size)
{
    ++ringdown::tests::countedBlocks;
    if (void *block = std::malloc(size))
        return block;
    throw std::bad_alloc();
}
void *operator new(std::size_t size, const std::nothrow_t &) noexcept
{
    ++ringdown::tests::countedBlocks;
    return std::malloc(size);
}
void operator delete(void *block) noexcept
{
    std::free(block);
}
void operator delete(void *block, std::size_t) noexcept
{
    std::free(block);
}
