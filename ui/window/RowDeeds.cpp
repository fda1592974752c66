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

/// What acts on the page and the relay.
void decideView(shell::ActionRegistry &actions, const Shown &shown)
{
    const QString withoutRelay =
        shown.mode == Mode::NoRelay ? DeedText::tr("Connect to a relay first.") : QString();
    const auto decideAlso = [&](const char *id, bool isPossible, const QString &objection) {
        decide(actions, id, !withoutRelay.isEmpty() || isPossible ? withoutRelay : objection);
    };
    for (const char *id : {"view.reload", "tools.reconnect", "view.tenant"})
        decide(actions, id, withoutRelay);
    decideAlso("view.detail", shown.hasDetail, DeedText::tr("This page has no details to show or hide."));
    decideAlso("call.test", !shown.lacksBusiness, DeedText::tr("The plan has no business yet."));
    const QString withoutFilter = shown.filtersWithoutRelay ? QString() : withoutRelay;
    decide(actions, "view.filter", withoutFilter);
    decide(actions, "view.clear-filter",
           !withoutFilter.isEmpty() || shown.isFiltered ? withoutFilter : DeedText::tr("No filter is set."));
}

} // namespace

void decideDeeds(shell::ActionRegistry &actions, const Shown &shown, const std::optional<CallSummary> &chosen,
                 const routing::CallState *live)
{
    const QString withoutCall = chosen ? QString() : DeedText::tr("Choose a call first.");
    for (const char *id : {"call.open", "call.open-window", "call.why", "call.simulate", "edit.copy-summary"})
        decide(actions, id, withoutCall);
    for (const char *id : {"edit.copy-number", "call.of-caller"})
        decide(actions, id, objectionToNumber(chosen));
    decide(actions, "call.rule", withoutCall);
    decide(actions, "call.claim", objectionToClaim(chosen, live));
    decide(actions, "call.give-back", objectionToGiveBack(chosen));
    decideView(actions, shown);
}

} // namespace ringdown::window
