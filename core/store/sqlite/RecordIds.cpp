// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite/RecordIds.h"

#include <sys/random.h>

#include <cstring>

namespace ringdown::store::sqlite {

RecordIds::RecordIds()
{
    while (::getrandom(&m_run, sizeof m_run, 0) != sizeof m_run) {
    }
}

std::string RecordIds::next()
{
    const std::uint64_t count = m_count.fetch_add(1, std::memory_order_relaxed);
    std::string id(2 * sizeof count, '\0');
    std::memcpy(id.data(), &m_run, sizeof m_run);
    std::memcpy(id.data() + sizeof m_run, &count, sizeof count);
    return id;
}

} // namespace ringdown::store::sqlite
