// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/CallersKeys.h"

#include <algorithm>

namespace ringdown::carrier {

std::string CallersKeys::next(std::size_t most)
{
    if (m_used >= m_script.size())
        return {};
    const std::string left = m_script.substr(m_used);
    if (left.front() == '-') {
        ++m_used;
        return {};
    }
    const std::string keys = left.substr(0, std::min(left.find('-'), most));
    m_used += keys.size();
    return keys;
}

} // namespace ringdown::carrier
