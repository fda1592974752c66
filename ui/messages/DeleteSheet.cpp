// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/DeleteSheet.h"

#include "ui/shell/Caption.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::messages {

DeleteSheet::DeleteSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Heading))
    , m_keep(new QPushButton(tr("Keep it")))
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto *words = new shell::Caption(shell::TextSize::Normal);
    words->setWordWrap(true);
    words->setText(
        tr("The recording and its transcript are deleted, at Twilio and here, for everybody and for ever. "
           "That the call left a message stays in the call log."));
    column->addWidget(words);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    auto *deed = new QPushButton(tr("Delete the message"));
    foot->addStretch(1);
    foot->addWidget(m_keep);
    foot->addWidget(deed);
    column->addLayout(foot);
    connect(m_keep, &QPushButton::clicked, this, &Sheet::close);
    connect(deed, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT confirmed();
    });
}

void DeleteSheet::ask(const QString &who)
{
    m_title->setText(tr("Delete the message of %1?").arg(who));
    panel()->setAccessibleName(m_title->text());
    open();
    m_keep->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::messages
