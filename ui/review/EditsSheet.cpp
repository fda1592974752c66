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
    , m_done(new QPushButton(tr("Close")))
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
    meaning->setText(tr("Those of this run of the console since the whole draft was last pushed, the oldest "
                        "first. A chosen step is the last one that counts."));
    meaning->setWordWrap(true);
    column->addWidget(meaning);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setEmptyLabel(tr("As it was before these steps"));
    m_steps->setAccessibleName(tr("Steps, the oldest first"));
    column->addWidget(m_steps, 1);
    auto *foot = new QHBoxLayout;
    m_done->setProperty("primary", true);
    foot->addStretch(1);
    foot->addWidget(m_done);
    column->addLayout(foot);
    connect(m_done, &QPushButton::clicked, this, &Sheet::close);
}

void EditsSheet::begin()
{
    open();
    QWidget *first = m_steps->isEnabled() ? static_cast<QWidget *>(m_steps) : m_done; // a viewer only looks
    first->setFocus(Qt::PopupFocusReason);
}

} // namespace ringdown::review
