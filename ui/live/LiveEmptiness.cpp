// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/LiveEmptiness.h"

#include "ui/format/FailureWords.h"
#include "ui/format/OutcomeWords.h"
#include "ui/format/Times.h"
#include "ui/shell/EmptyState.h"

#include <QCoreApplication>

namespace ringdown::live {
namespace {

struct EmptyText {
    Q_DECLARE_TR_FUNCTIONS(LiveEmptiness)
};

QString detailsOfLost(const Emptiness &known)
{
    QStringList lines;
    if (const QString trouble = format::troubleWords(known.freshness.trouble); !trouble.isEmpty())
        lines << trouble;
    if (known.freshness.heardAt)
        lines << EmptyText::tr("Last heard: %1").arg(known.names.times(known.tenant).exact(known.now));
    return lines.join(QLatin1Char('\n'));
}

/// It answers, but not to this token.
LiveWay tellUnknownToken(shell::EmptyState &empty, const Emptiness &known)
{
    empty.tell(
        shell::EmptyKind::CouldNotLoad, EmptyText::tr("The relay does not know this token"),
        EmptyText::tr("Nothing is known about your calls until this console has a token that the relay "
                      "knows. Callers are not affected by this console."),
        {EmptyText::tr("Give a token")}, detailsOfLost(known));
    return LiveWay::Reconnect;
}

LiveWay tellLost(shell::EmptyState &empty, const Emptiness &known)
{
    if (known.freshness.trouble == client::FeedTrouble::WrongToken)
        return tellUnknownToken(empty, known);
    const bool wasHeard = known.freshness.heardAt.has_value();
    empty.tell(shell::EmptyKind::CouldNotLoad,
               wasHeard ? EmptyText::tr("Nobody knows what happens now") : EmptyText::tr("Not connected"),
               wasHeard
                   ? EmptyText::tr("The relay has not been heard since %1. Calls may be running; callers are "
                                   "not affected by this console.")
                         .arg(known.names.times(known.tenant).moment(known.now))
                   : EmptyText::tr("Nothing is known about your calls until the relay answers. Callers are "
                                   "not affected by this console."),
               {EmptyText::tr("Reconnect now")}, detailsOfLost(known));
    return LiveWay::Reconnect;
}

LiveWay tellLast(shell::EmptyState &empty, const CallSummary &last, const Emptiness &known)
{
    const QString when = known.names.times(last.tenant).near(*last.endedAt, known.now);
    const QString outcome = format::outcomeWord(last.outcome.value_or(Outcome::Failed)).toLower();
    empty.tell(shell::EmptyKind::NothingNow, EmptyText::tr("No calls now"),
               last.test ? EmptyText::tr("Last one: %1, a test call.").arg(when)
               : last.outcome == Outcome::Answered
                   ? EmptyText::tr("Last one: %1, answered by %2.")
                         .arg(when, known.names.contact(last.tenant, last.contact))
                   : EmptyText::tr("Last one: %1, %2.").arg(when, outcome),
               {EmptyText::tr("Open the last one")});
    return LiveWay::OpenLast;
}

} // namespace

LiveWay tellEmptiness(shell::EmptyState &empty, const Emptiness &known)
{
    if (known.freshness.liveness == client::Liveness::Connecting && !known.last) {
        empty.tell(shell::EmptyKind::NothingNow, EmptyText::tr("Waiting for the relay"),
                   EmptyText::tr("Calls appear here as soon as it answers."));
        return LiveWay::None;
    }
    if (known.freshness.liveness == client::Liveness::Lost)
        return tellLost(empty, known);
    if (known.last)
        return tellLast(empty, *known.last, known);
    if (known.names.lacksBusiness()) {
        empty.tell(shell::EmptyKind::FirstUse, EmptyText::tr("Calls appear here"),
                   EmptyText::tr("The plan has no business yet, so there is nothing to call."),
                   {EmptyText::tr("Add the first business…")});
        empty.restrict(client::Role::Operator);
        return LiveWay::TestCall;
    }
    empty.tell(shell::EmptyKind::FirstUse, EmptyText::tr("Calls appear here"),
               EmptyText::tr("Place a test call to see one. No phone rings, and it costs nothing."),
               {EmptyText::tr("Place a test call")});
    empty.restrict(client::Role::Operator);
    return LiveWay::TestCall;
}

} // namespace ringdown::live
