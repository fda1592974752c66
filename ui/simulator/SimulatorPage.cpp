// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/SimulatorPage.h"

#include "ui/format/NumberWords.h"
#include "ui/format/Times.h"
#include "ui/link/RelayPort.h"
#include "ui/scenario/ScenarioJson.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/EmptyState.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Toast.h"
#include "ui/simulator/PathView.h"
#include "ui/simulator/QuestionForm.h"
#include "ui/simulator/QuestionOf.h"
#include "ui/simulator/SaveScenarioSheet.h"
#include "ui/simulator/ScenarioList.h"
#include "ui/simulator/WhyPane.h"
#include "ui/simulator/coverage/CoverageView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QTabBar>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::simulator {
namespace {

enum Tab { Calls, Coverage };

/// Nothing where the number is nobody's.
std::optional<scenario::Expectation> expectationOf(const std::optional<Result<routing::WhatIfPath>> &path)
{
    return path && *path ? std::optional(scenario::expectationOf(**path)) : std::nullopt;
}

} // namespace

SimulatorPage::SimulatorPage(draft::Draft &draft, QWidget *window, QWidget *parent)
    : Page(parent)
    , m_draft(draft)
    , m_stops(new routing_ui::StopList(this))
    , m_plans(draft)
    , m_header(
          new shell::PageHeader(tr("Simulator"), tr("What would happen to a call, live and in the draft. "
                                                    "No phone rings, nothing is sent.")))
    , m_state(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_tabs(new QTabBar)
    , m_body(new shell::PageStack)
    , m_pages(new shell::PageStack)
    , m_empty(new shell::EmptyState)
    , m_trouble(new shell::Banner)
    , m_form(new QuestionForm(m_plans))
    , m_live(new PathView(tr("Path through the live plan")))
    , m_draftView(new PathView(tr("Path through the draft")))
    , m_explained(m_live)
    , m_why(new WhyPane)
    , m_coverage(new CoverageView(m_plans))
    , m_save(new SaveScenarioSheet(window))
{
    build();
    wire();
    m_body->setCurrentWidget(m_empty);
}

void SimulatorPage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 16);
    column->setSpacing(4);
    m_header->addRight(m_state);
    column->addWidget(m_header);
    column->addWidget(m_body, 1);
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins(24, 0, 24, 0);
    inside->setSpacing(10);
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the simulator"));
    m_tabs->addTab(tr("A call"));
    m_tabs->addTab(tr("Coverage"));
    inside->addWidget(m_tabs);
    inside->addWidget(m_trouble);
    inside->addWidget(m_pages, 1);
    m_toast = new shell::Toast(this);
    m_scenarios = new ScenarioList(*m_toast);
    m_pages->addWidget(buildCalls());
    m_pages->addWidget(m_coverage);
    m_body->addWidget(content);
    m_body->addWidget(m_empty);
    m_empty->tell(shell::EmptyKind::NothingNow, tr("No plan yet"),
                  tr("The relay has not told its plan. It is read as soon as the relay answers."));
}

QWidget *SimulatorPage::buildCalls()
{
    auto *calls = new QWidget;
    auto *column = new QVBoxLayout(calls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_form);
    auto *row = new QHBoxLayout;
    row->setSpacing(10);
    row->addWidget(m_live, 5);
    row->addWidget(m_draftView, 5);
    row->addWidget(m_why, 4);
    column->addLayout(row, 1);
    column->addWidget(m_scenarios);
    return calls;
}

