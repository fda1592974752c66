// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/PlanAwaited.h"

namespace ringdown::routing_ui {

PlanAwaited::PlanAwaited(QWidget *parent)
    : EmptyState(parent)
{
    connect(this, &EmptyState::pressed, this,
            [this] { m_isEmpty ? Q_EMIT businessWanted() : Q_EMIT retryWanted(); });
    await();
}

void PlanAwaited::await()
{
    m_isEmpty = false;
    tell(shell::EmptyKind::NothingNow, tr("No plan yet"),
         tr("The relay has not told its plan. It is read as soon as the relay answers."));
}

void PlanAwaited::tellFailure(const format::FailureWords &words)
{
    m_isEmpty = false;
    tell(shell::EmptyKind::CouldNotLoad, words.title, words.body, {tr("Retry")}, words.details);
}

void PlanAwaited::tellNoBusiness()
{
    m_isEmpty = true;
    tell(shell::EmptyKind::FirstUse, tr("No business yet"),
         tr("The plan has no business yet, so there is nothing to call."), {tr("Add the first business…")});
    restrict(client::Role::Operator);
}

} // namespace ringdown::routing_ui
