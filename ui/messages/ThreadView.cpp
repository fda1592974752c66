// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/ThreadView.h"

#include "ui/format/NumberWords.h"
#include "ui/messages/Bubble.h"
#include "ui/messages/MessageWords.h"
#include "ui/shell/Banner.h"
#include "ui/shell/Caption.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ringdown::messages {

ThreadView::ThreadView(QWidget *parent)
    : QWidget(parent)
    , m_title(new shell::Caption(shell::TextSize::Heading))
    , m_about(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_stopped(new shell::Banner)
    , m_scroll(new QScrollArea)
    , m_texts(new QVBoxLayout)
    , m_composer(new Composer)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(24, 18, 24, 12);
    head->setSpacing(2);
    for (shell::Caption *line : {m_title, m_about}) {
        line->setTextInteractionFlags(Qt::TextSelectableByMouse);
        head->addWidget(line);
    }
    column->addLayout(head);
    column->addWidget(m_stopped);
    auto *inside = new QWidget;
    inside->setObjectName(QStringLiteral("scrolled"));
    auto *stack = new QVBoxLayout(inside);
    stack->setContentsMargins(24, 8, 24, 8);
    m_texts->setSpacing(10);
    stack->addStretch(1);
    stack->addLayout(m_texts);
    m_scroll->setWidget(inside);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Texts"));
    column->addWidget(m_scroll, 1);
    column->addWidget(m_composer);
}

void ThreadView::show(const client::Thread &thread, Wants wants, const format::PlanNames &names, Instant now)
{
    const bool isOther = !isShown(thread);
    const std::int64_t minute = now.milliseconds / 60'000;
    const bool isChanged = isOther || !(thread == m_thread) || minute != m_minute;
    if (isOther)
        turnTo(thread);
    m_thread = thread;
    m_minute = minute;
    showHead(wants, names);
    if (isChanged)
        showTexts(names, now);
}

void ThreadView::turnTo(const client::Thread &thread)
{
    m_drafts[placeOf(m_thread)] = m_composer->draft();
    m_composer->take(m_drafts[placeOf(thread)]);
    std::erase_if(m_drafts, [](const auto &draft) { return draft.second.words.isEmpty(); });
}

void ThreadView::dropDraft(const client::Thread &thread)
{
    if (isShown(thread))
        m_composer->clear();
    else
        m_drafts.erase(placeOf(thread));
}

void ThreadView::showHead(Wants wants, const format::PlanNames &names)
{
    const std::string region = names.region(m_thread.tenant);
    const QString who = personWords(m_thread.tenant, m_thread.with, {}, names);
    const QString number = format::numberText(m_thread.with, region);
    const QString ours = format::numberText(m_thread.number, region);
    m_title->setText(tr("Texts with %1").arg(who));
    const QString place = tr("%1, %2", "business and its number").arg(names.tenant(m_thread.tenant), ours);
    m_about->setText(who == number ? place : tr("%1 · %2", "number, business").arg(number, place));
    if (wants == Wants::Stopped)
        m_stopped->say(format::Tone::Care,
                       tr("%1 wrote STOP and gets no texts from %2 until they write START.").arg(who, ours));
    else
        m_stopped->clear();
    m_composer->setFrom(ours, wants == Wants::Stopped ? tr("They wrote STOP.") : QString());
}

void ThreadView::showTexts(const format::PlanNames &names, Instant now)
{
    while (QLayoutItem *old = m_texts->takeAt(0)) {
        old->widget()->hide();
        old->widget()->deleteLater();
        delete old;
    }
    const format::Times times = names.times(m_thread.tenant);
    for (const client::ThreadText &text : m_thread.texts)
        m_texts->addWidget(
            new Bubble(text, footWords(text, m_thread.tenant, names, now), times.exact(text.at)));
    if (m_thread.texts.empty()) {
        auto *nothing = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
        nothing->setText(tr("Nothing was written yet."));
        m_texts->addWidget(nothing, 0, Qt::AlignHCenter);
    }
    scrollToEnd();
}

/// When the new bubbles have their heights.
void ThreadView::scrollToEnd()
{
    QTimer::singleShot(0, this, [this] {
        m_scroll->verticalScrollBar()->setValue(m_scroll->verticalScrollBar()->maximum());
    });
}

} // namespace ringdown::messages
