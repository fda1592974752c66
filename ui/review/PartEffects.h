// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/merge/ChangedPart.h"
#include "ui/review/Review.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>

namespace ringdown::review {

/// What one change does when it is pushed without the others.
struct PartEffect {
    bool standsAlone = true; ///< false: the plan would have an error with this change alone
    int elsewhere = 0;       ///< calls that would have gone another way

    friend bool operator==(const PartEffect &, const PartEffect &) = default;
};

/// Nothing when it was stopped meanwhile. Takes milliseconds a hundred calls, as findingsOf() does.
std::optional<PartEffect> effectOf(const plan::Plan &before, const plan::Plan &after,
                                   const plan::PlanPart &part, const std::vector<CallSummary> &calls,
                                   const std::atomic<bool> &isStopped);

/// Tries every change by itself on the calls, one after the other and away from the window's thread.
class PartEffects : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    ~PartEffects() override { stop(); }

    /// What was begun before is stopped.
    void begin(const plan::Plan &before, const plan::Plan &after, const std::vector<plan::PartChange> &parts,
               const std::vector<CallSummary> &calls);
    void stop(); ///< they are wanted no more

Q_SIGNALS:
    void found(int part, const ringdown::review::PartEffect &effect); ///< part: its index in the list

private:
    std::shared_ptr<std::atomic<bool>> m_isStopped; ///< shared with the work under way
};

} // namespace ringdown::review
