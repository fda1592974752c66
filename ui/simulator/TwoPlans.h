// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/CompiledPlan.h"
#include "ui/draft/Draft.h"
#include "ui/format/PlanNames.h"

#include <memory>

namespace ringdown::simulator {

/// The live plan and the draft, compiled once for each change of either.
class TwoPlans {
public:
    explicit TwoPlans(const draft::Draft &draft)
        : m_draft(draft)
    {
    }

    /// Takes what the draft says now; cheap when nothing changed.
    void refresh();
    bool isKnown() const { return m_live != nullptr; }
    bool isDraftEdited() const { return m_isEdited; }
    /// nullptr before a plan is known.
    const routing::CompiledPlan *live() const { return m_live.get(); }
    /// The live plan while the draft is as it; nullptr while the draft has errors.
    const routing::CompiledPlan *draft() const { return m_isEdited ? m_compiled.get() : m_live.get(); }
    const QString &draftTrouble() const { return m_trouble; } ///< the draft's first error
    const format::PlanNames &liveNames() const { return m_liveNames; }
    const format::PlanNames &draftNames() const { return m_isEdited ? m_draftNames : m_liveNames; }
    /// The business that has the number, by the draft or else by the live plan; nullptr when none has.
    const plan::Tenant *tenantOf(const std::string &number) const;
    const plan::Tenant *tenant(const TenantId &id) const;

private:
    void compileDraft();

    const draft::Draft &m_draft;
    plan::Plan m_draftPlan;
    std::shared_ptr<const routing::CompiledPlan> m_live;
    std::shared_ptr<const routing::CompiledPlan> m_compiled;
    format::PlanNames m_liveNames;
    format::PlanNames m_draftNames;
    QString m_trouble;
    bool m_isEdited = false;
};

} // namespace ringdown::simulator
