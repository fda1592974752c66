// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/OpenWords.h"

#include <QCoreApplication>

namespace ringdown::format {
namespace {

struct OpenText {
    Q_DECLARE_TR_FUNCTIONS(OpenWords)
};

using routing::HoursRule;

QString byHandWords(bool open, const QString &until)
{
    if (until.isEmpty())
        return open ? OpenText::tr("Open by hand") : OpenText::tr("Closed by hand");
    return open ? OpenText::tr("Open by hand until %1").arg(until)
                : OpenText::tr("Closed by hand until %1").arg(until);
}

QString byPlanWords(bool open, const QString &until)
{
    if (until.isEmpty())
        return open ? OpenText::tr("Open") : OpenText::tr("Closed");
    return open ? OpenText::tr("Open until %1").arg(until) : OpenText::tr("Closed until %1").arg(until);
}

/// Why a business is open or closed longer than what was done by hand lasts.
QString byHandReason(const QString &until, const QString &note)
{
    return note.isEmpty() ? OpenText::tr("by hand until %1").arg(until)
                          : OpenText::tr("by hand until %1: %2", "time, note").arg(until, note);
}

/// That it is open by the week is what everybody takes for granted.
QString reasonWords(bool open, const HoursRule &rule)
{
    if (rule.kind == HoursRule::Kind::Week)
        return open ? QString() : OpenText::tr("week", "why a business is closed");
    return QString::fromStdString(rule.name);
}

} // namespace

QString openWords(const routing::OpenDecision &decision, const HoursRule &rule, const Times &times,
                  Instant now)
{
    const bool open = decision.state == plan::OpenState::Open;
    const QString until = decision.until ? times.upcoming(*decision.until, now) : QString();
    if (rule.until && decision.until && *rule.until < *decision.until)
        return OpenText::tr("%1 (%2)", "open or closed until when, why")
            .arg(byPlanWords(open, until),
                 byHandReason(times.upcoming(*rule.until, now), QString::fromStdString(rule.name)));
    const QString state =
        rule.kind == HoursRule::Kind::ByHand ? byHandWords(open, until) : byPlanWords(open, until);
    const QString reason = reasonWords(open, rule);
    return reason.isEmpty() ? state
                            : OpenText::tr("%1 (%2)", "open or closed until when, why").arg(state, reason);
}

} // namespace ringdown::format
