// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/CallerTimeline.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::messages {
namespace {

std::vector<CallerLine> linesOf(const std::vector<InboxItem> &entries)
{
    std::vector<CallerLine> lines;
    for (const InboxItem &entry : entries) {
        const auto *thread = std::get_if<client::Thread>(&entry.what);
        if (!thread) {
            lines.push_back({entry});
            continue;
        }
        for (const client::ThreadText &text : thread->texts)
            lines.push_back({TextLine{thread->number, text}});
    }
    return lines;
}

bool isOpen(const CallerLine &line, const TimelineReach &reach)
{
    return line.call() && line.call()->id() == reach.open;
}

/// Takes the oldest away until no more than the most are left; what is open stays.
void cut(std::vector<CallerLine> &lines, const TimelineReach &reach)
{
    const std::size_t excess = lines.size() - std::min(lines.size(), reach.most);
    const auto keptFrom = lines.begin() + static_cast<std::ptrdiff_t>(excess);
    const auto gone =
        std::remove_if(lines.begin(), keptFrom, [&](const CallerLine &line) { return !isOpen(line, reach); });
    lines.erase(gone, keptFrom);
}

} // namespace

Instant CallerLine::at() const
{
    if (const InboxItem *item = call())
        return item->at();
    if (const auto *text = std::get_if<TextLine>(&what))
        return text->text.at;
    return std::get<ClaimLine>(what).at;
}

CallerTimeline timelineOf(const std::vector<InboxItem> &entries, const std::vector<ClaimLine> &claims,
                          const TimelineReach &reach)
{
    CallerTimeline timeline{linesOf(entries), false};
    for (const ClaimLine &claim : claims)
        timeline.lines.push_back({claim});
    const std::size_t known = timeline.lines.size();
    std::erase_if(timeline.lines, [&](const CallerLine &line) {
        return reach.since && line.at() < *reach.since && !isOpen(line, reach);
    });
    std::stable_sort(timeline.lines.begin(), timeline.lines.end(),
                     [](const CallerLine &a, const CallerLine &b) { return a.at() < b.at(); });
    cut(timeline.lines, reach);
    timeline.hasEarlier = timeline.lines.size() < known;
    return timeline;
}

std::string newestNumber(const CallerTimeline &timeline)
{
    for (auto line = timeline.lines.rbegin(); line != timeline.lines.rend(); ++line) {
        if (const auto *text = std::get_if<TextLine>(&line->what))
            return text->number;
        if (const InboxItem *item = line->call())
            return item->call()->to;
    }
    return {};
}

} // namespace ringdown::messages
