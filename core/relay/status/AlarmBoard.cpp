// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/AlarmBoard.h"

#include <algorithm>

namespace ringdown::relay {

void AlarmBoard::take(const Event &event)
{
    if (!event.call.isEmpty() || event.what.empty())
        return;
    if (event.kind == EventKind::RelayAlarm)
        set(event.what, event.why, event.at);
    else if (event.kind == EventKind::RelayAlarmCleared)
        set(event.what, {}, event.at);
}

void AlarmBoard::set(const std::string &what, const std::string &why, Instant now)
{
    const auto it = std::find_if(m_standing.begin(), m_standing.end(),
                                 [&](const StandingAlarm &alarm) { return alarm.what == what; });
    if (why.empty()) {
        if (it != m_standing.end())
            m_standing.erase(it);
    } else if (it == m_standing.end()) {
        m_standing.push_back({what, now, why});
    } else {
        it->why = why;
    }
}

} // namespace ringdown::relay
