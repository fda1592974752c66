// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/EventLine.h"

#include "app/ctl/TerminalText.h"

#include <algorithm>

namespace ringdown::ctl {

std::string eventLine(const Event &event)
{
    constexpr std::size_t shownOfSid = 6;
    const Instant second = Instant::fromSeconds(event.at.seconds());
    std::string line = toRfc3339(OffsetInstant{second, 0}) + "  #" + std::to_string(event.seq);
    if (!event.tenant.isEmpty())
        line += "  " + event.tenant.value;
    if (!event.call.isEmpty())
        line += "  .." + event.call.value.substr(event.call.value.size() -
                                                 std::min(event.call.value.size(), shownOfSid));
    line += "  " + std::string(eventKindName(event.kind)) + (event.test ? " (test)" : "");
    return forTerminal(event.why.empty() ? line : line + "  " + event.why);
}

} // namespace ringdown::ctl
