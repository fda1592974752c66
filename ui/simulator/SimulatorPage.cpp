// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/SimulatorPage.h"

#include "ui/format/Times.h"
#include "ui/link/RelayPort.h"
#include "ui/routing/PlanAwaited.h"
#include "ui/scenario/ScenarioJson.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"
#include "ui/shell/PageHeader.h"
#include "ui/shell/PageStack.h"
#include "ui/shell/Scrolled.h"
#include "ui/shell/Settings.h"
#include "ui/shell/Toast.h"
#include "ui/simulator/PathBoard.h"
#include "ui/simulator/PlanChoice.h"
#include "ui/simulator/QuestionForm.h"
#include "ui/simulator/QuestionOf.h"
#include "ui/simulator/ReplayWords.h"
#include "ui/simulator/SaveScenarioSheet.h"
#include "ui/simulator/ScenarioList.h"
#include "ui/simulator/TestLine.h"
#include "ui/simulator/coverage/CoverageView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QTabBar>
#include <QVBoxLayout>

#include <utility>

namespace ringdown::simulator {
namespace {

enum Tab { Calls, Coverage };

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
    , m_empty(new routing_ui::PlanAwaited)
    , m_trouble(new shell::Banner)
    , m_form(new QuestionForm(m_plans))
    , m_replay(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_choice(new PlanChoice)
    , m_paths(new PathBoard(m_plans, *m_choice))
    , m_test(new TestLine)
    , m_coverage(new CoverageView(m_plans))
    , m_save(new SaveScenarioSheet(window))
{
    build();
    wire();
    connect(m_empty, &routing_ui::PlanAwaited::businessWanted, this, &SimulatorPage::businessWanted);
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
    inside->addWidget(buildTabs());
    inside->addWidget(m_trouble);
    inside->addWidget(m_pages, 1);
    m_toast = new shell::Toast(this);
    m_scenarios = new ScenarioList(*m_toast);
    m_pages->addWidget(shell::scrolled(buildCalls()));
    m_pages->addWidget(shell::scrolled(m_coverage));
    m_body->addWidget(content);
    m_body->addWidget(m_empty);
}

QWidget *SimulatorPage::buildTabs()
{
    m_tabs->setObjectName(QStringLiteral("tabs"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the simulator"));
    m_tabs->addTab(tr("A call"));
    m_tabs->addTab(tr("Coverage"));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    m_plan = new QWidget;
    auto *choice = new QHBoxLayout(m_plan);
    choice->setContentsMargins(0, 0, 0, 0);
    auto *label = new QLabel(tr("P&lan"));
    label->setBuddy(m_choice);
    choice->addWidget(label);
    choice->addWidget(m_choice);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_plan);
    return line;
}

QWidget *SimulatorPage::buildCalls()
{
    auto *calls = new QWidget;
    auto *column = new QVBoxLayout(calls);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_form);
    m_replay->setWordWrap(true);
    m_replay->hide();
    column->addWidget(m_replay);
    column->addWidget(m_paths, 1);
    column->addWidget(m_scenarios);
    column->addWidget(m_test);
    return calls;
}

void SimulatorPage::wire()
{
    connect(&m_draft, &draft::Draft::planChanged, this, &SimulatorPage::plansChanged);
    connect(&m_draft, &draft::Draft::basisChanged, this, [this] {
        plansChanged();
        readRevisions();
    });
    connect(m_stops, &routing_ui::StopList::changed, this, &SimulatorPage::stopsChanged);
    connect(m_form, &QuestionForm::changed, this, &SimulatorPage::run);
    connect(m_choice, &PlanChoice::changed, this, &SimulatorPage::run);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        m_plan->setVisible(tab == Calls);
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
    connect(m_test, &TestLine::startWanted, this, [this](drill::TestKind kind) {
        if (const plan::Tenant *called = calledLive())
            Q_EMIT testWanted(called->id, *m_asked, kind);
    });
    connect(m_save, &SaveScenarioSheet::made, m_scenarios, &ScenarioList::add);
}

QString SimulatorPage::title() const
{
    return tr("Simulator");
}

void SimulatorPage::keepScenariosIn(const QString &folder)
{
    m_scenarios->setFolder(scenario::ScenarioFolder(folder));
}

void SimulatorPage::keepIn(shell::Settings &settings)
{
    m_form->setOwnNumber(settings.operatorNumber());
    connect(m_form, &QuestionForm::ownNumberChanged, this,
            [&settings](const QString &number) { settings.setOperatorNumber(number); });
}

std::vector<scenario::Scenario> SimulatorPage::scenarios() const
{
    return m_scenarios->scenarios();
}

QStringList SimulatorPage::unreadScenarios() const
{
    return m_scenarios->unread();
}

void SimulatorPage::setNow(Instant now)
{
    m_now = now;
    m_form->setNow(now);
    m_test->setNow(now);
}

void SimulatorPage::showTenant(const TenantId &tenant)
{
    if (tenant == m_tenant)
        return;
    m_tenant = tenant;
    m_isOtherTenant = true;
    if (!isVisible())
        return;
    refresh();
    callChosen();
}

void SimulatorPage::callChosen()
{
    const plan::Tenant *found = m_plans.tenant(m_tenant);
    if (!m_isOtherTenant || !found)
        return;
    m_isOtherTenant = false;
    m_form->callTenant(*found);
}

void SimulatorPage::reload()
{
    m_scenarios->readAgain();
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
    disconnect(m_back);
    if (relay)
        m_back = connect(relay, &link::RelayPort::connected, this, [this] {
            m_test->ask(); // it may not have answered while it was away
            if (!m_scenarios->unread().isEmpty())
                m_scenarios->readAgain();
        });
    m_empty->await();
    m_choice->setRelay(relay);
    m_test->setRelay(relay);
    if (isVisible() || !relay)
        m_stops->follow(relay);
    readRevisions();
}

void SimulatorPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_stops->follow(m_relay);
    readRevisions();
    if (m_isStale)
        refresh();
    callChosen();
}

void SimulatorPage::readRevisions()
{
    if (isVisible())
        m_choice->readRevisions(m_draft.liveRevision());
}

void SimulatorPage::plansChanged()
{
    m_isStale = true;
    if (!isVisible())
        return;
    refresh();
    callChosen();
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
    const bool isEmpty =
        m_plans.draftNames().plan().tenants.empty() && m_plans.liveNames().plan().tenants.empty();
    if (isEmpty)
        m_empty->tellNoBusiness();
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    if (m_plans.draftTrouble().isEmpty())
        m_trouble->clear();
    else
        m_trouble->say(format::Tone::Bad,
                       tr("The draft has an error, so it cannot be played: %1").arg(m_plans.draftTrouble()));
    m_form->readPlans();
    m_test->setRevision(m_draft.liveRevision());
    m_scenarios->judge(m_plans.draft());
    if (m_tabs->currentIndex() == Coverage)
        showCoverage();
}

void SimulatorPage::run()
{
    m_asked = m_form->question();
    m_replay->setVisible(m_asked && m_asked == m_replayed);
    if (m_asked) {
        m_asked->ownLegs = link::ownLegsOf(m_relay);
        m_asked->stopped = routing_ui::stoppedAt(m_stops->known(), m_asked->to);
    }
    m_paths->play(m_asked);
    const plan::Tenant *called = calledLive();
    m_test->setCalled(called ? called->id : TenantId(), m_form->trouble());
    showState();
}

const plan::Tenant *SimulatorPage::calledLive() const
{
    const plan::Tenant *called = m_asked ? m_plans.tenantOf(m_asked->to) : nullptr;
    return called ? plan::findTenant(m_plans.liveNames().plan(), called->id) : nullptr;
}

void SimulatorPage::showState()
{
    m_state->setTone(m_paths->differing() > 0 ? format::Tone::Care : format::Tone::Neutral);
    m_state->setText(m_paths->comparison());
}

void SimulatorPage::ask(const routing::WhatIfQuestion &question)
{
    refresh();
    m_isOtherTenant = false;
    m_tabs->setCurrentIndex(Calls);
    m_form->ask(question);
}

void SimulatorPage::replay(const client::CallDetail &call)
{
    refresh();
    ask(questionOf(call, m_plans.live()));
    m_replayed = m_form->question();
    m_replay->setText(replayWords(call.call, m_plans.liveNames(), m_now));
    run();
}

QString SimulatorPage::scenarioName() const
{
    const plan::Tenant *called = m_plans.tenantOf(m_asked->to);
    const QString name = called ? QString::fromStdString(called->name) : QString();
    const format::Times times = m_plans.draftNames().times(called ? called->id : TenantId());
    return tr("%1, %2", "business, when")
        .arg(name, times.day(m_asked->at, m_now) + QLatin1Char(' ') + times.clock(m_asked->at)); // it is kept
}

void SimulatorPage::saveScenario()
{
    const auto live = m_paths->liveExpectation();
    const auto draft = m_paths->draftExpectation();
    if (!m_asked)
        return m_toast->say(m_form->trouble());
    if (!live && !draft)
        return m_toast->say(tr("There is nothing to save: the number is nobody’s."));
    m_save->begin(scenarioName(), m_scenarios->names(), *m_asked, live, draft);
}

/// As it goes in the draft, which is what one is about to make true.
void SimulatorPage::copyAsTest()
{
    const auto live = m_paths->liveExpectation();
    const auto draft = m_paths->draftExpectation();
    if (!m_asked)
        return m_toast->say(m_form->trouble());
    if (!live && !draft)
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
