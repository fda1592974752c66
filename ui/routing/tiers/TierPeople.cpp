// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/TierPeople.h"

#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/RingNow.h"
#include "ui/routing/tiers/CascadeWords.h"
#include "ui/routing/tiers/ChipFlow.h"
#include "ui/routing/tiers/ContactChip.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MenuOnPress.h"
#include "ui/shell/Mnemonics.h"

#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace ringdown::routing_ui {

TierPeople::TierPeople(QWidget &ahead)
    : m_ahead(ahead)
    , m_flow(new ChipFlow(this))
    , m_add(new QToolButton)
    , m_addMenu(new QMenu(this))
{
    m_add->setObjectName(QStringLiteral("plain"));
    m_add->setIcon(shell::glyphIcon(format::Glyph::Add));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setText(tr("Add contact"));
    shell::openMenuOnPress(*m_add);
    m_add->setMenu(m_addMenu);
    m_flow->addWidget(m_add);
}

void TierPeople::show(const plan::Tenant &tenant, const plan::Tier &tier, const plan::Tenant *live)
{
    m_tier = tier;
    m_add->setAccessibleName(tr("Add a contact to %1").arg(tierName(tier.id)));
    m_add->setEnabled(plan::findTier(tenant, tier.id) != nullptr);
    showChips(tenant);
    showWhoCanBeRung(tenant, live);
    fillAdd(tenant);
}

void TierPeople::showChips(const plan::Tenant &tenant)
{
    QStringList wanted = {QString::fromStdString(tenant.id.value), tierName(m_tier.id)};
    for (const ContactId &id : m_tier.contacts) {
        const plan::Contact *contact = plan::findContact(tenant, id);
        wanted.append(QString::fromStdString(
            id.value + '/' + (contact ? contact->name + '/' + contact->phone.e164() : std::string())));
    }
    if (std::exchange(m_shownChips, wanted) != wanted)
        buildChips(tenant);
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        fillChipMenu(*m_chips[i], i, tenant);
}

void TierPeople::buildChips(const plan::Tenant &tenant)
{
    for (ContactChip *chip : m_chips) {
        m_flow->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_chips.clear();
    m_flow->removeWidget(m_add);
    QWidget *before = &m_ahead;
    for (std::size_t i = 0; i < m_tier.contacts.size(); ++i) {
        auto *chip = new ContactChip(tenant, m_tier.contacts[i], tierName(m_tier.id));
        m_flow->addWidget(chip);
        chip->show();
        wireChip(*chip, i);
        QWidget::setTabOrder(before, chip->button());
        before = chip->button();
        m_chips.push_back(chip);
    }
    m_flow->addWidget(m_add);
    QWidget::setTabOrder(before, m_add);
    updateGeometry();
}

/// A contact whom the plan does not have has no phone that could ring.
void TierPeople::showWhoCanBeRung(const plan::Tenant &tenant, const plan::Tenant *live)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const plan::Contact *contact = plan::findContact(tenant, m_tier.contacts[i]);
        m_chips[i]->showWhyNotRung(contact ? whyNotRung(live, *contact)
                                           : tr("The plan has no such contact."));
    }
}

void TierPeople::showStops(const plan::Tenant &tenant, const KnownStops &stops)
{
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const plan::Contact *contact = plan::findContact(tenant, m_tier.contacts[i]);
        m_chips[i]->showStop(contact ? stopInWords(stops, tenant, *contact) : QString());
    }
}

void TierPeople::wireChip(const ContactChip &chip, std::size_t index)
{
    connect(&chip, &ContactChip::removeWanted, this, [this, index] { Q_EMIT removed(index); });
    connect(&chip, &ContactChip::ringWanted, this,
            [this, index] { Q_EMIT ringWanted(m_tier.contacts[index]); });
    connect(&chip, &ContactChip::dragMovedTo, this,
            [this, index](const QPoint &global) { Q_EMIT dragMovedTo(index, global); });
    connect(&chip, &ContactChip::droppedAt, this,
            [this, index](const QPoint &global) { Q_EMIT droppedAt(index, global); });
    connect(&chip, &ContactChip::dragCancelled, this, &TierPeople::dragCancelled);
}

