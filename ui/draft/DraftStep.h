// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QUndoCommand>

#include <cstdint>

namespace ringdown::draft {

class Draft;

/// One step of a draft: the plan before and after it. Only what differs is kept: one tenant, unless the list
/// of tenants itself changed.
class DraftStep : public QUndoCommand {
public:
    DraftStep(Draft &draft, const QString &words, const plan::Plan &before, const plan::Plan &after,
              TenantId tenant, QString mergeKey);

    void undo() override;
    void redo() override;
    int id() const override; ///< -1 for a step that stands alone
    bool mergeWith(const QUndoCommand *next) override;

protected:
    /// What a draft was begun with.
    struct Basis {
        std::int64_t revision = 0;
        plan::Plan plan;
    };

    Draft &draft() const { return m_draft; }
    /// The whole plan, over another basis.
    void putOn(const Basis &basis, const plan::Plan &plan);

private:
    void put(const plan::Plan &part);
    void tellFrom(const plan::Plan &before); ///< unless this is the doing itself

    Draft &m_draft;
    TenantId m_tenant; ///< empty: before and after are whole plans
    plan::Plan m_before;
    plan::Plan m_after;
    QString m_mergeKey;
    bool m_isDone = false; ///< the first redo(), by push(), is the doing itself
};

} // namespace ringdown::draft
