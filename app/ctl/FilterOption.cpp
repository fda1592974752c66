// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/ctl/FilterOption.h"

#include "core/filter/FilterGrammar.h"

namespace ringdown::ctl {
namespace {

std::string expected(const filter::Problem &problem)
{
    using Kind = filter::Problem::Kind;
    switch (problem.kind) {
    case Kind::UnknownKey:
        return "no such filter; known are " + problem.known.join(QStringLiteral(", ")).toStdString();
    case Kind::NoValue:
        return "needs a value behind the colon";
    case Kind::UnknownValue:
        return problem.known.isEmpty()
                   ? "the plan does not know it"
                   : "known are " + problem.known.join(QStringLiteral(", ")).toStdString();
    case Kind::NoNumber:
        return "wants a number from its country code on, as in +1619";
    case Kind::NoBounds:
        return "wants a number, or a range as in >60, <60 or 30-60, the smaller first";
    case Kind::NoSpan:
        return "wants a number up to 1000 with m, h, d or w, as in 7d";
    case Kind::NoDay:
        return "wants a day such as 2026-11-23, today or mon, or a time such as 10:15";
    case Kind::NoHour:
        return "wants a weekday and an hour, as in mon-09";
    case Kind::ManyHours:
        return "too many hours of too many weeks: name fewer, or a shorter time, as last:90d";
    case Kind::NothingThen:
        return "ends before the time asked for begins";
    case Kind::TooLong:
        return "too long: leave some of it out";
    }
    return {};
}

} // namespace

Result<CallSelection> readFilterOption(const std::string &text, const plan::Plan &plan, Instant now)
{
    const filter::Reading reading =
        filter::readFilter(QString::fromStdString(text), {plan, now, QTimeZone::systemTimeZone()});
    if (reading.isValid())
        return reading.selection;
    const filter::Problem &problem = *reading.problem;
    std::string words = "--filter: ";
    if (!problem.key.isEmpty())
        words += problem.key.toStdString() + ": ";
    if (problem.kind != filter::Problem::Kind::UnknownKey && !problem.typed.isEmpty())
        words += "'" + problem.typed.toStdString() + "': ";
    words += expected(problem);
    if (!problem.meant.isEmpty())
        words += ". Did you mean " + problem.meant.toStdString() + "?";
    return Error{ErrorCode::BadInput, words};
}

} // namespace ringdown::ctl
