// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/live/LiveFigures.h"

#include "ui/format/Durations.h"
#include "ui/shell/Caption.h"
#include "ui/shell/KeptRoom.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace ringdown::live {
namespace {

constexpr int usualSpacing = 28;
constexpr int narrowSpacing = 12;

QString dash()
{
    return LiveFigures::tr("–", "an unknown number");
}

QString countOf(const std::optional<link::DayCounts> &today, int link::DayCounts::*which)
{
    return today ? QLocale().toString((*today).*which) : dash();
}

} // namespace

LiveFigures::LiveFigures(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(usualSpacing);
    m_now = add(tr("Now"), 40);
    m_wait = add(tr("Waiting longest"), 100);
    auto *line = new QFrame;
    line->setFrameShape(QFrame::VLine);
    line->setForegroundRole(QPalette::Mid);
    row->addWidget(line);
    m_answered = add(tr("Answered today"), 96);
    m_voicemail = add(tr("Voicemail"), 64);
    m_missed = add(tr("Missed"), 52);
    showAll(m_numbers);
}

shell::Caption *LiveFigures::add(const QString &caption, int width)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    auto *figure = new shell::Caption(shell::TextSize::Figure);
    auto *under = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    under->setText(caption);
    m_meanings.push_back(under);
    m_figures.push_back({figure, width});
    column->addWidget(figure, 0, Qt::AlignLeft);
    column->addWidget(under);
    static_cast<QHBoxLayout *>(layout())->addLayout(column);
    return figure;
}

void LiveFigures::setNarrow(bool isNarrow)
{
    layout()->setSpacing(isNarrow ? narrowSpacing : usualSpacing);
    for (shell::Caption *meaning : m_meanings)
        meaning->setWordWrap(isNarrow);
}

void LiveFigures::show(const LiveNumbers &numbers)
{
    if (m_numbers == numbers)
        return;
    m_numbers = numbers;
    showAll(numbers);
}

void LiveFigures::showAll(const LiveNumbers &numbers)
{
    m_now->setText(numbers.now ? QLocale().toString(*numbers.now) : dash());
    m_wait->setText(numbers.longestWait ? format::clockText(*numbers.longestWait) : dash());
    m_answered->setText(
        numbers.today
            ? tr("%L1 of %L2", "answered of all calls").arg(numbers.today->answered).arg(numbers.today->all)
            : dash());
    m_voicemail->setText(countOf(numbers.today, &link::DayCounts::voicemail));
    m_missed->setText(countOf(numbers.today, &link::DayCounts::missed));
    const bool bad = numbers.today && numbers.today->missed > 0;
    m_missed->setTone(bad ? format::Tone::Bad : format::Tone::Neutral);
    m_wait->setTone(numbers.longestWait ? format::Tone::Care : format::Tone::Neutral);
    fitAll();
}

void LiveFigures::fitAll()
{
    for (const Figure &figure : m_figures)
        shell::keepRoom(*figure.words, figure.leastWidth);
}

void LiveFigures::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        QMetaObject::invokeMethod(this, &LiveFigures::fitAll, Qt::QueuedConnection); // once they are dressed
}

QString LiveFigures::words() const
{
    return QStringLiteral("%1 %2 %3 %4 %5")
        .arg(m_now->text(), m_wait->text(), m_answered->text(), m_voicemail->text(), m_missed->text());
}

} // namespace ringdown::live
