// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/LossSheet.h"

#include "ui/shell/Caption.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::window {
namespace {

using Deed = LossSheet::Deed;

QString wordsOf(Deed deed)
{
    switch (deed) {
    case Deed::Quit:
        return LossSheet::tr("It cannot be written to this desk’s disk: once the console has ended it is "
                             "gone. Push it, or make room or give the right to write, before you quit.");
    case Deed::Restart:
        return LossSheet::tr("It cannot be written to this desk’s disk: once the console has ended it is "
                             "gone. Push it, or make room or give the right to write, before you restart.");
    case Deed::LeaveRelay:
        return LossSheet::tr("It cannot be written to this desk’s disk: once another relay is followed it is "
                             "gone. Push it, or make room or give the right to write, before you leave this "
                             "one.");
    }
    return {};
}

QString buttonOf(Deed deed, int changes)
{
    switch (deed) {
    case Deed::Quit:
        return LossSheet::tr("Quit and lose %Ln change(s)", nullptr, changes);
    case Deed::Restart:
        return LossSheet::tr("Restart and lose %Ln change(s)", nullptr, changes);
    case Deed::LeaveRelay:
        return LossSheet::tr("Leave and lose %Ln change(s)", nullptr, changes);
    }
    return {};
}

} // namespace

LossSheet::LossSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Heading))
    , m_words(new shell::Caption(shell::TextSize::Normal))
    , m_stay(new QPushButton(tr("Stay")))
    , m_lose(new QPushButton)
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    m_title->setWordWrap(true);
    column->addWidget(m_title);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
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

void LossSheet::begin(Deed deed, int changes)
{
    m_title->setText(tr("The draft of %Ln change(s) is not kept", nullptr, changes));
    panel()->setAccessibleName(m_title->text());
    m_words->setText(wordsOf(deed));
    m_lose->setText(buttonOf(deed, changes));
    open();
    m_stay->setFocus(Qt::OtherFocusReason);
}

} // namespace ringdown::window
