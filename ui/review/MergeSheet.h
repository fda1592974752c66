// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/merge/PlanMerge.h"
#include "ui/draft/Draft.h"
#include "ui/shell/Sheet.h"

class QButtonGroup;
class QGridLayout;
class QScrollArea;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::review {

/// Somebody pushed while a draft was open: what only one of the two changed is taken from both; where they
/// touch, the person chooses.
class MergeSheet : public shell::Sheet {
    Q_OBJECT
public:
    MergeSheet(draft::Draft &draft, QWidget *window);

    void begin();

Q_SIGNALS:
    void merged();

protected:
    QSize wantedSize() const override { return {940, 600}; }
    void submit() override;

private:
    void fill();
    void addConflict(QGridLayout &grid, int row, const plan::MergeConflict &conflict);

    draft::Draft &m_draft;
    plan::PlanMerge m_merge;
    std::vector<QButtonGroup *> m_choices; ///< one a conflict: 0 theirs, 1 yours
    shell::Caption *m_summary;
    QScrollArea *m_scroll;
};

} // namespace ringdown::review
