// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/merge/PlanMerge.h"
#include "core/plan/merge/SharedNames.h"
#include "ui/draft/Draft.h"
#include "ui/review/Choice.h"
#include "ui/review/RollBack.h"
#include "ui/shell/Sheet.h"

#include <map>
#include <optional>
#include <utility>
#include <vector>

class QButtonGroup;
class QGridLayout;
class QPushButton;
class QScrollArea;

namespace ringdown::shell {
class Banner;
class Caption;
} // namespace ringdown::shell

namespace ringdown::review {

/// Somebody pushed while a draft was open, or before a roll back: what only one of the two changed is taken
/// from both; where they touch, the person chooses.
class MergeSheet : public shell::Sheet {
    Q_OBJECT
public:
    MergeSheet(draft::Draft &draft, QWidget *window);

    /// reviewed: what merged() says, if it comes to that.
    void begin(const std::optional<Choice> &reviewed = {});
    /// What comes of it goes into the draft, as one step; a draft that is stale goes on from what is live.
    void begin(const OvertakenRollBack &rollBack, Instant now);

Q_SIGNALS:
    /// reviewed: what was ticked in the review that it came from; nothing where it came from none.
    void merged(const std::optional<ringdown::review::Choice> &reviewed);

protected:
    QSize wantedSize() const override { return {940, 600}; }
    void submit() override;

private:
    /// What is compared, a thing under one name in all of it.
    struct Sides {
        plan::Plan base;
        plan::Plan theirs;
        plan::Plan yours;
        std::int64_t baseRevision = 0;
        std::int64_t theirRevision = 0;
        plan::SharedNames names;
        plan::Plan live; ///< theirs as it is
    };

    void tellRollBack(const QString &pushed); ///< pushed: what came before it
    void showSides();
    void followLive();
    void followPush();
    QString fillAgain();
    Sides sides() const;
    std::map<plan::PlanPart, int> chosenSides() const;
    std::optional<plan::PlanPart> focusedChoice() const;
    void fill(Sides sides, const std::map<plan::PlanPart, int> &chosen); ///< yours where nothing is chosen
    QString summary() const;
    plan::Plan chosenPlan() const;
    QString business(const TenantId &id) const;
    QString namedWords(const std::vector<plan::Change> &changes) const;
    std::pair<QString, QString> sideWords(const plan::MergeConflict &conflict, int side) const;
    void addConflict(QGridLayout &grid, int row, const plan::MergeConflict &conflict, int chosen);
    void addKept(QGridLayout &grid, int row);
    QString keptWords(int side, const QString &none) const;

    draft::Draft &m_draft;
    std::optional<OvertakenRollBack> m_rollBack; ///< nothing: the draft is merged
    std::optional<Choice> m_reviewed;            ///< for merged()
    Sides m_sides;
    plan::PlanMerge m_merge;
    std::vector<QButtonGroup *> m_choices; ///< one a conflict: 0 theirs, 1 yours
    shell::Banner *m_told;                 ///< what came before a roll back
    shell::Caption *m_summary;
    QScrollArea *m_scroll;
    QPushButton *m_done;
};

} // namespace ringdown::review
