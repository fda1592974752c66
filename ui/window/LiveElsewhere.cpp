// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/LiveElsewhere.h"

#include "ui/shell/EmptyState.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace ringdown::window {

LiveElsewhere::LiveElsewhere(QWidget *parent)
    : Page(parent)
    , m_words(new shell::EmptyState)
{
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_words);
    m_words->tell(shell::EmptyKind::NothingNow, tr("Live is in its own window"),
                  tr("The calls of this moment stay in view there, whatever is open here."),
                  {tr("Bring it back"), tr("Show that window")});
    connect(m_words, &shell::EmptyState::pressed, this,
            [this](int button) { button == 0 ? Q_EMIT bringBackWanted() : Q_EMIT raiseWanted(); });
}

QWidget *LiveElsewhere::mainTable()
{
    return m_words->findChild<QPushButton *>();
}

} // namespace ringdown::window
