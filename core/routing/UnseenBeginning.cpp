// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/routing/UnseenBeginning.h"

#include <algorithm>
#include <array>

namespace ringdown::routing {
namespace {

/// Those a call goes on with; a text has a sender and a receiver of its own.
constexpr std::array kindsOfWay = {
    EventKind::StepEntered,       EventKind::TierRinging,   EventKind::LegRinging,    EventKind::LegAnswered,
    EventKind::LegAccepted,       EventKind::LegDeclined,   EventKind::LegFailed,     EventKind::LegCancelled,
    EventKind::MenuPressed,       EventKind::CallConnected, EventKind::CallVoicemail, EventKind::CallEnded,
    EventKind::VoicemailRecorded, EventKind::RelayAlarm};

bool isOfWay(EventKind kind)
{
    return std::find(kindsOfWay.begin(), kindsOfWay.end(), kind) != kindsOfWay.end();
}

void takeText(std::string &known, const std::string &told)
{
    if (known.empty())
        known = told;
}

bool namesCaller(const Event &event)
{
    return !event.to.empty() && isOfWay(event.kind);
}

template <typename Call>
void takeCallerOf(Call &call, const Event &event)
{
    takeText(call.from, event.from);
    takeText(call.to, event.to);
    takeText(call.callerName, event.callerName);
}

} // namespace

void tellCaller(std::vector<Event> &events, const Caller &caller)
{
    const auto first =
        std::find_if(events.begin(), events.end(), [](const Event &event) { return isOfWay(event.kind); });
    if (first == events.end())
        return;
    first->from = isWithheld(caller.from) ? std::string() : caller.from;
    first->to = caller.to;
    first->callerName = caller.callerName;
    first->forwardedFrom = caller.forwardedFrom;
}

void takeCaller(CallState &state, const Event &event)
{
    if (!namesCaller(event))
        return;
    takeCallerOf(state, event);
    takeText(state.forwardedFrom, event.forwardedFrom);
}

void takeCaller(MissedCall &call, const Event &event)
{
    if (namesCaller(event))
        takeCallerOf(call, event);
}

} // namespace ringdown::routing
