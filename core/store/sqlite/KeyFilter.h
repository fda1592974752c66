// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <mutex>

namespace ringdown::store::sqlite {

/// A growing Bloom filter over hashes that are already uniform: contains() is false for almost everything
/// that was never added and true for everything that was. 16 bits an entry, one cache line a look.
class KeyFilter {
public:
    KeyFilter();

    bool contains(std::uint64_t hash) const; ///< any thread, no lock
    /// Adds it and returns what contains() said before; of two that add the same at once, one gets false.
    bool testAndAdd(std::uint64_t hash);

    /// Makes room for so many at once: one layer to look into, and as few false answers as one layer gives.
    /// Then fill() adds each to it, while others are added beside it. One thread, once.
    void reserve(std::size_t count);
    void fill(std::uint64_t hash) { put(*m_reserved, hash); }

private:
    static constexpr std::size_t wordsPerBlock = 8; ///< 512 bits: one cache line
    using Word = std::atomic<std::uint64_t>;

    /// One generation; each holds twice as many as the one before, up to a limit.
    struct Layer {
        explicit Layer(std::size_t capacity);
        std::size_t capacity;
        std::size_t count = 0; ///< guarded by m_adding, but for the reserved one
        std::size_t blocks;
        std::unique_ptr<Word[]> words;
    };

    static bool holds(const Layer &layer, std::uint64_t hash);
    static void put(Layer &layer, std::uint64_t hash);
    Layer *append(std::size_t capacity);

    std::mutex m_adding;
    std::array<std::unique_ptr<Layer>, 64> m_owned;
    std::array<std::atomic<Layer *>, 64> m_layers{};
    std::atomic<std::size_t> m_layerCount{0};
    Layer *m_newest = nullptr; ///< what testAndAdd() adds to; guarded by m_adding
    Layer *m_reserved = nullptr;
};

} // namespace ringdown::store::sqlite
