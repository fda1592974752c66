// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/routing/hours/ExceptionSheet.h"

#include "core/plan/HoursText.h"
#include "ui/routing/hours/DayText.h"
#include "ui/shell/Caption.h"
#include "ui/shell/NumberField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ringdown::routing_ui {
namespace {

using std::chrono::year_month_day;

QDate toQDate(year_month_day day)
{
    return {int(day.year()), int(unsigned(day.month())), int(unsigned(day.day()))};
}

year_month_day fromQDate(QDate date)
{
    return year_month_day(std::chrono::year(date.year()), std::chrono::month(unsigned(date.month())),
                          std::chrono::day(unsigned(date.day())));
}

QComboBox *monthBox()
{
    auto *box = new QComboBox;
    for (int month = 1; month <= 12; ++month)
        box->addItem(QLocale().standaloneMonthName(month), month);
    box->setAccessibleName(ExceptionSheet::tr("Month"));
    return box;
}

QWidget *rowOf(std::initializer_list<QWidget *> widgets)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    layout->addStretch(1);
    return row;
}

} // namespace

ExceptionSheet::ExceptionSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_name(new QLineEdit)
    , m_kind(new QComboBox)
    , m_days(new QStackedWidget)
    , m_date(new QDateEdit)
    , m_month(monthBox())
    , m_dayOfMonth(new shell::NumberField)
    , m_observed(new QCheckBox(tr("moves off a weekend")))
    , m_nth(new QComboBox)
    , m_weekday(new QComboBox)
    , m_nthMonth(monthBox())
    , m_easter(new shell::NumberField)
    , m_hours(new QLineEdit)
    , m_words(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_problem(new shell::Caption(shell::TextSize::Normal, format::Tone::Bad))
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    m_name->setPlaceholderText(tr("Thanksgiving"));
    m_kind->addItems({tr("On one day"), tr("Every year on a date"), tr("Every year on a weekday of a month"),
                      tr("Every year around Easter")});
    m_date->setAccessibleName(tr("Day"));
    m_date->setCalendarPopup(true);
    m_date->setMinimumDate({plan::firstExceptionYear, 1, 1});
    m_date->setDisplayFormat(QStringLiteral("ddd d MMM yyyy"));
    m_dayOfMonth->setRange(1, 31);
    m_dayOfMonth->setAccessibleName(tr("Day of the month"));
    m_observed->setToolTip(tr("A Saturday moves to Friday, a Sunday to Monday."));
    m_easter->setAccessibleName(tr("Days from Easter Sunday"));
    m_easter->setRange(-plan::farthestFromEaster, plan::farthestFromEaster);
    m_easter->setSuffix(tr(" days from Easter Sunday"));
    m_hours->setPlaceholderText(tr("closed, or 9-12, 13-17"));
    m_days->addWidget(m_date);
    m_days->addWidget(rowOf({m_dayOfMonth, m_month, m_observed}));
    m_days->addWidget(buildNthDay());
    m_days->addWidget(rowOf({m_easter}));
    m_days->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *form = new QFormLayout;
    form->setVerticalSpacing(10);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&When"), m_kind);
    form->addRow(QString(), m_days);
    for (shell::NumberField *number : {m_dayOfMonth, m_easter})
        form->addRow(QString(), number->note());
    form->addRow(QString(), m_words);
    form->addRow(tr("H&ours that day"), m_hours);
    column->addLayout(form);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    addFoot(*column, new QPushButton(tr("Take over")));
    connect(m_kind, &QComboBox::currentIndexChanged, m_days, &QStackedWidget::setCurrentIndex);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { shell::NumberField::forgetIn(*this); });
    for (QComboBox *box : {m_kind, m_month, m_nth, m_weekday, m_nthMonth})
        connect(box, &QComboBox::currentIndexChanged, this, &ExceptionSheet::showNext);
    for (QSpinBox *box : {m_dayOfMonth, m_easter})
        connect(box, &QSpinBox::valueChanged, this, &ExceptionSheet::showNext);
    connect(m_date, &QDateEdit::dateChanged, this, &ExceptionSheet::showNext);
    connect(m_observed, &QCheckBox::toggled, this, &ExceptionSheet::showNext);
    connect(m_hours, &QLineEdit::textChanged, this, &ExceptionSheet::tellHours);
}

/// While they are typed: with the sheet closed nobody would see how they were taken.
void ExceptionSheet::tellHours(const QString &text)
{
    m_problem->setTone(format::Tone::Neutral);
    m_problem->setText(toldOfDayText(text));
}

