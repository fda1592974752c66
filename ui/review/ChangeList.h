// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/merge/ChangedPart.h"
#include "ui/review/Choice.h"
#include "ui/review/PartEffects.h"
#include "ui/review/RecentCalls.h"
#include "ui/shell/TickList.h"

#include <optional>
#include <set>
#include <vector>

namespace ringdown::review {

/// The changes of a draft in words, each with a tick that says whether it is pushed and with what it does by
/// itself to the calls of the last days.
class ChangeList : public shell::TickList {
    Q_OBJECT
public:
    explicit ChangeList(QWidget *parent = nullptr);

    /// All of them are ticked; over another list, whose choice is told, only what was chosen there.
    void showChanges(const plan::Plan &before, const plan::Plan &after,
                     const std::optional<Choice> &over = {});
    Choice choice() const; ///< what is new and not ticked stays new
    /// Each is tried on the calls, once they are read.
    void tryOn(const RecentCalls &calls);
    void stopTrying();
    std::vector<plan::PlanPart> chosenParts() const;
    std::vector<plan::PlanPart> leftParts() const;                       ///< the others
    QStringList wordsOf(const std::vector<plan::PlanPart> &parts) const; ///< a line for each
    void choose(const std::vector<plan::PlanPart> &parts);               ///< these too
    int chosenChanges() const; ///< counted as everywhere: a part may have several
    int newChanges() const;    ///< that were not on the list before and are not ticked
    bool staysLeft() const;    ///< something that was left out before is not ticked

Q_SIGNALS:
    void choiceChanged();

private:
    void takeTick(const QListWidgetItem &item);
    std::optional<plan::PlanPart> currentPart() const;
    int rowOf(const plan::PlanPart &part) const;
    void leaveOut();
    Standing standing(int row) const { return m_standings[static_cast<std::size_t>(row)]; }
    bool isListed(int row, const std::vector<plan::PlanPart> &parts) const;
    void findStandings(const std::optional<Choice> &over);
    bool isWaiting(int row, Standing as) const;
    int changesOf(int row) const;
    void tell(int row, const QString &effect); ///< beneath the words, "" for nothing

    plan::Plan m_before;
    plan::Plan m_after;
    std::vector<plan::PartChange> m_parts;
    QStringList m_words;                   ///< of each part
    std::vector<std::set<int>> m_together; ///< rows that are pushed or left out together, with each
    std::vector<Standing> m_standings;     ///< of each part
    PartEffects *m_effects;
};

} // namespace ringdown::review
