// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/review/PartEffects.h"
#include "ui/review/RecentCalls.h"
#include "ui/shell/TickList.h"

namespace ringdown::review {

/// The changes of a draft in words, each with a tick that says whether it is pushed and with what it does by
/// itself to the calls of the last days.
class ChangeList : public shell::TickList {
    Q_OBJECT
public:
    explicit ChangeList(QWidget *parent = nullptr);

    /// All of them are ticked.
    void showChanges(const plan::Plan &before, const plan::Plan &after);
    /// Each is tried on the calls, once they are read.
    void tryOn(const RecentCalls &calls);
    void stopTrying();
    std::vector<plan::PlanPart> chosenParts() const;
    int chosenChanges() const; ///< counted as everywhere: a part may have several

Q_SIGNALS:
    void choiceChanged();

private:
    std::vector<const PartChange *> chosen() const;
    void tell(int row, const QString &effect); ///< beneath the words, "" for nothing

    plan::Plan m_before;
    plan::Plan m_after;
    std::vector<PartChange> m_parts;
    QStringList m_words; ///< of each part
    PartEffects *m_effects;
};

} // namespace ringdown::review
