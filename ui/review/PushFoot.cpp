// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/review/PushFoot.h"

#include "ui/shell/Caption.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/WrapRow.h"

#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::review {
namespace {

constexpr int leastWordsWidth = 260;

struct FootText {
    Q_DECLARE_TR_FUNCTIONS(ringdown::review::ReviewSheet)
};

} // namespace

PushFoot::PushFoot(QWidget *parent)
    : QWidget(parent)
    , m_note(new QLineEdit)
    , m_back(new QPushButton(FootText::tr("Back")))
    , m_push(new QPushButton)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_note->setPlaceholderText(FootText::tr("Note for the history, such as “Friday late opening”"));
    m_note->setAccessibleName(FootText::tr("Note for the history"));
    m_note->setMaxLength(200);
    column->addWidget(m_note);
    auto *row = new shell::WrapRow;
    auto *effect = new shell::Caption(shell::TextSize::Small, format::Tone::Neutral);
    effect->setText(
        FootText::tr("New calls follow it at once; calls in progress keep the revision they began with."));
    effect->setWordWrap(true);
    m_push->setProperty("primary", true);
    shell::setNeeds(*m_push, client::Role::Operator);
    row->addGrowing(effect, leastWordsWidth);
    row->addWidget(m_back);
    row->addWidget(m_push);
    column->addLayout(row);
}

void PushFoot::focusNote()
{
    m_note->setFocus(Qt::PopupFocusReason);
}

QString PushFoot::sendNote()
{
    m_sent = m_note->text();
    return m_sent.trimmed();
}

void PushFoot::forgetSent()
{
    if (m_note->text() == m_sent)
        m_note->clear();
}

void PushFoot::forgetNote()
{
    m_note->clear();
}

} // namespace ringdown::review
