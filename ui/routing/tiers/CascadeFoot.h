// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/tiers/CascadeTimes.h"
#include "ui/routing/tiers/TierEdits.h"

#include <QWidget>

class QFrame;
class QMenu;
class QToolButton;

namespace ringdown::shell {
class Caption;
}

namespace ringdown::routing_ui {

class CascadeBar;

/// What stands under the tiers of a cascade: the next tier, what follows when nobody answers, and all of it
/// in time.
class CascadeFoot : public QWidget {
    Q_OBJECT
public:
    explicit CascadeFoot(QWidget *parent = nullptr);

    /// times: of the cascade; nothing where all tiers are listed.
    void show(const plan::Tenant &tenant, const CascadePlace &place,
              const std::optional<CascadeTimes> &times);

Q_SIGNALS:
    void newTierWanted();
    void tierWanted(const ringdown::TierId &tier); ///< one that rings elsewhere

private:
    void showTimes(const plan::Tenant &tenant, const RingPlace &place, const CascadeTimes &times);
    void fillAdd(const plan::Tenant &tenant, const CascadePlace &place);

    QToolButton *m_add;
    QMenu *m_addMenu;
    shell::Caption *m_then;
    QFrame *m_barCard;
    CascadeBar *m_bar;
};

} // namespace ringdown::routing_ui