void SimulatorPage::wire()
{
    connect(&m_draft, &draft::Draft::planChanged, this, &SimulatorPage::plansChanged);
    connect(&m_draft, &draft::Draft::basisChanged, this, &SimulatorPage::plansChanged);
    connect(m_stops, &routing_ui::StopList::changed, this, &SimulatorPage::stopsChanged);
    connect(m_form, &QuestionForm::changed, this, &SimulatorPage::run);
    connect(m_live, &PathView::lineChosen, this, [this] { explain(*m_live, tr("Live")); });
    connect(m_draftView, &PathView::lineChosen, this, [this] { explain(*m_draftView, tr("Draft")); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        if (tab == Coverage)
            showCoverage();
    });
    connect(m_coverage, &CoverageView::momentChosen, this, [this](Instant at) {
        m_tabs->setCurrentIndex(Calls);
        m_form->setMoment(at);
        mainTable()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_scenarios, &ScenarioList::saveWanted, this, &SimulatorPage::saveScenario);
    connect(m_scenarios, &ScenarioList::copyWanted, this, &SimulatorPage::copyAsTest);
    connect(m_scenarios, &ScenarioList::openWanted, this,
            [this](const scenario::Scenario &scenario) { ask(scenario.question); });
    connect(m_save, &SaveScenarioSheet::made, m_scenarios, &ScenarioList::add);
}

QString SimulatorPage::title() const
{
    return tr("Simulator");
}

void SimulatorPage::keepScenariosIn(const QString &folder)
{
    m_folder = folder;
    reload();
}

std::vector<scenario::Scenario> SimulatorPage::scenarios() const
{
    return m_scenarios->scenarios();
}

void SimulatorPage::setNow(Instant now)
{
    m_now = now;
    m_form->setNow(now);
}

void SimulatorPage::showTenant(const TenantId &tenant)
{
    if (tenant == m_tenant)
        return;
    m_tenant = tenant;
    refresh();
    if (const plan::Tenant *found = m_plans.tenant(tenant))
        m_form->callTenant(*found);
}

void SimulatorPage::reload()
{
    m_scenarios->setFolder(scenario::ScenarioFolder(m_folder));
}

QWidget *SimulatorPage::mainTable()
{
    if (m_tabs->currentIndex() == Coverage)
        return m_coverage->mainTable();
    return m_form->firstField();
}

void SimulatorPage::setRelay(link::RelayPort *relay)
{
    m_relay = relay;
    if (isVisible() || !relay)
        m_stops->follow(relay);
}

void SimulatorPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_stops->follow(m_relay);
    if (m_isStale)
        refresh();
}

void SimulatorPage::plansChanged()
{
    m_isStale = true;
    if (isVisible())
        refresh();
}

void SimulatorPage::stopsChanged()
{
    if (m_asked && !m_isStale)
        run();
}

/// Compiles what changed and plays the call anew.
void SimulatorPage::refresh()
{
    if (!m_draft.isReady() || m_now == Instant())
        return;
    m_isStale = false;
    m_plans.refresh();
    m_body->setCurrentIndex(0);
    if (m_plans.draftTrouble().isEmpty())
        m_trouble->clear();
    else
        m_trouble->say(format::Tone::Bad,
                       tr("The draft has an error, so it cannot be played: %1").arg(m_plans.draftTrouble()));
    m_form->readPlans();
    m_scenarios->judge(m_plans.draft());
    if (m_tabs->currentIndex() == Coverage)
        showCoverage();
}

void SimulatorPage::run()
{
    const QSignalBlocker quietLive(m_live);
    const QSignalBlocker quietDraft(m_draftView);
    m_asked = m_form->question();
    if (m_asked) {
        m_asked->ownLegs = link::ownLegsOf(m_relay);
        m_asked->stopped = routing_ui::stoppedAt(m_stops->known(), m_asked->to);
    }
    m_livePath.reset();
    m_draftPath.reset();
    m_draftView->setVisible(m_plans.isDraftEdited());
    if (!m_asked || !m_plans.live()) {
        const QString sentence = tr("The call cannot be played until every field can be read.");
        m_live->showTrouble(sentence);
        m_draftView->showTrouble(sentence);
        m_why->clear();
        return showTitles(0);
    }
    m_livePath = scenario::play(*m_plans.live(), *m_asked);
    if (m_plans.draft())
        m_draftPath = m_plans.isDraftEdited() ? scenario::play(*m_plans.draft(), *m_asked) : *m_livePath;
    const bool isPair = m_plans.isDraftEdited() && *m_livePath && m_draftPath && *m_draftPath;
    const TwoPaths both =
        isPair
            ? laidBeside((*m_livePath)->steps, (*m_draftPath)->steps)
            : TwoPaths{*m_livePath ? alone((*m_livePath)->steps) : std::vector<PathLine>(),
                       m_draftPath && *m_draftPath ? alone((*m_draftPath)->steps) : std::vector<PathLine>()};
    showPath(*m_live, *m_livePath, both.live, m_plans.liveNames());
    if (m_draftPath)
        showPath(*m_draftView, *m_draftPath, both.draft, m_plans.draftNames());
    else
        m_draftView->showTrouble(tr("The draft has an error: %1").arg(m_plans.draftTrouble()));
    showTitles(std::max(m_live->model().differing(), m_draftView->model().differing()));
    if (m_explained->chosen() < 0 && m_live->model().rowCount() > 1)
        m_live->choose(std::max(1, m_live->model().firstDiffering()));
    explain(*m_explained, m_explained == m_live ? tr("Live") : tr("Draft"));
}

