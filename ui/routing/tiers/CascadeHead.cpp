// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/tiers/CascadeHead.h"

#include "ui/routing/tiers/CascadeWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Icons.h"
#include "ui/shell/NumberField.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/WrapRow.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::routing_ui {

CascadeHead::CascadeHead(QWidget *parent)
    : QWidget(parent)
    , m_places(new QComboBox)
    , m_lead(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_total(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_longestWait(new shell::NumberField)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    auto *row = new shell::WrapRow;
    column->addLayout(row);
    m_longestWait->note()->setAlignment(Qt::AlignRight); // beneath the field
    column->addWidget(m_longestWait->note());
    m_places->setAccessibleName(tr("Which cascade"));
    m_places->setMinimumWidth(180);
    m_places->setSizeAdjustPolicy(QComboBox::AdjustToContents); // a route may be renamed
    shell::setOnlyReads(*m_places);
    m_longestWait->setRange(10, 600);
    m_longestWait->setSuffix(tr(" s", "seconds"));
    m_longestWait->setAccessibleName(tr("Longest wait of a caller in seconds"));
    m_longestWait->setToolTip(tr("Counted from the first ring. Then the call goes on to what follows."));
    auto *label = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    label->setText(tr("longest wait"));
    label->setBuddy(m_longestWait);
    row->addWidget(m_places);
    row->addWidget(m_lead);
    row->addSpring();
    row->addWidget(m_total);
    row->addTogether({label, m_longestWait});
    connect(m_places, &QComboBox::activated, this, [this](int index) {
        const auto at = static_cast<std::size_t>(index);
        Q_EMIT placeChosen(at < m_ringPlaces.size() ? CascadePlace(m_ringPlaces[at]) : CascadePlace());
    });
    connect(m_longestWait, &QSpinBox::valueChanged, this, &CascadeHead::longestWaitChanged);
    connect(m_longestWait, &QSpinBox::editingFinished, this, &CascadeHead::longestWaitEnded);
}

void CascadeHead::show(const plan::Tenant &tenant, const CascadePlace &place,
                       const std::optional<CascadeTimes> &times)
{
    m_ringPlaces = ringPlaces(tenant);
    showPlaces(tenant, place);
    showLead(tenant, place);
    showTimes(times);
    const QSignalBlocker quiet(m_longestWait);
    if (m_longestWait->value() != tenant.limits.longestWaitSeconds)
        m_longestWait->setValue(tenant.limits.longestWaitSeconds);
}

void CascadeHead::showPlaces(const plan::Tenant &tenant, const CascadePlace &place)
{
    const QSignalBlocker quiet(m_places);
    m_places->clear();
    for (const RingPlace &each : m_ringPlaces)
        m_places->addItem(shell::glyphIcon(format::Glyph::Route), placeName(tenant, each));
    m_places->addItem(shell::glyphIcon(format::Glyph::List), placeName(tenant, {}));
    const auto chosen =
        place ? std::find(m_ringPlaces.begin(), m_ringPlaces.end(), *place) : m_ringPlaces.end();
    m_places->setCurrentIndex(static_cast<int>(chosen - m_ringPlaces.begin()));
}

void CascadeHead::showLead(const plan::Tenant &tenant, const CascadePlace &place)
{
    if (place)
        m_lead->setText(tr("rings in this order"));
    else if (m_ringPlaces.empty() && !tenant.tiers.empty())
        m_lead->setText(tr("no route rings any of them"));
    else
        m_lead->setText(tr("as the plan lists them; a route has its own order"));
    m_lead->setTone(m_ringPlaces.empty() ? format::Tone::Care : format::Tone::Neutral);
}

void CascadeHead::showTimes(const std::optional<CascadeTimes> &times)
{
    m_total->setVisible(times.has_value());
    if (!times)
        return;
    m_total->setText(
        times->isCut() ? tr("this cascade would ring %1 s, cut at %2 s").arg(times->planned).arg(times->over)
                       : tr("this cascade at most %1 s").arg(times->planned));
    m_total->setTone(times->isCut() ? format::Tone::Bad : format::Tone::Neutral);
}

void CascadeHead::focusLongestWait()
{
    m_longestWait->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::routing_ui
