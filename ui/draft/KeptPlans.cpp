// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/KeptPlans.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"

#include <algorithm>
#include <utility>

namespace ringdown::draft {
namespace {

constexpr qsizetype mostNamed = 3;

/// What was written by us reads the same again, also while it has errors.
bool isWhole(const std::string &text, const std::string &again)
{
    return text == again || plan::readPlan(text).isValid();
}

/// What is complained about in the document, and no more in what was read of it.
QStringList valuesLost(const std::string &text, const std::string &again)
{
    const std::vector<plan::Problem> left = plan::readPlan(again).errors;
    QStringList lost;
    for (const plan::Problem &problem : plan::readPlan(text).errors) {
        const QString value = QString::fromStdString(problem.value);
        if (lost.size() < mostNamed && !value.isEmpty() && !lost.contains(value) &&
            std::find(left.begin(), left.end(), problem) == left.end())
            lost.append(value);
    }
    return lost;
}

} // namespace

std::optional<KeptPlans> readKeptPlans(const SavedDraft &kept)
{
    auto basis = plan::readKeptPlan(kept.basis);
    auto edited = plan::readKeptPlan(kept.plan);
    // It was live once: what is left of it is compiled, and compared with.
    if (!basis || !edited || !plan::readPlan(plan::writePlan(*basis)).isValid())
        return {};
    KeptPlans plans{std::move(*basis), std::move(*edited), true, {}, {}};
    if (auto sent = plan::readPlan(kept.sent); sent.isValid())
        plans.sent = std::move(sent.plan);
    const std::string again = plan::writePlan(plans.plan);
    plans.isWhole = isWhole(kept.plan, again);
    if (!plans.isWhole)
        plans.lost = valuesLost(kept.plan, again);
    return plans;
}

} // namespace ringdown::draft
