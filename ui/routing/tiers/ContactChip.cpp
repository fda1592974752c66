// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/ContactChip.h"

#include "ui/format/NumberWords.h"
#include "ui/routing/PlanIds.h"
#include "ui/routing/tiers/CascadeWords.h"
#include "ui/routing/tiers/HandDrag.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/GlyphLabel.h"
#include "ui/shell/Icons.h"
#include "ui/shell/Mnemonics.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>

namespace ringdown::routing_ui {
namespace {

constexpr int flagSize = 14;

QToolButton *smallButton(format::Glyph glyph, const QString &name)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("plain"));
    button->setIcon(shell::glyphIcon(glyph));
    shell::growIcon(*button, 12);
    shell::growSquare(*button, 24);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

ContactChip::ContactChip(const plan::Tenant &tenant, const ContactId &contact, const QString &tier)
    : m_button(new QPushButton)
    , m_stop(new shell::GlyphLabel(format::Glyph::Alert, format::Tone::Neutral, flagSize))
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
    m_button->setText(known ? tr("%1  %2", "name, number").arg(shell::withoutMarks(name), number)
                            : tr("%1 (no such contact)").arg(name));
    m_button->setCursor(Qt::OpenHandCursor);
    m_button->setAccessibleName(tr("%1 in %2", "contact, tier").arg(name, tier));
    m_button->setAccessibleDescription(number);
    m_number = number;
    m_stop->setContentsMargins(4, 0, 4, 0);
    m_stop->setVisible(false);
    m_button->setToolTip(tr("Drag it to another place or tier, or press for the menu."));
    m_ring = smallButton(format::Glyph::Ringing, tr("Ring %1 now…").arg(name));
    auto *remove =
        smallButton(format::Glyph::Close, tr("Take %1 out of %2", "contact, tier").arg(name, tier));
    row->addWidget(m_button);
    row->addWidget(m_stop);
    row->addWidget(m_ring);
    row->addWidget(remove);
    connect(m_ring, &QToolButton::clicked, this, &ContactChip::ringWanted);
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

void ContactChip::showStop(const QString &sentence)
{
    m_stop->setVisible(!sentence.isEmpty());
    m_stop->setToolTip(sentence);
    m_stop->setAccessibleName(sentence);
    m_button->setAccessibleDescription(
        sentence.isEmpty() ? m_number : tr("%1. %2", "number, a sentence about it").arg(m_number, sentence));
}

void ContactChip::showWhyNotRung(const QString &reason)
{
    m_ring->setEnabled(reason.isEmpty());
    m_ring->setToolTip(reason.isEmpty() ? m_ring->accessibleName() : reason);
    m_ring->setAccessibleDescription(reason);
}

} // namespace ringdown::routing_ui
