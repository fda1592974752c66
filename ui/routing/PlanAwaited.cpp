// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/PlanAwaited.h"

namespace ringdown::routing_ui {

PlanAwaited::PlanAwaited(QWidget *parent)
    : EmptyState(parent)
{
    connect(this, &EmptyState::pressed, this, &PlanAwaited::retryWanted);
    await();
}

void PlanAwaited::await()
{
    tell(shell::EmptyKind::NothingNow, tr("No plan yet"),
         tr("The relay has not told its plan. It is read as soon as the relay answers."));
}

void PlanAwaited::tellFailure(const format::FailureWords &words)
{
    tell(shell::EmptyKind::CouldNotLoad, words.title, words.body, {tr("Retry")}, words.details);
}

} // namespace ringdown::routing_ui
