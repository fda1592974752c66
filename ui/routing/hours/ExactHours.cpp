// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/ExactHours.h"

#include "ui/routing/hours/DayText.h"
#include "ui/shell/Caption.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>
#include <variant>

namespace ringdown::routing_ui {
namespace {

void wear(QLineEdit &field, const QString &state)
{
    field.setProperty("state", state);
    field.style()->unpolish(&field);
    field.style()->polish(&field);
}

bool isBad(const QLineEdit &field)
{
    return field.property("state") == QStringLiteral("bad");
}

} // namespace

ExactHours::ExactHours(int firstDay, QWidget *parent)
    : QWidget(parent)
    , m_firstDay(firstDay)
    , m_title(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_title->setText(tr("Exact hours"));
    column->addWidget(m_title);
    for (int i = 0; i < 7; ++i) {
        const int day = (i + m_firstDay) % 7;
        Day &line = m_days[static_cast<std::size_t>(day)];
        line.field = new QLineEdit;
        line.field->setAccessibleName(tr("Hours on %1").arg(QLocale().standaloneDayName(day + 1)));
        line.name = new QLabel(QLocale().dayName(day + 1, QLocale::ShortFormat));
        line.row = new QWidget;
        auto *row = new QHBoxLayout(line.row);
        row->setContentsMargins(0, 2, 0, 2);
        row->addWidget(line.name);
        row->addWidget(line.field, 1);
        column->addWidget(line.row);
        connect(line.field, &QLineEdit::editingFinished, this, [this, day] { commit(day); });
    }
    column->addStretch(1);
}

void ExactHours::show(const WeekHours &week, Typed typed)
{
    const WeekHours before = std::exchange(m_week, week);
    for (std::size_t day = 0; day < 7; ++day) {
        if (typed == Typed::Stays && keepsText(day, before[day]))
            continue;
        QLineEdit *field = m_days[day].field;
        field->setText(dayText(m_week[day]));
        field->setCursorPosition(0); // of what does not fit, the beginning is seen
        wear(*field, {});
    }
}

bool ExactHours::keepsText(std::size_t day, const plan::DayHours &before) const
{
    const QLineEdit *field = m_days[day].field;
    return (field->hasFocus() && field->isModified()) || (isBad(*field) && before == m_week[day]);
}

QStringList ExactHours::unreadable() const
{
    QStringList names;
    for (int i = 0; i < 7; ++i) {
        const QLineEdit *field = m_days[static_cast<std::size_t>((i + m_firstDay) % 7)].field;
        if (isBad(*field))
            names.append(field->accessibleName());
    }
    return names;
}

QWidget *ExactHours::field(int day) const
{
    return m_days[static_cast<std::size_t>(day)].field;
}

void ExactHours::type(int day)
{
    QLineEdit *field = m_days[static_cast<std::size_t>(day)].field;
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

void ExactHours::fit(Place place, const Sizes &sizes)
{
    const bool isBeside = place == Place::BesideRows;
    m_title->setFixedHeight(sizes.head);
    for (const Day &day : m_days) {
        day.row->setFixedHeight(sizes.row);
        day.name->setFixedWidth(sizes.name);
        day.name->setVisible(!isBeside);
        day.field->setMinimumWidth(sizes.field);
        day.field->setMaximumWidth(isBeside ? sizes.field : QWIDGETSIZE_MAX);
    }
}

void ExactHours::commit(int day)
{
    const auto at = static_cast<std::size_t>(day);
    QLineEdit *field = m_days[at].field;
    const QString typed = field->text();
    const auto hours = readDayText(typed);
    const auto *problem = std::get_if<QString>(&hours);
    wear(*field, problem ? QStringLiteral("bad") : QString());
    if (problem)
        return Q_EMIT told(day, *problem, format::Tone::Bad);
    WeekHours week = m_week;
    week[at] = std::get<plan::DayHours>(hours);
    field->setText(dayText(week[at]));
    if (spansOf(week[at]) != spansOf(m_week[at]))
        Q_EMIT edited(
            tr("set %1 to %2").arg(QLocale().dayName(day + 1, QLocale::ShortFormat), dayText(week[at])),
            week);
    Q_EMIT told(day, toldOfDayText(typed), format::Tone::Neutral);
}

} // namespace ringdown::routing_ui
