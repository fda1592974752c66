// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/KeyFilter.h"

#include <algorithm>

namespace ringdown::store::sqlite {
namespace {

constexpr std::size_t firstCapacity = std::size_t{1} << 16;
constexpr std::size_t greatestCapacity = std::size_t{1} << 23;
constexpr std::size_t bitsPerEntry = 16;
constexpr int probes = 7;
constexpr int bitsPerProbe = 9; ///< 512 bits in a block

/// splitmix64's finish: the block is chosen by the hash, the bits in it by this.
std::uint64_t mix(std::uint64_t hash)
{
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

std::size_t blockOf(std::uint64_t hash, std::size_t blocks)
{
    return static_cast<std::size_t>((hash >> 32) * blocks >> 32);
}

/// Calls look(word in the block, bit mask) for each probe until it says no.
template <typename Look>
bool eachProbe(std::uint64_t hash, Look look)
{
    std::uint64_t bits = mix(hash);
    for (int i = 0; i < probes; ++i, bits >>= bitsPerProbe) {
        const std::uint64_t bit = bits & 511;
        if (!look(static_cast<std::size_t>(bit >> 6), std::uint64_t{1} << (bit & 63)))
            return false;
    }
    return true;
}

} // namespace

KeyFilter::Layer::Layer(std::size_t room)
    : capacity(room)
    , blocks(room * bitsPerEntry / 512)
    , words(std::make_unique<Word[]>(blocks * wordsPerBlock))
{
}

KeyFilter::KeyFilter()
    : m_newest(append(firstCapacity))
{
}

/// Where there is no place for another layer, the newest takes more than it should.
KeyFilter::Layer *KeyFilter::append(std::size_t capacity)
{
    const std::size_t count = m_layerCount.load(std::memory_order_relaxed);
    if (count == m_owned.size())
        return m_newest;
    m_owned[count] = std::make_unique<Layer>(capacity);
    m_layers[count] = m_owned[count].get();
    m_layerCount.store(count + 1, std::memory_order_release);
    return m_owned[count].get();
}

void KeyFilter::reserve(std::size_t count)
{
    const std::lock_guard lock(m_adding);
    m_reserved = append(std::max(count, firstCapacity));
}

bool KeyFilter::holds(const Layer &layer, std::uint64_t hash)
{
    const Word *block = &layer.words[blockOf(hash, layer.blocks) * wordsPerBlock];
    return eachProbe(hash, [&](std::size_t word, std::uint64_t bit) {
        return (block[word].load(std::memory_order_relaxed) & bit) != 0;
    });
}

void KeyFilter::put(Layer &layer, std::uint64_t hash)
{
    Word *block = &layer.words[blockOf(hash, layer.blocks) * wordsPerBlock];
    eachProbe(hash, [&](std::size_t word, std::uint64_t bit) {
        block[word].fetch_or(bit, std::memory_order_relaxed);
        return true;
    });
    ++layer.count;
}

bool KeyFilter::contains(std::uint64_t hash) const
{
    const std::size_t count = m_layerCount.load(std::memory_order_acquire);
    for (std::size_t i = count; i-- > 0;) {
        if (holds(*m_layers[i].load(std::memory_order_relaxed), hash))
            return true;
    }
    return false;
}

bool KeyFilter::testAndAdd(std::uint64_t hash)
{
    const std::lock_guard lock(m_adding);
    if (contains(hash))
        return true;
    if (m_newest->count >= m_newest->capacity)
        m_newest = append(std::min(m_newest->capacity * 2, greatestCapacity));
    put(*m_newest, hash);
    return false;
}

} // namespace ringdown::store::sqlite