void SimulatorPage::showPath(PathView &view, const Result<routing::WhatIfPath> &path,
                             const std::vector<PathLine> &lines, const format::PlanNames &names)
{
    if (path)
        return view.show(*path, lines, names);
    if (path.error().code == ErrorCode::NotFound)
        return view.showTrouble(
            tr("Nobody’s number: no business of this plan has %1, so a call to it would not "
               "be answered here.")
                .arg(format::numberText(m_asked->to, "US")));
    view.showTrouble(QString::fromStdString(path.error().detail));
}

void SimulatorPage::showTitles(int differing)
{
    m_live->setTitle(tr("Live, revision %1").arg(m_draft.liveRevision()));
    m_draftView->setTitle(tr("Draft"));
    m_state->setTone(differing > 0 ? format::Tone::Care : format::Tone::Neutral);
    if (!m_plans.isDraftEdited())
        m_state->setText(tr("The draft is as the live plan."));
    else if (!m_livePath || !m_draftPath)
        m_state->clear();
    else if (differing > 0)
        m_state->setText(tr("~ %n line(s) differ in the draft.", nullptr, differing));
    else if (bool(*m_livePath) != bool(*m_draftPath))
        m_state->setText(tr("~ Only one of the plans has this number."));
    else
        m_state->setText(tr("This call goes the same way in the draft."));
}

void SimulatorPage::explain(const PathView &view, const QString &plan)
{
    m_explained = &view;
    const int row = view.chosen();
    if (row < 0 || row >= view.model().rowCount())
        return m_why->clear();
    m_why->show(view.model().event(row), view.model().names(), plan);
}

void SimulatorPage::ask(const routing::WhatIfQuestion &question)
{
    refresh();
    m_tabs->setCurrentIndex(Calls);
    m_form->ask(question);
}

void SimulatorPage::replay(const client::CallDetail &call)
{
    ask(questionOf(call));
}

QString SimulatorPage::scenarioName() const
{
    const plan::Tenant *called = m_plans.tenantOf(m_asked->to);
    const QString name = called ? QString::fromStdString(called->name) : QString();
    const format::Times times = m_plans.draftNames().times(called ? called->id : TenantId());
    return tr("%1, %2", "business, when").arg(name, times.near(m_asked->at, m_now));
}

void SimulatorPage::saveScenario()
{
    const auto live = expectationOf(m_livePath);
    const auto draft = expectationOf(m_draftPath);
    if (!m_asked || (!live && !draft))
        return m_toast->say(tr("There is nothing to save: the number is nobody’s."));
    m_save->begin(scenarioName(), *m_asked, live, draft);
}

/// As it goes in the draft, which is what one is about to make true.
void SimulatorPage::copyAsTest()
{
    const auto live = expectationOf(m_livePath);
    const auto draft = expectationOf(m_draftPath);
    if (!m_asked || (!live && !draft))
        return m_toast->say(tr("There is nothing to copy: the number is nobody’s."));
    const scenario::Scenario made{scenarioName(), *m_asked, draft ? *draft : *live};
    QGuiApplication::clipboard()->setText(QString::fromUtf8(scenario::toJson(made)));
    m_toast->say(tr("Copied as a test: “%1”.").arg(made.name));
}

void SimulatorPage::showCoverage()
{
    const auto question = m_form->question();
    const plan::Tenant *called = question ? m_plans.tenantOf(question->to) : nullptr;
    if (!called && !m_plans.draftNames().plan().tenants.empty())
        called = &m_plans.draftNames().plan().tenants.front();
    if (called)
        m_coverage->show(called->id, question ? question->at : m_now);
}

} // namespace ringdown::simulator
