// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/scenario/Scenario.h"

#include "ui/format/EngineWords.h"
#include "ui/format/NumberWords.h"
#include "ui/format/OutcomeWords.h"
#include "ui/format/PlanNames.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace ringdown::scenario {
namespace {

struct ScenarioText {
    Q_DECLARE_TR_FUNCTIONS(Scenario)
};

} // namespace

Result<routing::WhatIfPath> play(const routing::CompiledPlan &plan, const routing::WhatIfQuestion &question)
{
    const routing::TenantPlan *called = plan.byNumber(question.to);
    if (!called || question.answers.empty())
        return routing::whatIf(plan, question);
    routing::WhatIfQuestion known = question;
    std::erase_if(known.answers, [&](const auto &answer) {
        return !plan::findContact(called->tenant, answer.first) &&
               !plan::findTier(called->tenant, TierId(answer.first.value));
    });
    return routing::whatIf(plan, known);
}

Expectation expectationOf(const routing::WhatIfPath &path)
{
    const auto ringing =
        std::find_if(path.steps.begin(), path.steps.end(), [](const routing::WhatIfStep &step) {
            return step.event.kind == EventKind::TierRinging;
        });
    return {path.route, path.outcome, ringing == path.steps.end() ? TierId() : ringing->event.tier};
}

QString expectationWords(const Expectation &expected)
{
    const format::PlanNames names;
    const QString end = format::outcomeWord(expected.outcome).toLower();
    const QString ring = expected.firstTier.isEmpty()
                             ? ScenarioText::tr("nobody is rung")
                             : ScenarioText::tr("%1 rings first").arg(names.tier(expected.firstTier));
    if (expected.route.isEmpty())
        return ScenarioText::tr("no route, %1, %2", "outcome, who rings first").arg(end, ring);
    return ScenarioText::tr("route %1, %2, %3", "route, outcome, who rings first")
        .arg(names.route(expected.route), end, ring);
}

Verdict judge(const routing::CompiledPlan &plan, const Scenario &scenario)
{
    const auto path = play(plan, scenario.question);
    if (!path && path.error().code == ErrorCode::NotFound)
        return {false,
                ScenarioText::tr("No business has %1.").arg(format::numberText(scenario.question.to, {}))};
    if (!path)
        return {false,
                ScenarioText::tr("It cannot be played: %1.").arg(format::engineWords(path.error().detail))};
    const Expectation found = expectationOf(*path);
    if (found == scenario.expected)
        return {true, {}};
    return {false, ScenarioText::tr("Expected %1; it would be %2.")
                       .arg(expectationWords(scenario.expected), expectationWords(found))};
}

QStringList usesOf(const plan::Tenant &tenant, const std::vector<Scenario> &scenarios)
{
    QStringList names;
    for (const Scenario &scenario : scenarios) {
        const auto to = PhoneNumber::fromE164(scenario.question.to);
        if (to && std::find(tenant.numbers.begin(), tenant.numbers.end(), *to) != tenant.numbers.end())
            names.append(ScenarioText::tr("“%1”").arg(scenario.name));
    }
    if (names.isEmpty())
        return {};
    return {
        ScenarioText::tr("%n scenario(s) call it and will fail: %1.", nullptr, static_cast<int>(names.size()))
            .arg(names.join(ScenarioText::tr(", ", "between names")))};
}

QStringList failuresOf(const routing::CompiledPlan &plan, const std::vector<Scenario> &scenarios)
{
    QStringList failures;
    for (const Scenario &scenario : scenarios) {
        const Verdict verdict = judge(plan, scenario);
        if (!verdict.passes)
            failures.append(
                ScenarioText::tr("The scenario “%1” fails. %2").arg(scenario.name, verdict.words));
    }
    return failures;
}

} // namespace ringdown::scenario
