// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/Plan.h"

#include <QUndoCommand>

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

private:
    void put(const plan::Plan &part);

    Draft &m_draft;
    TenantId m_tenant; ///< empty: before and after are whole plans
    plan::Plan m_before;
    plan::Plan m_after;
    QString m_mergeKey;
    bool m_isDone = false; ///< the first redo(), by push(), is the doing itself
};

} // namespace ringdown::draft
