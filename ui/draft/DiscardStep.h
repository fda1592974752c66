// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/draft/DraftStep.h"

namespace ringdown::draft {

/// A draft goes back to what is live, and its basis with it. Taken back, it stands on its basis of before
/// again.
class DiscardStep : public DraftStep {
public:
    DiscardStep(Draft &draft, const QString &words);

    void undo() override;
    void redo() override;

private:
    Basis m_before; ///< as it was when the draft was discarded last
    plan::Plan m_edited;
};

} // namespace ringdown::draft
