// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/FailureWords.h"
#include "ui/shell/EmptyState.h"

namespace ringdown::routing_ui {

/// What stands in place of a plan that the relay has not told.
class PlanAwaited : public shell::EmptyState {
    Q_OBJECT
public:
    explicit PlanAwaited(QWidget *parent = nullptr);

    void await();
    void tellFailure(const format::FailureWords &words); ///< with a way to ask again
    void tellNoBusiness();                               ///< it is empty

Q_SIGNALS:
    void retryWanted();
    void businessWanted(); ///< the first one

private:
    bool m_isEmpty = false; ///< the plan is told, and there is no business in it
};

} // namespace ringdown::routing_ui
