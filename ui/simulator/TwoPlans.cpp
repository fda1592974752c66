// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/TwoPlans.h"

#include "core/plan/PlanReader.h"
#include "core/plan/PlanWriter.h"
#include "ui/routing/ProblemWords.h"

#include <algorithm>

namespace ringdown::simulator {
namespace {

const plan::Tenant *ownerOf(const plan::Plan &plan, const std::string &number)
{
    for (const plan::Tenant &tenant : plan.tenants) {
        if (std::any_of(tenant.numbers.begin(), tenant.numbers.end(),
                        [&](const PhoneNumber &own) { return own.e164() == number; }))
            return &tenant;
    }
    return nullptr;
}

} // namespace

void TwoPlans::refresh()
{
    if (!m_draft.isReady())
        return;
    if (!m_live || m_liveNames.revision() != m_draft.liveRevision() || m_liveNames.plan() != m_draft.live()) {
        m_liveNames = format::PlanNames(m_draft.live(), m_draft.liveRevision());
        m_live = routing::CompiledPlan::compile(m_draft.live(), m_draft.liveRevision());
    }
    m_isEdited = m_draft.plan() != m_draft.live();
    if (m_isEdited && m_draft.plan() != m_draftPlan)
        compileDraft();
    if (!m_isEdited)
        m_trouble.clear();
}

void TwoPlans::compileDraft()
{
    m_draftPlan = m_draft.plan();
    m_draftNames = format::PlanNames(m_draftPlan, m_draft.liveRevision());
    const plan::PlanReading reading = plan::readPlan(plan::writePlan(m_draftPlan));
    m_compiled =
        reading.isValid() ? routing::CompiledPlan::compile(m_draftPlan, m_draft.liveRevision() + 1) : nullptr;
    m_trouble =
        reading.isValid() ? QString() : routing_ui::problemInWords(m_draftPlan, reading.errors.front(), {});
}

const plan::Tenant *TwoPlans::tenantOf(const std::string &number) const
{
    const plan::Tenant *owner = ownerOf(draftNames().plan(), number);
    return owner ? owner : ownerOf(m_liveNames.plan(), number);
}

const plan::Tenant *TwoPlans::tenant(const TenantId &id) const
{
    const plan::Tenant *found = plan::findTenant(draftNames().plan(), id);
    return found ? found : plan::findTenant(m_liveNames.plan(), id);
}

} // namespace ringdown::simulator
