// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/plan/writing/HoursWriter.h"

#include "core/plan/HoursText.h"
#include "core/plan/writing/PlanFields.h"

#include <chrono>
#include <variant>

namespace ringdown::plan {
namespace {

void writeDay(JsonLayout &out, std::string_view name, const DayHours &hours)
{
    out.name(name);
    out.openList();
    for (const Interval &interval : hours)
        out.text(toText(interval));
    out.closeList();
}

void writeException(JsonLayout &out, const HoursException &exception)
{
    out.openObject();
    writeTextIfAny(out, "name", exception.name);
    if (const auto *date = std::get_if<std::chrono::year_month_day>(&exception.day))
        out.text("date", toText(*date));
    else
        out.text("yearly", toText(std::get<YearlyDay>(exception.day)));
    writeDay(out, "hours", exception.hours);
    out.closeObject();
}

void writeOverride(JsonLayout &out, const HoursOverride &override)
{
    out.name("override");
    out.openObject();
    out.text("state", override.state == OpenState::Open ? "open" : "closed");
    if (override.until)
        out.text("until", toRfc3339(*override.until));
    writeTextIfAny(out, "note", override.note);
    out.closeObject();
}

} // namespace

void writeHours(JsonLayout &out, const Hours &hours)
{
    out.name("hours");
    out.openObject(Spread::Lines);
    out.name("week");
    out.openObject();
    for (std::size_t i = 0; i < hours.week.size(); ++i) {
        if (!hours.week[i].empty())
            writeDay(out, weekdayIds[i], hours.week[i]);
    }
    out.closeObject();
    if (!hours.exceptions.empty()) {
        out.name("exceptions");
        out.openList(Spread::Lines);
        for (const HoursException &exception : hours.exceptions)
            writeException(out, exception);
        out.closeList();
    }
    if (hours.override)
        writeOverride(out, *hours.override);
    out.closeObject();
}

} // namespace ringdown::plan
