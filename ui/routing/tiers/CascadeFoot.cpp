// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/CascadeFoot.h"

#include "ui/routing/tiers/CascadeBar.h"
#include "ui/routing/tiers/CascadeWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Icons.h"
#include "ui/shell/MenuOnPress.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {
namespace {

const QString arrowBetween = QStringLiteral("  ›  ");

} // namespace

CascadeFoot::CascadeFoot(QWidget *parent)
    : QWidget(parent)
    , m_add(new QToolButton)
    , m_addMenu(new QMenu(this))
    , m_then(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_barCard(new QFrame)
    , m_bar(new CascadeBar)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    auto *row = new QHBoxLayout;
    m_add->setObjectName(QStringLiteral("button"));
    m_add->setText(tr("Add tier"));
    m_add->setIcon(shell::glyphIcon(format::Glyph::Add));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    shell::openMenuOnPress(*m_add);
    m_add->setMenu(m_addMenu);
    m_then->setWordWrap(true);
    row->addWidget(m_add);
    row->addSpacing(8);
    row->addWidget(m_then, 1);
    column->addLayout(row);
    m_barCard->setObjectName(QStringLiteral("card"));
    auto *inCard = new QVBoxLayout(m_barCard);
    inCard->setContentsMargins(16, 10, 16, 8);
    inCard->addWidget(m_bar);
    column->addWidget(m_barCard);
}

void CascadeFoot::show(const plan::Tenant &tenant, const CascadePlace &place,
                       const std::optional<CascadeTimes> &times)
{
    const bool isCascade = place && times;
    m_then->setVisible(isCascade);
    m_barCard->setVisible(isCascade && !times->spans.empty());
    if (isCascade)
        showTimes(tenant, *place, *times);
    fillAdd(tenant, place);
}

void CascadeFoot::showTimes(const plan::Tenant &tenant, const RingPlace &place, const CascadeTimes &times)
{
    const std::vector<TierId> tiers = tiersAt(tenant, place);
    m_then->setText(tr("then:  %1", "what follows when nobody answers")
                        .arg(stepsAfter(tenant, place).join(arrowBetween)));
    QStringList names;
    for (const RingSpan &span : times.spans)
        names.append(spanName(tenant, tiers, span));
    m_bar->setTimes(times, names, endInWords(tenant, place), timesInWords(tenant, tiers, times));
}

void CascadeFoot::fillAdd(const plan::Tenant &tenant, const CascadePlace &place)
{
    m_addMenu->clear();
    m_addMenu->addAction(shell::glyphIcon(format::Glyph::Add), tr("New tier"), this,
                         &CascadeFoot::newTierWanted);
    if (!place)
        return;
    const std::vector<TierId> here = tiersAt(tenant, place);
    m_addMenu->addSeparator();
    for (const plan::Tier &tier : tenant.tiers) {
        if (std::find(here.begin(), here.end(), tier.id) == here.end())
            m_addMenu->addAction(tierName(tier.id), this, [this, id = tier.id] { Q_EMIT tierWanted(id); });
    }
}

} // namespace ringdown::routing_ui
