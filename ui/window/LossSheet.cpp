// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/LossSheet.h"

#include "ui/shell/Caption.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::window {

LossSheet::LossSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Heading))
    , m_stay(new QPushButton(tr("Stay")))
    , m_lose(new QPushButton)
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    auto *words = new shell::Caption(shell::TextSize::Normal);
    words->setWordWrap(true);
    words->setText(tr("It cannot be written to this desk's disk: once the console has ended it is gone. Push "
                      "it, or make room or give the right to write, before you quit."));
    column->addWidget(words);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(m_stay);
    foot->addWidget(m_lose);
    column->addLayout(foot);
    connect(m_stay, &QPushButton::clicked, this, &Sheet::close);
    connect(m_lose, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT lossTaken();
    });
}

void LossSheet::begin(int changes)
{
    m_title->setText(tr("The draft of %n change(s) is not kept", nullptr, changes));
    panel()->setAccessibleName(m_title->text());
    m_lose->setText(tr("Quit and lose %n change(s)", nullptr, changes));
    open();
    m_stay->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::window
