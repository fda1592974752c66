// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/MergeSheet.h"

#include "ui/format/EngineWords.h"
#include "ui/review/PartValue.h"
#include "ui/shell/Caption.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ringdown::review {
namespace {

enum Column { baseColumn, theirColumn, yourColumn };

QString wordsOf(const std::vector<plan::Change> &changes)
{
    QStringList words;
    for (const plan::Change &change : changes)
        words.append(format::changeWords(change.words));
    return words.isEmpty() ? MergeSheet::tr("as it was") : words.join(QLatin1Char('\n'));
}

QLabel *cell(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    return label;
}

void addHead(QGridLayout &grid, Column column, const QString &words)
{
    auto *head = new shell::Caption(shell::TextSize::Strong);
    head->setText(words);
    head->setWordWrap(true);
    grid.addWidget(head, 0, column);
    grid.setColumnStretch(column, column == baseColumn ? 2 : 3);
}

} // namespace

MergeSheet::MergeSheet(draft::Draft &draft, QWidget *window)
    : Sheet(window)
    , m_draft(draft)
    , m_summary(new shell::Caption(shell::TextSize::Normal))
    , m_scroll(new QScrollArea)
{
    panel()->setAccessibleName(tr("Compare and merge"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Compare and merge"));
    m_summary->setWordWrap(true);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    column->addWidget(title);
    column->addWidget(m_summary);
    column->addWidget(m_scroll, 1);
    auto *foot = new QHBoxLayout;
    auto *later = new QPushButton(tr("Not now"));
    auto *done = new QPushButton(tr("Merge into my draft"));
    done->setProperty("primary", true);
    foot->addStretch(1);
    foot->addWidget(later);
    foot->addWidget(done);
    column->addLayout(foot);
    connect(later, &QPushButton::clicked, this, &Sheet::close);
    connect(done, &QPushButton::clicked, this, &MergeSheet::submit);
    connect(&m_draft, &draft::Draft::basisChanged, this, [this] {
        if (isOpen())
            m_draft.isStale() ? fill() : close();
    });
}

void MergeSheet::begin()
{
    fill();
    open();
    m_scroll->setFocus(Qt::PopupFocusReason);
}

void MergeSheet::fill()
{
    m_merge = plan::merge(m_draft.basis(), m_draft.live(), m_draft.plan());
    m_choices.clear();
    auto *body = new QWidget;
    body->setObjectName(QStringLiteral("scrolled"));
    auto *grid = new QGridLayout(body);
    grid->setHorizontalSpacing(20);
    grid->setVerticalSpacing(10);
    // Where nothing touches there is nothing to choose, and what it was before helps nobody.
    if (!m_merge.conflicts.empty())
        addHead(*grid, baseColumn, tr("Before (revision %1)").arg(m_draft.revision()));
    addHead(*grid, theirColumn, tr("Live now (revision %1)").arg(m_draft.liveRevision()));
    addHead(*grid, yourColumn, tr("Your draft"));
    int row = 1;
    for (const plan::MergeConflict &conflict : m_merge.conflicts)
        addConflict(*grid, row++, conflict);
    const auto theirs = plan::diff(m_draft.basis(), m_draft.live());
    const auto yours = plan::diff(m_draft.basis(), m_draft.plan());
    if (m_merge.conflicts.empty()) {
        grid->addWidget(cell(wordsOf(theirs)), row, theirColumn);
        grid->addWidget(cell(wordsOf(yours)), row, yourColumn);
        m_summary->setText(tr("What was pushed and what you changed do not touch: both are kept."));
    } else {
        m_summary->setText(
            tr("%n thing(s) were changed by both of you. Choose which to keep; everything else is "
               "kept from both.",
               nullptr, static_cast<int>(m_merge.conflicts.size())));
    }
    grid->setRowStretch(row + 1, 1);
    m_scroll->setWidget(body);
}

void MergeSheet::addConflict(QGridLayout &grid, int row, const plan::MergeConflict &conflict)
{
    grid.addWidget(cell(partValue(m_draft.basis(), conflict.part)), row, baseColumn);
    auto *group = new QButtonGroup(grid.parentWidget());
    const std::vector<plan::Change> *sides[] = {&conflict.theirs, &conflict.yours};
    for (int side = 0; side < 2; ++side) {
        auto *box = new QWidget;
        auto *line = new QHBoxLayout(box);
        line->setContentsMargins(0, 0, 0, 0);
        auto *choice = new QRadioButton;
        const QString words = wordsOf(*sides[side]);
        choice->setAccessibleName(side == 0 ? tr("Keep what is live: %1").arg(words)
                                            : tr("Keep yours: %1").arg(words));
        choice->setChecked(side == 1);
        group->addButton(choice, side);
        line->addWidget(choice, 0, Qt::AlignTop);
        line->addWidget(cell(words), 1);
        grid.addWidget(box, row, side == 0 ? theirColumn : yourColumn);
    }
    m_choices.push_back(group);
}

void MergeSheet::submit()
{
    plan::Plan plan = m_merge.plan;
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i]->checkedId() == 1)
            plan::takePart(plan, m_draft.plan(), m_merge.conflicts[i].part);
    }
    close();
    m_draft.rebase(m_draft.liveRevision(), m_draft.live(), plan);
    Q_EMIT merged();
}

} // namespace ringdown::review
