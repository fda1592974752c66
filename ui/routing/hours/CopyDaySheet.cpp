// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/CopyDaySheet.h"

#include "ui/routing/hours/DayText.h"
#include "ui/shell/Caption.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace ringdown::routing_ui {

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
    for (std::size_t day = 0; day < 7; ++day) {
        m_to[day] = new QCheckBox;
        column->addWidget(m_to[day]);
        connect(m_to[day], &QCheckBox::toggled, this, &CopyDaySheet::showEffect);
    }
    m_effect->setWordWrap(true);
    column->addWidget(m_effect);
    addFoot(*column, m_done);
    connect(m_from, &QComboBox::currentIndexChanged, this, &CopyDaySheet::showEffect);
}

void CopyDaySheet::begin(const WeekHours &week, int from)
{
    m_week = week;
    const QSignalBlocker quiet(m_from);
    m_from->clear();
    for (int day = 0; day < 7; ++day) {
        const QString name = QLocale().standaloneDayName(day + 1);
        const QString hours = dayText(week[static_cast<std::size_t>(day)]);
        m_from->addItem(tr("From %1: %2", "weekday: hours").arg(name, hours));
        QCheckBox *box = m_to[static_cast<std::size_t>(day)];
        box->setText(tr("to %1 (%2)", "weekday (hours)").arg(name, hours));
        box->setChecked(from < 5 && day < 5 && day > from);
    }
    m_from->setCurrentIndex(from);
    showEffect();
    open();
    m_from->setFocus(Qt::PopupFocusReason);
}

void CopyDaySheet::showEffect()
{
    QStringList replaced;
    bool any = false;
    for (int day = 0; day < 7; ++day) {
        QCheckBox *box = m_to[static_cast<std::size_t>(day)];
        box->setEnabled(day != m_from->currentIndex());
        if (!box->isChecked() || !box->isEnabled())
            continue;
        any = true;
        if (!m_week[static_cast<std::size_t>(day)].empty())
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
    for (int day = 0; day < 7; ++day) {
        const QCheckBox *box = m_to[static_cast<std::size_t>(day)];
        if (!box->isChecked() || !box->isEnabled())
            continue;
        week[static_cast<std::size_t>(day)] = m_week[static_cast<std::size_t>(m_from->currentIndex())];
        days.append(QLocale().dayName(day + 1, QLocale::ShortFormat));
    }
    close();
    Q_EMIT copied(tr("copy %1 to %2")
                      .arg(QLocale().dayName(m_from->currentIndex() + 1, QLocale::ShortFormat),
                           days.join(QStringLiteral(", "))),
                  week);
}

} // namespace ringdown::routing_ui