void TierPeople::fillChipMenu(const ContactChip &chip, std::size_t index, const plan::Tenant &tenant)
{
    QMenu &menu = *chip.menu();
    menu.clear();
    const auto moveTo = [this, index](std::size_t before) {
        return [this, index, before] { Q_EMIT moved(index, {m_tier.id, before}); };
    };
    menu.addAction(tr("Earlier in this tier"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Left), this,
                   moveTo(index - (index > 0 ? 1 : 0)))
        ->setEnabled(index > 0);
    menu.addAction(tr("Later in this tier"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Right), this,
                   moveTo(index + 2))
        ->setEnabled(index + 1 < m_tier.contacts.size());
    menu.addSeparator();
    for (const plan::Tier &tier : tenant.tiers) {
        if (tier.id == m_tier.id)
            continue;
        menu.addAction(
            tr("Move to %1", "a tier").arg(tierName(tier.id)), this,
            [this, index, spot = ContactSpot{tier.id, tier.contacts.size()}] { Q_EMIT moved(index, spot); });
    }
    menu.addSeparator();
    menu.addAction(shell::glyphIcon(format::Glyph::Close),
                   tr("Take out of %1", "a tier").arg(tierName(m_tier.id)), QKeySequence(Qt::Key_Delete),
                   this, [this, index] { Q_EMIT removed(index); });
}

void TierPeople::fillAdd(const plan::Tenant &tenant)
{
    m_addMenu->clear();
    for (const plan::Contact &contact : tenant.contacts) {
        if (std::find(m_tier.contacts.begin(), m_tier.contacts.end(), contact.id) != m_tier.contacts.end())
            continue;
        m_addMenu->addAction(
            tr("%1  %2", "name, number")
                .arg(shell::withoutMarks(contactName(tenant, contact.id)),
                     format::isolated(format::numberText(contact.phone.e164(), homeRegion(tenant)))),
            this, [this, id = contact.id] { Q_EMIT added(id); });
    }
    m_addMenu->addSeparator();
    m_addMenu->addAction(shell::glyphIcon(format::Glyph::Add), tr("New contact…"), this,
                         &TierPeople::newWanted);
}

int TierPeople::focused() const
{
    const auto it = std::find_if(m_chips.begin(), m_chips.end(),
                                 [](const ContactChip *chip) { return chip->button()->hasFocus(); });
    return it == m_chips.end() ? -1 : static_cast<int>(it - m_chips.begin());
}

std::size_t TierPeople::indexAt(const QPoint &global) const
{
    const QPoint at = mapFromGlobal(global);
    const bool isRightToLeft = layoutDirection() == Qt::RightToLeft;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const QRect chip = m_chips[i]->geometry();
        const bool isAhead = isRightToLeft ? at.x() > chip.center().x() : at.x() < chip.center().x();
        if (at.y() < chip.top() || (at.y() <= chip.bottom() && isAhead))
            return i;
    }
    return m_chips.size();
}

QRect TierPeople::gapBefore(std::size_t contact) const
{
    const QWidget *next = contact < m_chips.size() ? static_cast<QWidget *>(m_chips[contact]) : m_add;
    const QRect chip(next->mapTo(this, QPoint()), next->size());
    const int x = layoutDirection() == Qt::RightToLeft ? chip.right() + 3 : chip.left() - 5;
    return {x, chip.top(), 3, chip.height()};
}

void TierPeople::focus(std::size_t contact)
{
    QWidget *target = contact < m_chips.size() ? static_cast<QWidget *>(m_chips[contact]->button()) : m_add;
    target->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::routing_ui
