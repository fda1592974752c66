// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/DraftStep.h"

namespace ringdown::draft {

/// A draft goes on from what is live, with what a merge made of it. Taken back, it stands on its basis of
/// before again, and is merged anew before it can be pushed.
class MergeStep : public DraftStep {
public:
    MergeStep(Draft &draft, const QString &words, const plan::Plan &merged);

    void undo() override;
    void redo() override;

private:
    Basis m_before;
    plan::Plan m_edited; ///< on it
    Basis m_live;
    plan::Plan m_merged;
};

} // namespace ringdown::draft
