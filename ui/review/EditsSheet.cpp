// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/EditsSheet.h"

#include "ui/shell/Caption.h"
#include "ui/shell/RoleGate.h"

#include <QPushButton>
#include <QUndoView>
#include <QVBoxLayout>

namespace ringdown::review {

EditsSheet::EditsSheet(draft::Draft &draft, QWidget *window)
    : Sheet(window)
    , m_steps(new QUndoView(&draft.history()))
{
    shell::setNeeds(*m_steps, client::Role::Operator);
    panel()->setAccessibleName(tr("Edits of the draft"));
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(12);
    auto *title = new shell::Caption(shell::TextSize::Title);
    title->setText(tr("Edits of the draft"));
    column->addWidget(title);
    auto *meaning = new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral);
    meaning->setText(
        tr("Of this run of the console, the oldest first. A chosen step is the last one that counts."));
    meaning->setWordWrap(true);
    column->addWidget(meaning);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setEmptyLabel(tr("As it was when the console began"));
    m_steps->setAccessibleName(tr("Steps, the oldest first"));
    column->addWidget(m_steps, 1);
    auto *foot = new QHBoxLayout;
    auto *done = new QPushButton(tr("Close"));
    done->setProperty("primary", true);
    foot->addStretch(1);
    foot->addWidget(done);
    column->addLayout(foot);
    connect(done, &QPushButton::clicked, this, &Sheet::close);
}

void EditsSheet::begin()
{
    open();
    m_steps->setFocus(Qt::PopupFocusReason);
}

} // namespace ringdown::review