QWidget *ExceptionSheet::buildNthDay()
{
    const std::pair<QString, int> nths[] = {{tr("first"), 1},  {tr("second"), 2}, {tr("third"), 3},
                                            {tr("fourth"), 4}, {tr("fifth"), 5},  {tr("last"), -1}};
    for (const auto &[words, nth] : nths)
        m_nth->addItem(words, nth);
    m_nth->setAccessibleName(tr("Which of the month"));
    for (int day = 1; day <= 7; ++day)
        m_weekday->addItem(QLocale().standaloneDayName(day), day);
    m_weekday->setAccessibleName(tr("Weekday"));
    return rowOf({m_nth, m_weekday, m_nthMonth});
}

void ExceptionSheet::beginNew(year_month_day day)
{
    m_before.reset();
    m_title->setText(tr("New exception"));
    fill({{}, day, {}});
    open();
    m_name->setFocus(Qt::PopupFocusReason);
}

void ExceptionSheet::beginChange(const plan::HoursException &exception)
{
    m_before = exception;
    m_title->setText(tr("Change an exception"));
    fill(exception);
    open();
    m_hours->setFocus(Qt::PopupFocusReason);
    m_hours->selectAll();
}

void ExceptionSheet::fill(const plan::HoursException &exception)
{
    panel()->setAccessibleName(m_title->text());
    m_problem->clear();
    shell::NumberField::forgetIn(*this);
    m_name->setText(QString::fromStdString(exception.name));
    m_hours->setText(dayText(exception.hours));
    if (const auto *date = std::get_if<year_month_day>(&exception.day)) {
        m_kind->setCurrentIndex(OneDay);
        m_date->setDate(toQDate(*date));
    } else {
        const auto &yearly = std::get<plan::YearlyDay>(exception.day);
        if (const auto *fixed = std::get_if<plan::FixedDay>(&yearly)) {
            m_kind->setCurrentIndex(EveryYear);
            m_month->setCurrentIndex(int(fixed->month) - 1);
            m_dayOfMonth->setValue(int(fixed->day));
            m_observed->setChecked(fixed->observed);
        } else if (const auto *nth = std::get_if<plan::NthWeekday>(&yearly)) {
            m_kind->setCurrentIndex(NthDay);
            m_nth->setCurrentIndex(m_nth->findData(nth->nth));
            m_weekday->setCurrentIndex(int(nth->weekday) - 1);
            m_nthMonth->setCurrentIndex(int(nth->month) - 1);
        } else {
            m_kind->setCurrentIndex(Easter);
            m_easter->setValue(std::get<plan::EasterDay>(yearly).offset);
        }
    }
    showNext();
}

plan::ExceptionDay ExceptionSheet::day() const
{
    switch (static_cast<Kind>(m_kind->currentIndex())) {
    case OneDay:
        break;
    case EveryYear:
        return plan::YearlyDay(plan::FixedDay{unsigned(m_month->currentIndex() + 1),
                                              unsigned(m_dayOfMonth->value()), m_observed->isChecked()});
    case NthDay:
        return plan::YearlyDay(plan::NthWeekday{m_nth->currentData().toInt(),
                                                unsigned(m_weekday->currentIndex() + 1),
                                                unsigned(m_nthMonth->currentIndex() + 1)});
    case Easter:
        return plan::YearlyDay(plan::EasterDay{m_easter->value()});
    }
    return fromQDate(m_date->date());
}

void ExceptionSheet::showNext()
{
    m_words->setText(m_kind->currentIndex() == OneDay ? QString() : whenText(day()));
}

shell::NumberField *ExceptionSheet::refusedNumber() const
{
    const int kind = m_kind->currentIndex();
    shell::NumberField *number = kind == EveryYear ? m_dayOfMonth : kind == Easter ? m_easter : nullptr;
    return number && !number->refusal().isEmpty() ? number : nullptr;
}

/// Another number than was typed is not taken over before that was seen.
void ExceptionSheet::submit()
{
    if (shell::NumberField *number = refusedNumber())
        return number->setFocus(Qt::OtherFocusReason);
    const auto hours = readDayText(m_hours->text());
    const QString name = m_name->text().trimmed();
    m_problem->setTone(format::Tone::Bad);
    const int daysInMonth = QDate(2024, m_month->currentIndex() + 1, 1).daysInMonth();
    if (name.isEmpty())
        m_problem->setText(tr("An exception needs a name; it is what the log gives as the reason."));
    else if (m_kind->currentIndex() == EveryYear && m_dayOfMonth->value() > daysInMonth)
        m_problem->setText(tr("%1 has no day %2.").arg(m_month->currentText()).arg(m_dayOfMonth->value()));
    else if (const auto *problem = std::get_if<QString>(&hours))
        m_problem->setText(*problem);
    else
        m_problem->clear();
    if (!m_problem->text().isEmpty())
        return;
    const plan::HoursException exception{name.toStdString(), day(), std::get<plan::DayHours>(hours)};
    close();
    if (m_before)
        Q_EMIT changed(*m_before, exception);
    else
        Q_EMIT made(exception);
}

} // namespace ringdown::routing_ui
