// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/PlanAwaited.h"

namespace ringdown::routing_ui {

PlanAwaited::PlanAwaited(QWidget *parent)
    : EmptyState(parent)
{
    connect(this, &EmptyState::pressed, this, &PlanAwaited::press);
    await();
}

void PlanAwaited::press()
{
    switch (m_stand) {
    case Stand::NoBusiness:
        return Q_EMIT businessWanted();
    case Stand::NoPlan:
        return Q_EMIT planBeginWanted();
    case Stand::Awaited:
    case Stand::Failed:
        return Q_EMIT retryWanted();
    }
}

void PlanAwaited::await()
{
    m_stand = Stand::Awaited;
    tell(shell::EmptyKind::NothingNow, tr("No plan yet"),
         tr("The relay has not told its plan. It is read as soon as the relay answers."));
}

void PlanAwaited::tellFailure(const format::FailureWords &words)
{
    m_stand = Stand::Failed;
    tell(shell::EmptyKind::CouldNotLoad, words.title, words.body, {tr("Retry")}, words.details);
}

void PlanAwaited::tellNoBusiness()
{
    m_stand = Stand::NoBusiness;
    tell(shell::EmptyKind::FirstUse, tr("No business yet"),
         tr("The plan has no business yet, so there is nothing to call."), {tr("Add the first business…")});
    restrict(client::Role::Operator);
}

void PlanAwaited::offerFirstPlan()
{
    m_stand = Stand::NoPlan;
    tell(shell::EmptyKind::FirstUse, tr("This relay has no plan yet"),
         tr("So it answers no call. A plan begins without a business: you add the first one, look at it, and "
            "push."),
         {tr("Begin the plan")});
    restrict(client::Role::Operator);
}

} // namespace ringdown::routing_ui
