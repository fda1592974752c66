// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/routing/TextStops.h"
#include "ui/routing/tiers/TierEdits.h"

#include <QStringList>
#include <QWidget>

class QMenu;
class QToolButton;

namespace ringdown::routing_ui {

class ChipFlow;
class ContactChip;

/// Whom a tier rings: a chip for each contact, in their order, and the way to add one. It asks for every
/// change.
class TierPeople : public QWidget {
    Q_OBJECT
public:
    /// ahead: what has the keys before the first chip.
    explicit TierPeople(QWidget &ahead);

    /// live: the business as the relay has it, nullptr when it does not.
    void show(const plan::Tenant &tenant, const plan::Tier &tier, const plan::Tenant *live);

    /// Which of them get no texts; after show().
    void showStops(const plan::Tenant &tenant, const KnownStops &stops);

    std::size_t indexAt(const QPoint &global) const; ///< where a chip would be dropped
    QRect gapBefore(std::size_t contact) const;
    int focused() const;             ///< -1: no contact has the keys
    void focus(std::size_t contact); ///< past the last: the way to add one
    std::size_t count() const { return m_chips.size(); }

Q_SIGNALS:
    void added(const ringdown::ContactId &contact);
    void newWanted();
    void removed(std::size_t index);
    void ringWanted(const ringdown::ContactId &contact);
    void moved(std::size_t index, const ringdown::routing_ui::ContactSpot &before);
    void dragMovedTo(std::size_t index, const QPoint &global);
    void droppedAt(std::size_t index, const QPoint &global);
    void dragCancelled();

private:
    void showChips(const plan::Tenant &tenant);
    void buildChips(const plan::Tenant &tenant);
    void showWhoCanBeRung(const plan::Tenant &tenant, const plan::Tenant *live);
    void wireChip(const ContactChip &chip, std::size_t index);
    void fillChipMenu(const ContactChip &chip, std::size_t index, const plan::Tenant &tenant);
    void fillAdd(const plan::Tenant &tenant);

    QWidget &m_ahead;
    plan::Tier m_tier;
    QStringList m_shownChips;
    std::vector<ContactChip *> m_chips;
    ChipFlow *m_flow;
    QToolButton *m_add;
    QMenu *m_addMenu;
};

} // namespace ringdown::routing_ui
