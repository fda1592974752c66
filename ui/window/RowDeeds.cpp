// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/RowDeeds.h"

#include "core/routing/Claimable.h"

#include <QCoreApplication>

namespace ringdown::window {
namespace {

struct DeedText {
    Q_DECLARE_TR_FUNCTIONS(DeedWords)
};

void decide(shell::ActionRegistry &actions, const char *id, const QString &objection)
{
    if (objection.isEmpty())
        actions.allow(QLatin1StringView(id));
    else
        actions.forbid(QLatin1StringView(id), objection);
}

QString objectionToClaim(const std::optional<CallSummary> &chosen, const routing::CallState *live)
{
    if (!chosen)
        return DeedText::tr("Choose a call first.");
    if (!chosen->claimedBy.empty())
        return DeedText::tr("%1 has claimed it already.").arg(QString::fromStdString(chosen->claimedBy));
    if (routing::mayBeClaimed(*chosen, live))
        return {};
    return live && live->isRunning() && !live->isConnected()
               ? DeedText::tr("While a call runs, it can be claimed once somebody was texted about it.")
               : DeedText::tr("Only missed calls and voicemails can be claimed.");
}

QString objectionToGiveBack(const std::optional<CallSummary> &chosen)
{
    if (!chosen)
        return DeedText::tr("Choose a call first.");
    if (chosen->claimedBy.empty())
        return DeedText::tr("Nobody has claimed this call.");
    return routing::mayBeGivenBack(*chosen)
               ? QString()
               : DeedText::tr("It was answered after all, so there is nothing to give back.");
}

QString objectionToNumber(const std::optional<CallSummary> &chosen)
{
    if (!chosen)
        return DeedText::tr("Choose a call first.");
    return chosen->from.empty() ? DeedText::tr("The caller’s number is withheld.") : QString();
}

} // namespace

void decideDeeds(shell::ActionRegistry &actions, Mode mode, PageFilter filter,
                 const std::optional<CallSummary> &chosen, const routing::CallState *live)
{
    const QString withoutCall = chosen ? QString() : DeedText::tr("Choose a call first.");
    for (const char *id : {"call.open", "call.open-window", "call.why", "call.simulate", "edit.copy-summary"})
        decide(actions, id, withoutCall);
    for (const char *id : {"edit.copy-number", "call.of-caller"})
        decide(actions, id, objectionToNumber(chosen));
    decide(actions, "call.rule", withoutCall);
    decide(actions, "call.claim", objectionToClaim(chosen, live));
    decide(actions, "call.give-back", objectionToGiveBack(chosen));
    const QString withoutRelay =
        mode == Mode::NoRelay ? DeedText::tr("Connect to a relay first.") : QString();
    for (const char *id : {"call.test", "view.reload", "view.detail", "tools.reconnect", "view.tenant"})
        decide(actions, id, withoutRelay);
    for (const char *id : {"view.filter", "view.clear-filter"})
        decide(actions, id, filter == PageFilter::Usable ? QString() : withoutRelay);
}

} // namespace ringdown::window
