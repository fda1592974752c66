// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/HeardSheet.h"

#include "ui/shell/Caption.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::messages {

HeardSheet::HeardSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Heading))
    , m_keep(new QPushButton(tr("Leave them")))
    , m_mark(new QPushButton)
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto *words = new shell::Caption(shell::TextSize::Normal);
    words->setWordWrap(true);
    words->setText(
        tr("Nobody is told any longer that these messages wait, at this desk or another. They stay "
           "where they are, and whom a call waits for does not change."));
    column->addWidget(words);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_keep);
    foot->addWidget(m_mark);
    column->addLayout(foot);
    connect(m_keep, &QPushButton::clicked, this, &Sheet::close);
    connect(m_mark, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT confirmed();
    });
}

void HeardSheet::ask(int messages)
{
    m_title->setText(tr("Mark %Ln message(s) heard for everybody?", nullptr, messages));
    panel()->setAccessibleName(m_title->text());
    m_mark->setText(tr("Mark %Ln heard", nullptr, messages));
    open();
    m_keep->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::messages
