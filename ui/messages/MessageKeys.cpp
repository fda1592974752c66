// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/MessageKeys.h"

#include "ui/messages/CallerPane.h"

#include <QKeySequence>
#include <QListView>
#include <QShortcut>

#include <chrono>

namespace ringdown::messages {

using namespace std::chrono_literals;

MessageKeys::MessageKeys(QListView &list, CallerPane &player)
    : QObject(&list)
    , m_list(list)
    , m_player(player)
{
    add(Qt::Key_Space, [this] { m_player.togglePlaying(); });
    add(Qt::Key_Left, [this] { m_player.skip(-5s); });
    add(Qt::Key_Right, [this] { m_player.skip(5s); });
    add(Qt::Key_Slash, [this] { Q_EMIT searchWanted(); });
    add(QKeySequence(Qt::SHIFT | Qt::Key_Right), [this] { openNext(); });
}

template <typename Deed>
void MessageKeys::add(const QKeySequence &keys, Deed deed)
{
    auto *shortcut = new QShortcut(keys, &m_list, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, deed);
}

/// Of this caller, or of the next one.
void MessageKeys::openNext()
{
    const int next = m_list.currentIndex().row() + 1;
    if (!m_player.openNext() && next < m_list.model()->rowCount())
        m_list.setCurrentIndex(m_list.model()->index(next, 0));
}

} // namespace ringdown::messages
