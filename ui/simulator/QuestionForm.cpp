// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/simulator/QuestionForm.h"

#include "core/routing/OpeningHours.h"
#include "ui/drill/ContactAnswers.h"
#include "ui/format/ClockFormat.h"
#include "ui/format/NumberWords.h"
#include "ui/format/Times.h"
#include "ui/shell/ElidedButton.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/MeasuredCaption.h"
#include "ui/shell/Mnemonics.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"
#include "ui/simulator/AnswerWords.h"
#include "ui/simulator/CallerField.h"
#include "ui/simulator/HangUpField.h"
#include "ui/simulator/PressedKeys.h"
#include "ui/simulator/TwoPlans.h"
#include "ui/simulator/TypedChoice.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QSlider>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace ringdown::simulator {
namespace {

constexpr int tallestPeople = 170;
constexpr int widestPeople = 620;
constexpr int leastNoteWidth = 280;

QLabel *captionOf(const QString &words, QWidget *field)
{
    auto *label = new QLabel(words);
    label->setBuddy(field);
    return label;
}

void addNumbers(QComboBox &box, const format::PlanNames &names)
{
    for (const plan::Tenant &tenant : names.plan().tenants) {
        for (const PhoneNumber &number : tenant.numbers) {
            const QString e164 = QString::fromStdString(number.e164());
            if (box.findData(e164) < 0)
                box.addItem(
                    QuestionForm::tr("%1  %2", "number, business")
                        .arg(format::numberText(number.e164(), number.region()), names.tenant(tenant.id)),
                    e164);
        }
    }
}

} // namespace

QuestionForm::QuestionForm(const TwoPlans &plans, QWidget *parent)
    : QFrame(parent)
    , m_plans(plans)
    , m_to(new TypedChoice(tr("Number called"), 190))
    , m_from(new CallerField)
    , m_day(new QDateEdit)
    , m_time(new QTimeEdit)
    , m_which(new QComboBox)
    , m_nowButton(new QPushButton(tr("Now")))
    , m_nextChange(new QPushButton(tr("Next change")))
    , m_digits(new PressedKeys)
    , m_hangUp(new HangUpField)
    , m_slider(new QSlider(Qt::Horizontal))
    , m_who(new shell::ElidedButton)
    , m_whoArea(new QScrollArea)
    , m_answers(new drill::ContactAnswers)
    , m_note(new shell::MeasuredCaption(shell::TextSize::Normal, format::Tone::Care))
{
    setObjectName(QStringLiteral("card"));
    m_to->setObjectName(QStringLiteral("simulator-to"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addWidget(buildNumbers());
    column->addWidget(m_hangUp->note());
    column->addWidget(buildCall());
    // Beside each other: a note that comes and goes with a key leaves everything below in its place.
    auto *people = new shell::WrapRow;
    people->addWidget(m_who);
    people->addGrowing(m_note, leastNoteWidth);
    column->addLayout(people);
    m_whoArea->setWidgetResizable(true);
    m_whoArea->setFrameShape(QFrame::NoFrame);
    m_whoArea->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); // as high as it is, up to its most
    m_answers->setObjectName(QStringLiteral("scrolled"));
    m_whoArea->setWidget(m_answers);
    m_whoArea->hide();
    column->addWidget(m_whoArea);
    m_note->setWordWrap(true);
    m_note->hide();
    shell::fitToFont(*this, [this] { fit(); });
    wire();
}

void QuestionForm::fit()
{
    m_day->setMinimumWidth(shell::grown(158, font()));
    m_digits->setFixedWidth(shell::grown(84, font()));
    m_whoArea->setMaximumHeight(shell::grown(tallestPeople, font()));
    m_answers->setMaximumWidth(shell::grown(widestPeople, font()));
}

QWidget *QuestionForm::buildNumbers()
{
    auto *line = new QWidget;
    auto *row = new shell::WrapRow(line);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(tr("ddd d MMM yyyy", "date format"));
    m_day->setAccessibleName(tr("Day of the call"));
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setAccessibleName(tr("Time of the call, by the business’s clock"));
    m_which->addItem(tr("the first time"));
    m_which->addItem(tr("the second time"));
    m_which->setAccessibleName(tr("Which of the two times the clock shows this"));
    m_which->hide();
    for (QPushButton *button : {m_nowButton, m_nextChange})
        button->setProperty("quiet", true);
    m_nextChange->setToolTip(tr("The next time at which the business opens or closes"));
    row->addGrowing(shell::WrapRow::together({captionOf(tr("T&o"), m_to), m_to}));
    row->addGrowing(shell::WrapRow::together({captionOf(tr("Fro&m"), m_from->field()), m_from}));
    row->addTogether({captionOf(tr("&Presses"), m_digits), m_digits});
    row->addTogether({captionOf(tr("Han&gs up after"), m_hangUp), m_hangUp});
    return line;
}

QWidget *QuestionForm::buildCall()
{
    auto *line = new QWidget;
    auto *row = new shell::WrapRow(line);
    m_slider->setRange(0, 24 * 60 - 1);
    m_slider->setSingleStep(5);
    m_slider->setPageStep(60);
    m_slider->setMinimumWidth(100);
    m_slider->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_slider->setAccessibleName(tr("Time over the day"));
    m_slider->setToolTip(tr("Drag over the day, or use the arrow keys: 5 minutes, Page Up and Down an hour"));
    m_who->setCheckable(true);
    m_who->setProperty("quiet", true);
    row->addTogether({captionOf(tr("&At"), m_day), m_day, m_time});
    row->addWidget(m_which);
    row->addWidget(m_nowButton);
    row->addWidget(m_nextChange);
    row->addGrowing(shell::WrapRow::together({captionOf(tr("Over the &day"), m_slider), m_slider}));
    return line;
}

void QuestionForm::wire()
{
    connect(m_to, &QComboBox::editTextChanged, this, [this] {
        m_from->offer(tenant());
        readPeople();
        take();
    });
    connect(m_from, &CallerField::changed, this, &QuestionForm::take);
    connect(m_from, &CallerField::ownChanged, this, &QuestionForm::ownNumberChanged);
    connect(m_digits, &QLineEdit::textChanged, this, &QuestionForm::take);
    connect(m_hangUp, &QSpinBox::valueChanged, this, &QuestionForm::take);
    connect(m_day, &QDateEdit::dateChanged, this, &QuestionForm::take);
    connect(m_which, &QComboBox::currentIndexChanged, this, &QuestionForm::take);
    connect(m_time, &QTimeEdit::timeChanged, this, [this](const QTime &time) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(time.hour() * 60 + time.minute());
        take();
    });
    connect(m_slider, &QSlider::valueChanged, this,
            [this](int minute) { m_time->setTime(QTime(minute / 60, minute % 60)); });
    connect(m_nowButton, &QPushButton::clicked, this, [this] { setMoment(m_now); });
    connect(m_nextChange, &QPushButton::clicked, this, &QuestionForm::goToNextChange);
    connect(m_who, &QPushButton::toggled, m_whoArea, &QWidget::setVisible);
    connect(m_answers, &drill::ContactAnswers::changed, this, [this] {
        showAnswers();
        take();
    });
}

