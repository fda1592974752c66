// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/RecalledCall.h"

#include <utility>

namespace ringdown::relay {

Result<std::optional<routing::CallState>> recallCall(store::CallStore &log, const CallSid &sid)
{
    const auto detail = log.call(sid);
    if (!detail && detail.error().code == ErrorCode::NotFound)
        return std::optional<routing::CallState>();
    if (!detail)
        return detail.error();
    routing::CallState state;
    for (const std::string &text : detail->eventJson) {
        const auto event = eventFromJson(text);
        if (!event)
            return event.error();
        routing::apply(state, *event);
    }
    return std::optional(std::move(state));
}

} // namespace ringdown::relay
