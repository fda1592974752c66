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
    void offerFirstPlan();                               ///< the relay has none

Q_SIGNALS:
    void retryWanted();
    void businessWanted();  ///< the first one
    void planBeginWanted(); ///< an empty one, for businesses to be added

private:
    enum class Stand { Awaited, Failed, NoBusiness, NoPlan };
    void press();

    Stand m_stand = Stand::Awaited;
};

} // namespace ringdown::routing_ui
