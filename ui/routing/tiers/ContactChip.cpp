// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/ContactChip.h"

#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/tiers/CascadeWords.h"
#include "ui/routing/tiers/HandDrag.h"
#include "ui/shell/Icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace ringdown::routing_ui {

ContactChip::ContactChip(const plan::Tenant &tenant, const ContactId &contact, const QString &tier)
    : m_button(new QPushButton)
    , m_menu(new QMenu(this))
{
    const QString name = contactName(tenant, contact);
    const plan::Contact *known = plan::findContact(tenant, contact);
    const QString number =
        known ? format::isolated(format::numberText(known->phone.e164(), homeRegion(tenant))) : QString();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_button->setObjectName(QStringLiteral("chip"));
    m_button->setIcon(shell::glyphIcon(known ? format::Glyph::Grip : format::Glyph::Alert));
    m_button->setText(known ? tr("%1  %2", "name, number").arg(name, number)
                            : tr("%1 (no such contact)").arg(name));
    m_button->setCursor(Qt::OpenHandCursor);
    m_button->setAccessibleName(tr("%1 in %2", "contact, tier").arg(name, tier));
    m_button->setAccessibleDescription(number);
    m_button->setToolTip(tr("Drag it to another place or tier, or press for the menu."));
    auto *remove = new QToolButton;
    remove->setObjectName(QStringLiteral("plain"));
    remove->setIcon(shell::glyphIcon(format::Glyph::Close));
    remove->setIconSize({12, 12});
    remove->setFixedSize(24, 24);
    remove->setAccessibleName(tr("Take %1 out of %2", "contact, tier").arg(name, tier));
    remove->setToolTip(remove->accessibleName());
    row->addWidget(m_button);
    row->addWidget(remove);
    connect(remove, &QToolButton::clicked, this, &ContactChip::removeWanted);
    connect(m_button, &QPushButton::clicked, this,
            [this] { m_menu->popup(m_button->mapToGlobal(QPoint(0, m_button->height()))); });
    auto *key = new QShortcut(Qt::Key_Delete, m_button);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &ContactChip::removeWanted);
    auto *drag = new HandDrag(m_button);
    connect(drag, &HandDrag::movedTo, this, &ContactChip::dragMovedTo);
    connect(drag, &HandDrag::droppedAt, this, &ContactChip::droppedAt);
    connect(drag, &HandDrag::cancelled, this, &ContactChip::dragCancelled);
}

} // namespace ringdown::routing_ui
