// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/LeaveDemoSheet.h"

#include "ui/shell/Caption.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::window {

LeaveDemoSheet::LeaveDemoSheet(QWidget *window)
    : Sheet(window)
    , m_state(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_stay(new QPushButton(tr("Stay")))
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    auto *title = new shell::Caption(shell::TextSize::Heading);
    title->setText(tr("Leave the demo?"));
    panel()->setAccessibleName(title->text());
    column->addWidget(title);
    auto *words = new shell::Caption(shell::TextSize::Normal);
    words->setWordWrap(true);
    words->setText(tr("Its businesses, their calls and the plan as it is now are gone then. Kept as a file, "
                      "the plan can be the beginning of your own."));
    column->addWidget(words);
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    auto *keep = new QPushButton(tr("Keep this plan…"));
    auto *leave = new QPushButton(tr("Leave the demo"));
    foot->addWidget(keep);
    foot->addStretch(1);
    foot->addWidget(m_stay);
    foot->addWidget(leave);
    column->addLayout(foot);
    connect(keep, &QPushButton::clicked, this, &LeaveDemoSheet::keepWanted);
    connect(m_stay, &QPushButton::clicked, this, &Sheet::close);
    connect(leave, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT leaveWanted();
    });
}

void LeaveDemoSheet::begin()
{
    m_state->clear();
    m_state->hide();
    open();
    m_stay->setFocus(Qt::OtherFocusReason);
}

void LeaveDemoSheet::tellKept(const QString &path)
{
    m_state->setTone(format::Tone::Good);
    m_state->setText(tr("Kept: %1", "a file").arg(path));
    m_state->show();
}

void LeaveDemoSheet::tellNotKept(const QString &path, const QString &why)
{
    m_state->setTone(format::Tone::Bad);
    m_state->setText(tr("The plan was not written: %1: %2", "file and why").arg(path, why));
    m_state->show();
}

} // namespace ringdown::window
