// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/format/PlanNames.h"
#include "ui/scenario/Scenario.h"
#include "ui/simulator/PathLines.h"

#include <QWidget>

#include <optional>

class QBoxLayout;

namespace ringdown::simulator {

class PathView;
class PlanChoice;
class TwoPlans;
class WhyPane;

/// One call through the plans that are chosen, side by side, and why each step of it is as it is: beside
/// them, or beneath them where they have no room.
class PathBoard : public QWidget {
    Q_OBJECT
public:
    PathBoard(const TwoPlans &plans, const PlanChoice &choice, QWidget *parent = nullptr);

    /// asked: nothing while a field of the question cannot be read.
    void play(const std::optional<routing::WhatIfQuestion> &asked);
    int differing() const;      ///< lines
    QString comparison() const; ///< of the two, as a sentence; "" where there are not two
    /// How the call goes in the live plan; nothing while an earlier revision stands in for it.
    std::optional<scenario::Expectation> liveExpectation() const;
    std::optional<scenario::Expectation> draftExpectation() const;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();
    void playBoth();
    void chooseLine();
    bool isSecondShown() const;
    const routing::CompiledPlan *firstPlan() const;
    QString firstName() const;
    void showPath(PathView &view, const Result<routing::WhatIfPath> &path, const std::vector<PathLine> &lines,
                  const format::PlanNames &names);
    void showTitles();
    void explain(const PathView &view, const QString &plan);

    const TwoPlans &m_plans;
    const PlanChoice &m_choice;
    std::optional<routing::WhatIfQuestion> m_asked;
    std::optional<Result<routing::WhatIfPath>> m_livePath;
    std::optional<Result<routing::WhatIfPath>> m_draftPath;
    PathView *m_live; ///< or the revision that stands in for it
    PathView *m_draftView;
    const PathView *m_explained;
    WhyPane *m_why;
    QBoxLayout *m_row;
    QBoxLayout *m_column;
    bool m_isBeside = false;
};

} // namespace ringdown::simulator
