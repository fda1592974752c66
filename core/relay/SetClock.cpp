// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/SetClock.h"

namespace ringdown::relay {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds leastSetting{1'000};

} // namespace

milliseconds SetClock::look(Instant wall, Steady steady)
{
    const Instant expected = m_wall + std::chrono::floor<milliseconds>(steady - m_steady);
    const milliseconds by = m_hasLooked ? wall - expected : milliseconds(0);
    m_wall = wall;
    m_steady = steady;
    m_hasLooked = true;
    if (by < leastSetting && by > -leastSetting)
        return milliseconds(0);
    m_steps.push_back({expected, wall});
    if (m_steps.size() > mostSteps)
        m_steps.pop_front();
    return by;
}

std::int64_t SetClock::asToldNow(std::int64_t second, Instant now) const
{
    for (std::size_t i = 0; second != 0 && i < m_steps.size(); ++i) {
        const Step &step = m_steps[i];
        const Instant end = i + 1 < m_steps.size() ? m_steps[i + 1].before : now;
        if (second < step.after.seconds() || second > end.seconds())
            second += step.after.seconds() - step.before.seconds();
    }
    return second;
}

} // namespace ringdown::relay
