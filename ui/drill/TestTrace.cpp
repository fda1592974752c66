// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/drill/TestTrace.h"

#include "ui/drill/Checklist.h"
#include "ui/format/OutcomeWords.h"
#include "ui/shell/Caption.h"
#include "ui/shell/Timeline.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace ringdown::drill {
namespace {

struct TraceText {
    Q_DECLARE_TR_FUNCTIONS(ringdown::drill::TestCallSheet)
};

} // namespace

TestTrace::TestTrace()
    : m_title(new shell::Caption(shell::TextSize::Heading))
    , m_note(new shell::Caption(shell::TextSize::Small, format::Tone::Neutral))
    , m_trouble(new shell::Caption(shell::TextSize::Small, format::Tone::Bad))
    , m_lines(new shell::Timeline)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_title);
    column->addWidget(m_note);
    column->addWidget(m_trouble);
    m_note->setWordWrap(true);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    column->addSpacing(6);
    column->addWidget(m_lines, 1);
}

void TestTrace::foretell(const routing::CompiledPlan &plan, const routing::WhatIfQuestion &question,
                         const format::PlanNames &names)
{
    m_names = names;
    m_foretold.clear();
    m_end.reset();
    m_lines->follow();
    setTrouble({});
    setNote({});
    setTitle(TraceText::tr("What the plan foretells"));
    if (const auto path = routing::whatIf(plan, question)) {
        m_foretold = path->steps;
        m_end = path->outcome;
        setNote(TraceText::tr("It would end as: %1. Each line is ticked as it happens.")
                    .arg(format::outcomeWord(path->outcome).toLower()));
    }
    show({});
}

void TestTrace::foretellNothing(const QString &why)
{
    m_foretold.clear();
    m_end.reset();
    setTrouble({});
    setNote(why);
    setTitle(TraceText::tr("What the plan foretells"));
    m_lines->clear();
}

void TestTrace::tellEnd(Outcome outcome)
{
    setNote(!m_end              ? TraceText::tr("What happened is ticked.")
            : *m_end == outcome ? TraceText::tr("As the plan foretold. What happened is ticked.")
                                : TraceText::tr("The plan foretold: %1. What happened is ticked.")
                                      .arg(format::outcomeWord(*m_end).toLower()));
}

void TestTrace::setTitle(const QString &words)
{
    m_title->setText(words);
}

void TestTrace::setNote(const QString &words)
{
    m_note->setText(words);
}

void TestTrace::setTrouble(const QString &words)
{
    m_trouble->setText(words);
    m_trouble->setVisible(!words.isEmpty());
}

void TestTrace::show(const std::vector<Event> &events)
{
    const std::vector<CheckItem> items = checklist(m_foretold, events);
    m_lines->show(linesOf(items, m_names));
    if (const int line = lastLineThatHappened(items); line >= 0)
        m_lines->reveal(line);
}

} // namespace ringdown::drill
