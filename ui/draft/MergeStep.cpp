// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/MergeStep.h"

#include "ui/draft/Draft.h"

namespace ringdown::draft {

MergeStep::MergeStep(Draft &draft, const QString &words, const plan::Plan &merged)
    : DraftStep(draft, words, draft.plan(), merged, {}, {})
    , m_before{draft.revision(), draft.basis()}
    , m_edited(draft.plan())
    , m_live{draft.liveRevision(), draft.live()}
    , m_merged(merged)
{
}

void MergeStep::redo()
{
    putOn(m_live, m_merged);
}

void MergeStep::undo()
{
    putOn(m_before, m_edited);
}

} // namespace ringdown::draft