/// Settings may have chosen another clock meanwhile.
void QuestionForm::showEvent(QShowEvent *event)
{
    m_time->setDisplayFormat(format::clockFormat());
    QFrame::showEvent(event);
}

void QuestionForm::readPlans()
{
    const QString typed = m_to->currentText();
    const bool isFirst = m_to->count() == 0;
    {
        const QSignalBlocker quiet(m_to);
        const std::string number = called().number.value_or(std::string());
        m_to->clear();
        addNumbers(*m_to, m_plans.draftNames());
        addNumbers(*m_to, m_plans.liveNames());
        const int row = m_to->findData(QString::fromStdString(number));
        if (row >= 0 || isFirst)
            m_to->setCurrentIndex(std::max(0, row));
        else
            m_to->setEditText(typed);
        m_calledRead.reset(); // the same text may be another line now
    }
    m_from->offer(tenant());
    readPeople();
    if (isFirst && m_to->count() > 0) {
        m_from->chooseFirst();
        setMoment(nextFullHour(m_now, zone()));
    }
    take();
}

void QuestionForm::readPeople()
{
    const plan::Tenant *called = tenant();
    if (!called && m_to->count() > 0)
        return; // a number is being typed, of the same business perhaps
    const TenantId id = called ? called->id : TenantId();
    const std::vector<plan::Contact> people = called ? called->contacts : std::vector<plan::Contact>();
    if (id == m_shownPeople && people == m_people)
        return;
    const auto before = id == m_shownPeople ? m_answers->answers() : drill::Answers();
    m_shownPeople = id;
    m_people = people;
    const QSignalBlocker quiet(m_answers);
    m_answers->show(called ? *called : plan::Tenant());
    m_answers->setAnswers(before);
    showAnswers();
}

void QuestionForm::showAnswers()
{
    const auto answers = m_answers->answers();
    QStringList words;
    for (const plan::Contact &contact : m_people) {
        const auto known = answers.find(contact.id);
        if (known != answers.end())
            words.append(answerWords(contact, known->second));
    }
    const QString who = words.join(QStringLiteral(", "));
    m_who->setToolTip(who.isEmpty() ? tr("Who answers: nobody") : tr("Who answers: %1").arg(who));
    m_who->setText(shell::withoutMarks(m_who->toolTip()));
}

