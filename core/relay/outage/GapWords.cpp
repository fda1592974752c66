// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/outage/GapWords.h"

namespace ringdown::relay {
namespace {

std::string entriesOf(const std::string &path)
{
    return path == "Calls.json" ? "calls" : path == "Messages.json" ? "texts" : "recordings";
}

} // namespace

Event gapAlarm(Instant now, std::string_view name, std::string why)
{
    Event alarm;
    alarm.at = now;
    alarm.kind = EventKind::RelayAlarm;
    alarm.what = name;
    alarm.why = std::move(why);
    return alarm;
}

std::string whyTooOld(Gap gap, Instant begin, Instant since)
{
    return (gap == Gap::Silent ? "The log has nothing since " : "The log was not filled since ") +
           toRfc3339(begin) +
           ", and the carrier's lists are read for the last 7 days alone: calls and texts before " +
           toRfc3339(since) + " that did not reach this relay stay unknown.";
}

std::string whyCut(Instant since, const std::vector<std::pair<std::string, Instant>> &lists)
{
    std::string why;
    for (const auto &[path, oldest] : lists)
        why += (why.empty() ? "" : " ") + ("The carrier lists more " + entriesOf(path)) +
               " after an outage than are read: those between " + toRfc3339(since) + " and " +
               toRfc3339(oldest) + " that did not reach this relay stay unknown.";
    return why;
}

std::string whyUnfilled(Instant since, std::string why)
{
    if (why.ends_with('.'))
        why.pop_back();
    return "The log is not filled from the carrier's lists since " + toRfc3339(since) + ": " + why +
           ". Calls and texts that did not reach this relay since then are not in it, and nobody is texted "
           "about them. The relay goes on trying. When the carrier refuses its API key, give it one that may "
           "read calls and messages (Credentials in the console); when it is not reached, see to this "
           "machine's connection.";
}

std::string whyFilledAgain()
{
    return "The carrier's lists are read again, and the log has what they tell.";
}

} // namespace ringdown::relay
