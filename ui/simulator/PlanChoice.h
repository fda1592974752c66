// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/plan/PlanReader.h"
#include "core/routing/CompiledPlan.h"
#include "ui/format/PlanNames.h"
#include "ui/link/RelayPort.h"

#include <QComboBox>
#include <QPointer>

#include <memory>

namespace ringdown::simulator {

/// Which plans a call is played through: the live one, the draft, both, or an earlier revision beside the
/// draft.
class PlanChoice : public QComboBox {
    Q_OBJECT
public:
    enum class Shown { Both, Live, Draft, Revision };

    explicit PlanChoice(QWidget *parent = nullptr);

    void setRelay(link::RelayPort *relay); ///< another one's revisions are not those of the one before
    void readRevisions(std::int64_t live); ///< the history, without the live one
    Shown shown() const;
    std::int64_t revision() const { return m_revision; } ///< that was chosen; 0: none
    /// The revision chosen; nullptr while it is not read, and trouble() says why.
    const routing::CompiledPlan *compiled() const { return m_compiled.get(); }
    const format::PlanNames &names() const { return m_names; }
    const QString &trouble() const { return m_trouble; }

Q_SIGNALS:
    void changed(); ///< another one was chosen, or it is read

private:
    void fill(const std::vector<client::Revision> &revisions, std::int64_t live);
    void choose();
    void read();
    void take(const client::ApiResult<client::LivePlan> &answer);
    void takePlan(const plan::PlanReading &reading);

    QPointer<link::RelayPort> m_relay;
    std::int64_t m_revision = 0;
    std::shared_ptr<const routing::CompiledPlan> m_compiled;
    format::PlanNames m_names;
    QString m_trouble;
};

} // namespace ringdown::simulator
