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

bool hasHappened(const CheckItem &item)
{
    return item.tick != Tick::Expected && item.tick != Tick::DidNotCome;
}

/// Nothing is wrong when the caller hung up before the relay did, as most do behind their message.
bool wasLeftToTheCaller(const CheckItem &item)
{
    return item.tick == Tick::Expected && item.event.kind == EventKind::StepEntered &&
           item.event.what == "hangup";
}

/// The signs and words of a line by what became of it.
void mark(format::EventLine &line, Tick tick)
{
    switch (tick) {
    case Tick::Expected:
        line.glyph = format::Glyph::Clock;
        line.tone = format::Tone::Neutral;
        line.why.clear();
        return;
    case Tick::Told:
        if (line.tone == format::Tone::Bad || line.tone == format::Tone::Care)
            return;
        [[fallthrough]];
    case Tick::Done:
        line.glyph = format::Glyph::Check;
        line.tone = format::Tone::Good;
        return;
    case Tick::NotForeseen:
        line.glyph = format::Glyph::Alert;
        line.tone = format::Tone::Care;
        line.why = ChecklistText::tr("Not foretold from the plan. %1").arg(line.why).trimmed();
        return;
    case Tick::DidNotCome:
        line.glyph = format::Glyph::Close;
        line.tone = format::Tone::Neutral;
        line.why = ChecklistText::tr("Foretold from the plan; it did not happen.");
        return;
    }
}

QString whenOf(const CheckItem &item)
{
    const QString clock = format::clockText(std::chrono::seconds(item.after));
    switch (item.tick) {
    case Tick::Expected:
        return ChecklistText::tr("about %1").arg(clock);
    case Tick::DidNotCome:
        return QStringLiteral("–");
    case Tick::Done:
    case Tick::Told:
    case Tick::NotForeseen:
        break;
    }
    return clock;
}

/// The moment of a line in full.
QString exactOf(const CheckItem &item, const format::PlanNames &names)
{
    if (hasHappened(item))
        return names.times(item.event.tenant).exact(item.event.at);
    if (item.tick == Tick::Expected)
        return ChecklistText::tr("Foretold from the plan; it has not happened yet.");
    return {};
}

shell::TimelineEntry lineOf(const CheckItem &item, const format::PlanNames &names)
{
    format::EventLine line = format::eventLine(item.event, names);
    mark(line, item.tick);
    return {whenOf(item), exactOf(item, names), line,
            hasHappened(item) ? item.event.rejected : std::vector<RejectedAlternative>()};
}

/// What comes before the first event of a call.
std::vector<shell::TimelineEntry> doorLines(bool isReached)
{
    const Tick tick = isReached ? Tick::Done : Tick::Expected;
    format::EventLine reached{{},
                              {},
                              ChecklistText::tr("Webhook reached"),
                              ChecklistText::tr("The request of the new call came in at the relay.")};
    format::EventLine checked{
        {},
        {},
        ChecklistText::tr("Signature checked"),
        ChecklistText::tr("The request was signed with a webhook key that the relay knows.")};
    std::vector<shell::TimelineEntry> lines;
    for (format::EventLine *line : {&reached, &checked}) {
        mark(*line, tick);
        lines.push_back({whenOf({tick, {}, 0}), {}, *line, {}});
    }
    return lines;
}

} // namespace

std::vector<CheckItem> checklist(const std::vector<routing::WhatIfStep> &foretold,
                                 const std::vector<Event> &happened)
{
    std::vector<CheckItem> items;
    for (const routing::WhatIfStep &step : foretold)
        items.push_back({Tick::Expected, step.event, step.after});
    std::size_t next = 0; // behind the last line that happened
    bool isOver = false;  // what comes afterwards is nobody's to foretell: a transcript, a text
    for (const Event &event : happened) {
        const int after = secondsBetween(happened.front().at, event.at);
        const auto match = std::find_if(items.begin(), items.end(), [&](const CheckItem &item) {
            return item.tick == Tick::Expected && isSame(item.event, event);
        });
        if (match == items.end()) {
            items.insert(items.begin() + static_cast<std::ptrdiff_t>(next),
                         {foretold.empty() || isOver ? Tick::Told : Tick::NotForeseen, event, after});
            ++next;
        } else {
            *match = {Tick::Done, event, after};
            next = std::max(next, static_cast<std::size_t>(match - items.begin()) + 1);
        }
        isOver = isOver || event.kind == EventKind::CallEnded;
    }
    if (!isOver)
        return items;
    items.erase(std::remove_if(items.begin(), items.end(), &wasLeftToTheCaller), items.end());
    for (CheckItem &item : items) {
        if (item.tick == Tick::Expected)
            item.tick = Tick::DidNotCome;
    }
    return items;
}

std::vector<shell::TimelineEntry> linesOf(const std::vector<CheckItem> &items, const format::PlanNames &names)
{
    std::vector<shell::TimelineEntry> lines;
    if (items.empty())
        return lines;
    lines = doorLines(std::any_of(items.begin(), items.end(), hasHappened));
    for (const CheckItem &item : items)
        lines.push_back(lineOf(item, names));
    return lines;
}

int lastLineThatHappened(const std::vector<CheckItem> &items)
{
    const auto last = std::find_if(items.rbegin(), items.rend(), hasHappened);
    const auto before = static_cast<int>(items.rend() - last);
    return before == 0 ? -1 : static_cast<int>(doorLines(true).size()) + before - 1;
}

} // namespace ringdown::drill
