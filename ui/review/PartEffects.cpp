// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/PartEffects.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "ui/draft/Workers.h"
#include "ui/review/CallReplay.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace ringdown::review {
namespace {

constexpr int afterTheReview = -1; ///< priority: what the whole would do is wanted first

} // namespace

std::optional<PartEffect> effectOf(const plan::Plan &before, const plan::Plan &after,
                                   const plan::PlanPart &part, const std::vector<CallSummary> &calls,
                                   const std::atomic<bool> &isStopped)
{
    const plan::Plan only = withParts(before, after, {part});
    if (!plan::readPlan(plan::writePlan(only)).isValid())
        return PartEffect{false, 0};
    const auto live = routing::CompiledPlan::compile(withNamesOf(before, only), 1);
    const auto changed = routing::CompiledPlan::compile(only, 2);
    PartEffect effect;
    for (const CallSummary &call : calls) {
        if (isStopped)
            return {};
        const routing::WhatIfQuestion asked = questionOf(call, *live);
        const auto was = routing::replay(*live, asked);
        effect.elsewhere += was && goesElsewhere(*was, replayedIn(*changed, asked)) ? 1 : 0;
    }
    return effect;
}

void PartEffects::begin(const plan::Plan &before, const plan::Plan &after,
                        const std::vector<plan::PartChange> &parts, const std::vector<CallSummary> &calls)
{
    stop();
    m_isStopped = std::make_shared<std::atomic<bool>>(false);
    const auto work = [=, isStopped = m_isStopped, self = QPointer(this)] {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            const auto effect = effectOf(before, after, parts[i].part, calls, *isStopped);
            if (!effect)
                return;
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [self, isStopped, i, effect = *effect] {
                    if (self && !*isStopped)
                        Q_EMIT self->found(static_cast<int>(i), effect);
                },
                Qt::QueuedConnection);
        }
    };
    draft::workers().start(work, afterTheReview);
}

void PartEffects::stop()
{
    if (const auto isStopped = std::exchange(m_isStopped, nullptr))
        *isStopped = true;
}

} // namespace ringdown::review
