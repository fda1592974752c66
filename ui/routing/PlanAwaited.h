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

Q_SIGNALS:
    void retryWanted();
};

} // namespace ringdown::routing_ui
