// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/Checklist.h"

#include "ui/format/Durations.h"
#include "ui/format/Times.h"

#include <QCoreApplication>

#include <algorithm>

namespace ringdown::drill {
namespace {

struct ChecklistText {
    Q_DECLARE_TR_FUNCTIONS(Checklist)
};

bool isSame(const Event &foretold, const Event &happened)
{
    return foretold.kind == happened.kind && foretold.tier == happened.tier &&
           foretold.contact == happened.contact && foretold.key == happened.key &&
           foretold.step == happened.step && foretold.route == happened.route;
}

int secondsBetween(Instant begin, Instant end)
{
    return static_cast<int>(std::max<std::int64_t>(0, (end - begin).count() / 1000));
}

bool isOver(const std::vector<Event> &happened)
{
    return std::any_of(happened.begin(), happened.end(),
                       [](const Event &event) { return event.kind == EventKind::CallEnded; });
}

} // namespace

std::vector<CheckItem> checklist(const std::vector<routing::WhatIfStep> &foretold,
                                 const std::vector<Event> &happened)
{
    std::vector<CheckItem> items;
    for (const routing::WhatIfStep &step : foretold)
        items.push_back({Tick::Expected, step.event, step.after});
    std::size_t next = 0; // behind the last line that happened
    for (const Event &event : happened) {
        const int after = secondsBetween(happened.front().at, event.at);
        const auto match = std::find_if(items.begin(), items.end(), [&](const CheckItem &item) {
            return item.tick == Tick::Expected && isSame(item.event, event);
        });
        if (match == items.end()) {
            items.insert(items.begin() + static_cast<std::ptrdiff_t>(next),
                         {foretold.empty() ? Tick::Done : Tick::NotForeseen, event, after});
            ++next;
            continue;
        }
        *match = {Tick::Done, event, after};
        next = std::max(next, static_cast<std::size_t>(match - items.begin()) + 1);
    }
    if (isOver(happened)) // what has not come by now will not come
        std::erase_if(items, [](const CheckItem &item) { return item.tick == Tick::Expected; });
    return items;
}

std::vector<shell::TimelineEntry> linesOf(const std::vector<CheckItem> &items, const format::PlanNames &names)
{
    std::vector<shell::TimelineEntry> lines;
    for (const CheckItem &item : items) {
        format::EventLine line = format::eventLine(item.event, names);
        if (item.tick == Tick::Expected) {
            line.glyph = format::Glyph::Clock;
            line.tone = format::Tone::Neutral;
            line.why.clear();
        } else if (item.tick == Tick::Done && line.tone == format::Tone::Neutral) {
            line.glyph = format::Glyph::Check;
            line.tone = format::Tone::Good;
        }
        const QString clock = format::clockText(std::chrono::seconds(item.after));
        const QString when = item.tick == Tick::Expected ? ChecklistText::tr("about %1").arg(clock) : clock;
        const QString exact = item.tick == Tick::Expected
                                  ? ChecklistText::tr("Foretold from the plan; it has not happened yet.")
                                  : names.times(item.event.tenant).exact(item.event.at);
        lines.push_back(
            {when, exact, line,
             item.tick == Tick::Expected ? std::vector<RejectedAlternative>() : item.event.rejected});
    }
    return lines;
}

} // namespace ringdown::drill
