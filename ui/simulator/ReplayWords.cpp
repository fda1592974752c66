// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/ReplayWords.h"

#include "ui/format/Durations.h"
#include "ui/format/OutcomeWords.h"
#include "ui/format/PlanNames.h"

#include <QCoreApplication>

namespace ringdown::simulator {
namespace {

struct ReplayText {
    Q_DECLARE_TR_FUNCTIONS(ReplayWords)
};

QString endOf(const CallSummary &call, const format::PlanNames &names)
{
    const QString outcome = format::outcomeWord(*call.outcome).toLower();
    if (call.outcome == Outcome::Answered && !call.contact.isEmpty())
        return ReplayText::tr("%1 by %2", "answered, who")
            .arg(outcome, names.contact(call.tenant, call.contact));
    if (!call.endedAt || (call.outcome != Outcome::Missed && call.outcome != Outcome::Abandoned))
        return outcome;
    const auto length = std::chrono::duration_cast<std::chrono::seconds>(*call.endedAt - call.startedAt);
    return ReplayText::tr("%1 after %2", "missed, a length of time").arg(outcome, format::clockText(length));
}

} // namespace

QString replayWords(const CallSummary &call, const format::PlanNames &names, Instant now)
{
    const format::Times times = names.times(call.tenant);
    const QString when =
        ReplayText::tr("%1 %2", "day, time").arg(times.day(call.startedAt, now), times.clock(call.startedAt));
    if (!call.outcome)
        return ReplayText::tr("Replay of the call of %1, which still runs.").arg(when);
    return ReplayText::tr("Replay of the call of %1. In the log: %2.", "when, how it ended")
        .arg(when, endOf(call, names));
}

} // namespace ringdown::simulator
