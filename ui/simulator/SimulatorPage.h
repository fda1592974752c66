// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"
#include "ui/draft/Draft.h"
#include "ui/drill/TestKind.h"
#include "ui/routing/StopList.h"
#include "ui/scenario/Scenario.h"
#include "ui/shell/Page.h"
#include "ui/simulator/TwoPlans.h"

class QStackedWidget;
class QTabBar;

namespace ringdown::routing_ui {
class PlanAwaited;
}
namespace ringdown::shell {
class Banner;
class Caption;
class PageHeader;
class Settings;
class Toast;
} // namespace ringdown::shell

namespace ringdown::simulator {

class CoverageView;
class PathBoard;
class PlanChoice;
class QuestionForm;
class SaveScenarioSheet;
class ScenarioList;
class TestLine;

/// One call through the live plan and the draft, side by side and while typing; and who would ring first in
/// each half hour of a week.
class SimulatorPage : public shell::Page {
    Q_OBJECT
public:
    /// window: what sheets are laid over.
    SimulatorPage(draft::Draft &draft, QWidget *window, QWidget *parent = nullptr);

    /// Where the relay's scenarios lie; "" keeps them for this run only.
    void keepScenariosIn(const QString &folder);
    void keepIn(shell::Settings &settings); ///< the number of the person at this desk
    void replay(const client::CallDetail &call);
    void ask(const routing::WhatIfQuestion &question);
    /// The saved ones, for the review.
    std::vector<scenario::Scenario> scenarios() const;
    QStringList unreadScenarios() const; ///< a sentence for each file that is left out

    QString title() const override;
    routing_ui::PlanAwaited &awaited() const
    {
        return *m_empty;
    }                                               ///< what stands there while there is no plan
    void setRelay(link::RelayPort *relay) override; ///< whose calls are foretold
    void setNow(Instant now) override;
    void showTenant(const TenantId &tenant) override;
    void reload() override;
    QWidget *mainTable() override;

Q_SIGNALS:
    /// A call like this one, now and by the live plan.
    void testWanted(const ringdown::TenantId &tenant, const ringdown::routing::WhatIfQuestion &question,
                    ringdown::drill::TestKind kind);
    void businessWanted(); ///< the first one: there is none to call

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *buildTabs();
    QWidget *buildCalls();
    void wire();
    void plansChanged();
    void readRevisions();
    void stopsChanged();
    void refresh();
    void callChosen();
    void run();
    void showState();
    void saveScenario();
    void copyAsTest();
    const plan::Tenant *calledLive() const; ///< of the live plan; nullptr when nobody there is called
    QString scenarioName() const;           ///< of the call that is shown
    void showCoverage();

    draft::Draft &m_draft;
    link::RelayPort *m_relay = nullptr;
    QMetaObject::Connection m_back; ///< of the relay: what could not be read is tried again
    routing_ui::StopList *m_stops;
    TwoPlans m_plans;
    Instant m_now;
    TenantId m_tenant;
    bool m_isStale = true;        ///< the plans changed while the page was hidden
    bool m_isOtherTenant = false; ///< another one was chosen, and its number is to be called
    std::optional<routing::WhatIfQuestion> m_asked;
    std::optional<routing::WhatIfQuestion> m_replayed; ///< as it stood in the form
    shell::PageHeader *m_header;
    shell::Caption *m_state;
    shell::Toast *m_toast = nullptr;
    QTabBar *m_tabs;
    QWidget *m_plan = nullptr; ///< the choice with its label
    QStackedWidget *m_body;
    QStackedWidget *m_pages;
    routing_ui::PlanAwaited *m_empty;
    shell::Banner *m_trouble;
    QuestionForm *m_form;
    shell::Caption *m_replay; ///< which call it is, while nothing of it is changed
    PlanChoice *m_choice;
    PathBoard *m_paths;
    ScenarioList *m_scenarios = nullptr;
    TestLine *m_test;
    CoverageView *m_coverage;
    SaveScenarioSheet *m_save;
};

} // namespace ringdown::simulator
