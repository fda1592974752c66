// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/ReplayWords.h"

#include "core/routing/Replay.h"
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
    if (const auto after = routing::hungUpAfter(call))
        return ReplayText::tr("%1, the caller hung up after %2", "missed, a length of time")
            .arg(outcome, format::clockText(std::chrono::seconds(*after)));
    return outcome;
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
