// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "ui/welcome/StarterPlan.h"
#include "ui/welcome/WelcomeStep.h"

#include <functional>

namespace ringdown::simulator {
class PathView;
}

namespace ringdown::welcome {

/// One simulated call through the plan that was just begun, and what finishing does.
class CallStep : public WelcomeStep {
    Q_OBJECT
public:
    explicit CallStep(std::function<Instant()> clock);

    void setBeginning(const Beginning &beginning, bool hasAccount);
    /// Why no relay can be started with it; "" when one can.
    QString problem() const { return m_problem; }
    bool isComplete() const override { return m_problem.isEmpty(); }

private:
    std::function<Instant()> m_clock;
    simulator::PathView *m_path;
    shell::Caption *m_next;
    QString m_problem;
};

} // namespace ringdown::welcome
