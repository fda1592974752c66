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

} // namespace ringdown::relay
