// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DiscardStep.h"

#include "ui/draft/Draft.h"

namespace ringdown::draft {

DiscardStep::DiscardStep(Draft &draft, const QString &words)
    : DraftStep(draft, words, draft.plan(), draft.live(), {}, {})
{
}

void DiscardStep::redo()
{
    m_before = {draft().revision(), draft().basis()};
    m_edited = draft().plan();
    putOn({draft().liveRevision(), draft().live()}, draft().live());
}

void DiscardStep::undo()
{
    putOn(m_before, m_edited);
}

} // namespace ringdown::draft
