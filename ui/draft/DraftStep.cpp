// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/draft/DraftStep.h"

#include "ui/draft/Draft.h"

#include <algorithm>

namespace ringdown::draft {
namespace {

plan::Plan partOf(const plan::Plan &plan, const TenantId &tenant)
{
    if (tenant.isEmpty())
        return plan;
    const plan::Tenant *found = plan::findTenant(plan, tenant);
    return found ? plan::Plan{{*found}} : plan::Plan{};
}

/// Opening or closing by hand goes past the draft (Draft::takeLive), so a step leaves it alone unless it is
/// about it.
void keepOverrides(const plan::Plan &now, const plan::Plan &before, const plan::Plan &after, plan::Plan &next)
{
    for (plan::Tenant &tenant : next.tenants) {
        const plan::Tenant *current = plan::findTenant(now, tenant.id);
        const plan::Tenant *was = plan::findTenant(before, tenant.id);
        const plan::Tenant *became = plan::findTenant(after, tenant.id);
        if (current && was && became && was->hours.override == became->hours.override)
            tenant.hours.override = current->hours.override;
    }
}

/// Where to look is what can be seen: a rename comes as the loss of the one and the coming of the other.
std::vector<plan::Change> whatIsThereFirst(std::vector<plan::Change> changes)
{
    std::ranges::stable_partition(
        changes, [](const plan::Change &change) { return change.kind != plan::ChangeKind::Removed; });
    return changes;
}

} // namespace

DraftStep::DraftStep(Draft &draft, const QString &words, const plan::Plan &before, const plan::Plan &after,
                     TenantId tenant, QString mergeKey)
    : QUndoCommand(words)
    , m_draft(draft)
    , m_tenant(std::move(tenant))
    , m_before(partOf(before, m_tenant))
    , m_after(partOf(after, m_tenant))
    , m_mergeKey(std::move(mergeKey))
{
}

void DraftStep::put(const plan::Plan &part)
{
    const plan::Plan now = m_draft.plan();
    plan::Plan next = part;
    if (!m_tenant.isEmpty()) {
        next = now;
        const auto at = std::find_if(next.tenants.begin(), next.tenants.end(),
                                     [&](const plan::Tenant &tenant) { return tenant.id == m_tenant; });
        if (at != next.tenants.end() && !part.tenants.empty())
            *at = part.tenants.front();
    }
    keepOverrides(now, m_before, m_after, next);
    m_draft.put(next, m_tenant);
    tellFrom(now);
}

void DraftStep::putOn(const Basis &basis, const plan::Plan &plan)
{
    const plan::Plan now = m_draft.plan();
    m_draft.m_basis = basis.plan;
    m_draft.m_revision = basis.revision;
    m_draft.m_plan = plan;
    m_draft.takeOverrides(); // by hand since this basis
    m_draft.put(plan::Plan(m_draft.plan()), {});
    Q_EMIT m_draft.basisChanged();
    tellFrom(now);
}

void DraftStep::tellFrom(const plan::Plan &before)
{
    if (m_isDone)
        Q_EMIT m_draft.revisited(whatIsThereFirst(plan::diff(before, m_draft.plan())));
    m_isDone = true;
}

void DraftStep::undo()
{
    m_draft.endMerging();
    put(m_before);
}

void DraftStep::redo()
{
    put(m_after);
}

int DraftStep::id() const
{
    return m_mergeKey.isEmpty() ? -1 : 1;
}

bool DraftStep::mergeWith(const QUndoCommand *next)
{
    const auto &step = static_cast<const DraftStep &>(*next);
    if (step.m_mergeKey != m_mergeKey || step.m_tenant != m_tenant || m_draft.m_mergeKey != m_mergeKey)
        return false;
    m_after = step.m_after;
    setText(step.text());
    setObsolete(m_before == m_after);
    return true;
}

} // namespace ringdown::draft
