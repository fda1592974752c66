// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <cstdint>
#include <string>

namespace ringdown::store::sqlite {

/// Names the records of this run: 8 random bytes for the run, 8 for the count.
class RecordIds {
public:
    RecordIds();
    std::string next(); ///< any thread

private:
    std::uint64_t m_run = 0;
    std::atomic<std::uint64_t> m_count{0};
};

} // namespace ringdown::store::sqlite
