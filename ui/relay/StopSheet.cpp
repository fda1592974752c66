// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/relay/StopSheet.h"

#include "ui/shell/Caption.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::relay_ui {

StopSheet::StopSheet(QWidget *window)
    : Sheet(window)
    , m_title(new shell::Caption(shell::TextSize::Title))
    , m_words(new shell::Caption(shell::TextSize::Normal))
    , m_stay(new QPushButton(tr("Keep it running")))
    , m_go(new QPushButton)
{
    auto *column = new QVBoxLayout(panel());
    column->setContentsMargins(24, 20, 24, 16);
    column->setSpacing(10);
    column->addWidget(m_title);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    column->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    m_stay->setProperty("primary", true);
    foot->addWidget(m_go);
    foot->addWidget(m_stay);
    column->addLayout(foot);
    connect(m_stay, &QPushButton::clicked, this, &StopSheet::close);
    connect(m_go, &QPushButton::clicked, this, [this] {
        close();
        Q_EMIT confirmed();
    });
}

void StopSheet::begin(int calls)
{
    m_title->setText(tr("Stop the relay?"));
    panel()->setAccessibleName(m_title->text());
    const QString fallback = tr("Calls will go to the fallback URL until it runs again.");
    m_words->setText(calls > 0 ? fallback + QLatin1Char(' ') +
                                     tr("%n call(s) run now; their next step goes there too.", nullptr, calls)
                               : fallback);
    m_go->setText(tr("Stop the relay"));
    open();
    m_stay->setFocus(Qt::PopupFocusReason);
}

} // namespace ringdown::relay_ui
