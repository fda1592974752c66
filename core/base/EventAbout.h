// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <string>
#include <utility>

namespace ringdown {

/// An event of a call, with what everything that describes a call knows of it: its business, its SID and
/// whether it is a test.
template <typename Call>
Event eventAbout(const Call &call, EventKind kind, std::string why, Instant now)
{
    Event event;
    event.at = now;
    event.kind = kind;
    event.tenant = call.tenant;
    event.call = call.sid;
    event.test = call.test;
    event.why = std::move(why);
    return event;
}

} // namespace ringdown
