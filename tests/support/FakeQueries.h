// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/Store.h"

#include <vector>

namespace ringdown::test {

// What a store reads out of its log, by folding all of it each time.

Result<store::CallPage> callPage(const std::vector<Event> &events, const store::CallFilter &filter);
store::CallCount countCalls(const std::vector<Event> &events, const CallSelection &selection);
Result<store::CallDetail> callDetail(const std::vector<Event> &events, const CallSid &sid);
Result<store::MessagePage> messagePage(const std::vector<Event> &events, const store::MessageFilter &filter);
/// The calls whose callers left a message, voicemails and others.
Result<store::CallPage> messagesPage(const std::vector<Event> &events, const store::CallFilter &filter);
std::vector<Event> textStops(const std::vector<Event> &events);
std::vector<Event> eventsOfRunningCalls(const std::vector<Event> &events);

} // namespace ringdown::test
