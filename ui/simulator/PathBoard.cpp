// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/PathBoard.h"

#include "ui/format/EngineWords.h"
#include "ui/format/NumberWords.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Room.h"
#include "ui/simulator/PathView.h"
#include "ui/simulator/PlanChoice.h"
#include "ui/simulator/TwoPlans.h"
#include "ui/simulator/WhyPane.h"

#include <QBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace ringdown::simulator {
namespace {

constexpr int roomyBoard = 740;

/// Nothing where the number is nobody's.
std::optional<scenario::Expectation> expectationOf(const std::optional<Result<routing::WhatIfPath>> &path)
{
    return path && *path ? std::optional(scenario::expectationOf(**path)) : std::nullopt;
}

} // namespace

PathBoard::PathBoard(const TwoPlans &plans, const PlanChoice &choice, QWidget *parent)
    : QWidget(parent)
    , m_plans(plans)
    , m_choice(choice)
    , m_live(new PathView(tr("Path through the live plan")))
    , m_draftView(new PathView(tr("Path through the draft")))
    , m_explained(m_live)
    , m_why(new WhyPane)
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_column(new QBoxLayout(QBoxLayout::TopToBottom, this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addLayout(m_row, 2);
    m_row->addWidget(m_live, 5);
    m_row->addWidget(m_draftView, 5);
    m_column->addWidget(m_why, 1);
    for (QBoxLayout *each : {m_row, m_column})
        each->setSpacing(10);
    shell::fitToFont(*this, [this] { arrange(); });
    connect(m_live, &PathView::lineChosen, this, [this] { explain(*m_live, firstName()); });
    connect(m_draftView, &PathView::lineChosen, this, [this] { explain(*m_draftView, tr("Draft")); });
}

void PathBoard::arrange()
{
    const bool isBeside = width() >= shell::grown(roomyBoard, font());
    if (isBeside == m_isBeside)
        return;
    m_isBeside = isBeside;
    (isBeside ? m_column : m_row)->removeWidget(m_why);
    if (isBeside)
        m_row->addWidget(m_why, 4);
    else
        m_column->addWidget(m_why, 1);
}

void PathBoard::resizeEvent(QResizeEvent *event)
{
    arrange();
    QWidget::resizeEvent(event);
}

void PathBoard::play(const std::optional<routing::WhatIfQuestion> &asked)
{
    const QSignalBlocker quietLive(m_live);
    const QSignalBlocker quietDraft(m_draftView);
    m_asked = asked;
    m_livePath.reset();
    m_draftPath.reset();
    m_live->setVisible(m_choice.shown() != PlanChoice::Shown::Draft);
    m_draftView->setVisible(isSecondShown());
    showTitles();
    if (m_asked && m_plans.live()) {
        playBoth();
        return chooseLine();
    }
    const QString sentence = tr("The call cannot be played until every field can be read.");
    m_live->showTrouble(sentence);
    m_draftView->showTrouble(sentence);
    m_why->clear();
}

void PathBoard::playBoth()
{
    if (firstPlan())
        m_livePath = scenario::play(*firstPlan(), *m_asked);
    if (m_plans.draft())
        m_draftPath = m_livePath && m_plans.draft() == firstPlan()
                          ? *m_livePath
                          : scenario::play(*m_plans.draft(), *m_asked);
    const bool isPair = isSecondShown() && m_live->isVisibleTo(this) && m_livePath && *m_livePath &&
                        m_draftPath && *m_draftPath;
    const auto aloneIn = [](const auto &path) {
        return path && *path ? alone((*path)->steps) : std::vector<PathLine>();
    };
    const TwoPaths both = isPair ? laidBeside((*m_livePath)->steps, (*m_draftPath)->steps)
                                 : TwoPaths{aloneIn(m_livePath), aloneIn(m_draftPath)};
    if (m_livePath)
        showPath(*m_live, *m_livePath, both.live,
                 m_choice.compiled() ? m_choice.names() : m_plans.liveNames());
    else
        m_live->showTrouble(m_choice.trouble());
    if (m_draftPath)
        showPath(*m_draftView, *m_draftPath, both.draft, m_plans.draftNames());
    else
        m_draftView->showTrouble(tr("The draft has an error: %1").arg(m_plans.draftTrouble()));
}

/// One is always explained, the first that differs unless another was chosen.
void PathBoard::chooseLine()
{
    if (m_choice.shown() == PlanChoice::Shown::Draft)
        m_explained = m_draftView;
    else if (!isSecondShown())
        m_explained = m_live;
    PathView &view = m_explained == m_draftView ? *m_draftView : *m_live;
    if (view.chosen() < 0 && view.model().rowCount() > 1)
        view.choose(std::max(1, view.model().firstDiffering()));
    explain(view, &view == m_live ? firstName() : tr("Draft"));
}

bool PathBoard::isSecondShown() const
{
    switch (m_choice.shown()) {
    case PlanChoice::Shown::Both:
        return m_plans.isDraftEdited();
    case PlanChoice::Shown::Live:
        return false;
    case PlanChoice::Shown::Draft:
    case PlanChoice::Shown::Revision:
        break;
    }
    return true;
}

/// The live one, or the revision that stands in for it; nullptr while that is not read.
const routing::CompiledPlan *PathBoard::firstPlan() const
{
    return m_choice.shown() == PlanChoice::Shown::Revision ? m_choice.compiled() : m_plans.live();
}

QString PathBoard::firstName() const
{
    return m_choice.shown() == PlanChoice::Shown::Revision ? tr("Revision %1").arg(m_choice.revision())
                                                           : tr("Live plan");
}

void PathBoard::showPath(PathView &view, const Result<routing::WhatIfPath> &path,
                         const std::vector<PathLine> &lines, const format::PlanNames &names)
{
    if (path)
        return view.show(*path, lines, names);
    if (path.error().code == ErrorCode::NotFound)
        return view.showTrouble(
            tr("Nobody’s number: no business of this plan has %1, so a call to it would not "
               "be answered here.")
                .arg(format::numberText(m_asked->to, "US")));
    view.showTrouble(format::engineWords(path.error().detail));
}

void PathBoard::showTitles()
{
    m_live->setTitle(m_choice.shown() == PlanChoice::Shown::Revision
                         ? firstName()
                         : tr("Live, revision %1").arg(m_plans.liveNames().revision()));
    m_draftView->setTitle(m_plans.isDraftEdited() ? tr("Draft") : tr("Draft, as the live plan"));
}

int PathBoard::differing() const
{
    return std::max(m_live->model().differing(), m_draftView->model().differing());
}

QString PathBoard::comparison() const
{
    const PlanChoice::Shown shown = m_choice.shown();
    if (!m_plans.isDraftEdited() && shown != PlanChoice::Shown::Revision)
        return tr("The draft is as the live plan.");
    const bool areBeside = isSecondShown() && shown != PlanChoice::Shown::Draft;
    if (!m_livePath || !m_draftPath || !areBeside)
        return {};
    if (differing() > 0)
        return tr("~ %n line(s) differ in the draft.", nullptr, differing());
    return bool(*m_livePath) != bool(*m_draftPath) ? tr("~ Only one of the plans has this number.")
                                                   : tr("This call goes the same way in the draft.");
}

void PathBoard::explain(const PathView &view, const QString &plan)
{
    m_explained = &view;
    const int row = view.chosen();
    if (row < 0 || row >= view.model().rowCount())
        return m_why->clear();
    m_why->show(view.model().eventAt(row), view.model().names(), plan);
}

/// Nothing while an earlier revision stands in for the live plan.
std::optional<scenario::Expectation> PathBoard::liveExpectation() const
{
    return m_choice.shown() == PlanChoice::Shown::Revision ? std::nullopt : expectationOf(m_livePath);
}

std::optional<scenario::Expectation> PathBoard::draftExpectation() const
{
    return expectationOf(m_draftPath);
}

} // namespace ringdown::simulator