/// Asked for many times with each key, so that a text is read once.
const TypedNumber &QuestionForm::called() const
{
    const QString text = m_to->currentText();
    if (!m_calledRead || m_calledRead->first != text) {
        const auto chosen = m_to->chosen();
        m_calledRead.emplace(text, chosen ? TypedNumber{chosen, {}} : readCalled(text, {}));
    }
    return m_calledRead->second;
}

TypedNumber QuestionForm::caller() const
{
    return m_from->caller(tenant());
}

const plan::Tenant *QuestionForm::tenant() const
{
    const TypedNumber &number = called();
    return number.number ? m_plans.tenantOf(*number.number) : nullptr;
}

QTimeZone QuestionForm::zone() const
{
    const plan::Tenant *called = tenant();
    const QTimeZone zone = called ? QTimeZone(QByteArray::fromStdString(called->timeZone)) : QTimeZone();
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

WallLabel QuestionForm::label() const
{
    return {m_day->date(), m_time->time().hour() * 60 + m_time->time().minute()};
}

Instant QuestionForm::moment() const
{
    const std::vector<Instant> moments = momentsOf(label(), zone());
    if (moments.empty())
        return momentAfterSkipped(label(), zone());
    return moments.size() > 1 && m_which->currentIndex() == 1 ? moments.back() : moments.front();
}

void QuestionForm::setMoment(Instant at)
{
    const WallLabel shown = labelAt(at, zone());
    {
        const QSignalBlocker quietDay(m_day);
        const QSignalBlocker quietTime(m_time);
        const QSignalBlocker quietSlider(m_slider);
        const QSignalBlocker quietWhich(m_which);
        m_day->setDate(shown.day);
        m_time->setTime(QTime(shown.minute / 60, shown.minute % 60));
        m_slider->setValue(shown.minute);
        const std::vector<Instant> moments = momentsOf(shown, zone());
        m_which->setCurrentIndex(moments.size() > 1 && at >= moments.back() ? 1 : 0);
    }
    take();
}

void QuestionForm::goToNextChange()
{
    const plan::Tenant *called = tenant();
    if (!called)
        return;
    const auto next = routing::OpeningHours(called->hours, called->timeZone).nextChange(moment());
    if (next)
        return setMoment(*next);
    m_note->setText(tr("Nothing changes within 14 days."));
    m_note->show();
}

void QuestionForm::setOwnNumber(const QString &number)
{
    m_from->setOwn(number);
}

void QuestionForm::callTenant(const plan::Tenant &wanted)
{
    const plan::Tenant *called = tenant();
    if ((called && called->id == wanted.id) || wanted.numbers.empty())
        return;
    const int row = m_to->findData(QString::fromStdString(wanted.numbers.front().e164()));
    if (row >= 0)
        m_to->setCurrentIndex(row);
}

void QuestionForm::ask(const routing::WhatIfQuestion &question)
{
    {
        const QSignalBlocker quiet(this);
        m_to->choose(QString::fromStdString(question.to), QString::fromStdString(question.to));
        m_from->choose(question.from);
        m_digits->setText(QString::fromStdString(question.digits));
        m_hangUp->choose(question.hangsUpAfter);
        m_answers->setAnswers(question.answers);
        setMoment(question.at);
    }
    Q_EMIT changed();
}

/// A field changed: says what stands in the way of the question, and what the clocks do at its time.
void QuestionForm::take()
{
    const TypedNumber &to = called();
    const TypedNumber from = caller();
    m_to->showState(to.trouble.isEmpty());
    m_from->show(from);
    const std::vector<Instant> moments = momentsOf(label(), zone());
    m_which->setVisible(moments.size() > 1);
    QString note = trouble();
    if (note.isEmpty() && moments.size() > 1)
        note = tr("The clocks go back that day and show %1 twice.").arg(m_time->text());
    if (note.isEmpty() && moments.empty())
        note = tr("The clocks skip %1 that day; it is taken as %2.")
                   .arg(m_time->text(), format::Times(zone()).clock(moment()));
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    Q_EMIT changed();
}

std::optional<routing::WhatIfQuestion> QuestionForm::question() const
{
    const TypedNumber &to = called();
    const TypedNumber from = caller();
    if (!to.number || !from.number)
        return {};
    routing::WhatIfQuestion asked{*to.number, *from.number, moment(), m_digits->text().toStdString(),
                                  m_answers->answers()};
    asked.hangsUpAfter = m_hangUp->after();
    return asked;
}

QString QuestionForm::trouble() const
{
    const QString ofTo = called().trouble;
    return ofTo.isEmpty() ? caller().trouble : ofTo;
}

QWidget *QuestionForm::firstField() const
{
    return m_to;
}

} // namespace ringdown::simulator
