// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/welcome/CallStep.h"

#include "ui/format/PlanNames.h"
#include "ui/shell/Caption.h"
#include "ui/simulator/PathLines.h"
#include "ui/simulator/PathView.h"

#include <QVBoxLayout>

namespace ringdown::welcome {

CallStep::CallStep(std::function<Instant()> clock)
    : WelcomeStep(tr("A first call"), tr("This is what would happen to a caller, decided by the same code "
                                         "that decides on the telephone."))
    , m_clock(std::move(clock))
    , m_path(new simulator::PathView(tr("A first call")))
{
    setFinalPage(true);
    column()->addWidget(m_path, 1);
    m_next = addSentence();
}

void CallStep::setBeginning(const Beginning &beginning, bool hasAccount)
{
    Beginning shown = beginning;
    if (shown.businesses.empty())
        shown.businesses.push_back({});
    for (BegunBusiness &each : shown.businesses) {
        if (each.name.isEmpty())
            each.name = tr("Your business");
    }
    const plan::Plan plan = starterPlan(shown);
    const auto path = firstCall(plan, m_clock());
    m_path->setTitle(QString::fromStdString(plan.tenants.front().name));
    if (path)
        m_path->show(*path, simulator::alone(path->steps), format::PlanNames(plan, 1));
    else
        m_path->showTrouble(QString::fromStdString(path.error().detail));
    m_problem = problemOf(beginning);
    if (m_problem.isEmpty() && !hasAccount)
        m_problem = tr("No account is stored, so a relay could not tell a real call from a forged one.");
    m_next->setTone(m_problem.isEmpty() ? format::Tone::Neutral : format::Tone::Care);
    m_next->setText(
        m_problem.isEmpty()
            ? tr("The relay starts on this desk with this plan, and its calls are shown live. All of it "
                 "can be changed under Routing.")
            : tr("%1 Nothing is started yet. What you entered, but for a token, stays in the first steps "
                 "until the console ends: go back to complete it, or come again by the Help menu.")
                  .arg(m_problem));
    Q_EMIT completeChanged();
}

} // namespace ringdown::welcome
