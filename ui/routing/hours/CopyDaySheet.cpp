// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/CopyDaySheet.h"

#include "ui/routing/hours/DayText.h"
#include "ui/routing/hours/ShownWeek.h"
#include "ui/shell/Caption.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ringdown::routing_ui {
namespace {

/// In the order of weeks here; 0 is Monday.
std::array<int, 7> weekdaysHere()
{
    std::array<int, 7> days{};
    for (int row = 0; row < 7; ++row)
        days[static_cast<std::size_t>(row)] = (row + firstDayHere()) % 7;
    return days;
}

} // namespace

CopyDaySheet::CopyDaySheet(QWidget *window)
    : Sheet(window)
    , m_from(new QComboBox)
    , m_effect(new shell::Caption(shell::TextSize::Normal, format::Tone::Care))
    , m_done(new QPushButton(tr("Copy")))
{
    panel()->setAccessibleName(tr("Copy a day’s hours"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(8);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Copy a day’s hours"));
    column->addWidget(title);
    m_from->setAccessibleName(tr("Copy from"));
    column->addWidget(m_from);
    for (const int day : weekdaysHere()) {
        auto *to = m_to[static_cast<std::size_t>(day)] = new QCheckBox;
        column->addWidget(to);
        connect(to, &QCheckBox::toggled, this, &CopyDaySheet::showEffect);
    }
    m_effect->setWordWrap(true);
    m_effect->setObjectName(QStringLiteral("effect"));
    column->addWidget(m_effect);
    addFoot(*column, m_done);
    connect(m_from, &QComboBox::currentIndexChanged, this, &CopyDaySheet::showEffect);
}

void CopyDaySheet::begin(const WeekHours &week, int from)
{
    m_week = week;
    const QSignalBlocker quiet(m_from);
    m_from->clear();
    for (const int day : weekdaysHere()) {
        const QString name = QLocale().standaloneDayName(day + 1);
        const QString hours = dayText(week[static_cast<std::size_t>(day)]);
        m_from->addItem(tr("From %1: %2", "weekday: hours").arg(name, hours), day);
        box(day)->setText(tr("to %1 (%2)", "weekday (hours)").arg(name, hours));
        box(day)->setChecked(from < 5 && day < 5 && day > from);
    }
    m_from->setCurrentIndex(m_from->findData(from));
    showEffect();
    open();
    m_from->setFocus(Qt::PopupFocusReason);
}

int CopyDaySheet::from() const
{
    return m_from->currentData().toInt();
}

void CopyDaySheet::showEffect()
{
    QStringList replaced;
    bool any = false;
    for (const int day : weekdaysHere()) {
        box(day)->setEnabled(day != from());
        if (!box(day)->isChecked() || !box(day)->isEnabled())
            continue;
        any = true;
        const plan::DayHours &hours = m_week[static_cast<std::size_t>(day)];
        if (!hours.empty() && hours != m_week[static_cast<std::size_t>(from())])
            replaced.append(QLocale().dayName(day + 1, QLocale::ShortFormat));
    }
    m_effect->setText(replaced.isEmpty()
                          ? QString()
                          : tr("Replaces the hours of %1.").arg(replaced.join(QStringLiteral(", "))));
    m_done->setEnabled(any);
}

void CopyDaySheet::submit()
{
    if (!m_done->isEnabled())
        return;
    WeekHours week = m_week;
    QStringList days;
    for (const int day : weekdaysHere()) {
        if (!box(day)->isChecked() || !box(day)->isEnabled())
            continue;
        week[static_cast<std::size_t>(day)] = m_week[static_cast<std::size_t>(from())];
        days.append(QLocale().dayName(day + 1, QLocale::ShortFormat));
    }
    close();
    Q_EMIT copied(
        tr("copy %1 to %2")
            .arg(QLocale().dayName(from() + 1, QLocale::ShortFormat), days.join(QStringLiteral(", "))),
        week);
}

} // namespace ringdown::routing_ui
