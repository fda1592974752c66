// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/HoursBar.h"

#include "ui/format/ZoneNames.h"
#include "ui/routing/hours/ClosedWeek.h"
#include "ui/shell/Caption.h"
#include "ui/shell/ChoiceSpeech.h"
#include "ui/shell/MenuOnPress.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"
#include "ui/shell/ZoneTyping.h"

#include <QComboBox>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QUndoStack>

namespace ringdown::routing_ui {

HoursBar::HoursBar(QUndoStack &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_zone(new QComboBox)
    , m_state(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_snap(new QComboBox)
    , m_undo(new QPushButton(tr("Undo")))
    , m_copyDay(new QPushButton(tr("Copy day…")))
    , m_clear(new QPushButton(tr("Clear")))
    , m_standard(new QToolButton)
{
    shell::letZonesBeTyped(*m_zone);
    m_zone->setMinimumWidth(shell::grown(210, font()));
    shell::nameChoice(*m_zone, tr("Time zone"));
    m_zone->addItems(format::zoneNames());
    for (const int minutes : {5, 15, 30, 60})
        m_snap->addItem(tr("Snap to %n min", nullptr, minutes), minutes);
    m_snap->setCurrentIndex(2);
    m_snap->setAccessibleName(tr("Snap"));
    m_clear->setFocusPolicy(Qt::TabFocus); // a click leaves the keys with the days that are chosen
    m_clear->setToolTip(tr("Closes the days that are chosen in the grid"));
    m_clear->setAccessibleName(tr("Clear the chosen days"));
    m_standard->setObjectName(QStringLiteral("button"));
    m_standard->setText(tr("Standard week"));
    shell::openMenuOnPress(*m_standard);
    auto *row = new shell::WrapRow(this);
    row->addWidget(m_zone);
    row->addWidget(m_state);
    row->addSpring();
    for (QWidget *each : std::initializer_list<QWidget *>{m_snap, m_undo, m_copyDay, m_clear, m_standard})
        row->addWidget(each);
    wire();
    allowUndo();
}

void HoursBar::wire()
{
    auto *menu = new QMenu(m_standard);
    for (const StandardWeek &week : standardWeeks())
        menu->addAction(week.words, this, [this, week] { Q_EMIT standardChosen(week); });
    m_standard->setMenu(menu);
    connect(m_zone, &QComboBox::textActivated, this, [this](const QString &zone) {
        if (m_zone->findText(zone) >= 0)
            Q_EMIT zoneChosen(zone);
    });
    connect(m_snap, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT snapChosen(snap()); });
    connect(m_undo, &QPushButton::clicked, &m_history, &QUndoStack::undo);
    connect(m_copyDay, &QPushButton::clicked, this, &HoursBar::copyWanted);
    connect(m_clear, &QPushButton::clicked, this, &HoursBar::clearWanted);
    connect(&m_history, &QUndoStack::indexChanged, this, &HoursBar::allowUndo);
}

void HoursBar::allowUndo()
{
    m_undo->setEnabled(m_history.canUndo());
    m_undo->setToolTip(m_history.canUndo() ? tr("Undo: %1", "a step").arg(m_history.undoText())
                                           : tr("Nothing was changed in the draft."));
}

void HoursBar::showZone(const QString &zone)
{
    const QSignalBlocker quiet(m_zone);
    m_zone->setCurrentText(zone);
}

void HoursBar::focusZone()
{
    m_zone->setFocus(Qt::OtherFocusReason);
}

void HoursBar::tell(const QString &state, format::Tone tone)
{
    m_state->setText(state);
    m_state->setTone(tone);
}

int HoursBar::snap() const
{
    return m_snap->currentData().toInt();
}

} // namespace ringdown::routing_ui
