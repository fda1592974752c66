// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QKeySequence;
class QListView;

namespace ringdown::messages {

class CallerPane;

/// Keys that play what the chosen caller said. They act in the list; in the player its own buttons have the
/// keys.
class MessageKeys : public QObject {
    Q_OBJECT
public:
    /// player must outlive list.
    MessageKeys(QListView &list, CallerPane &player);

Q_SIGNALS:
    void searchWanted();

private:
    template <typename Deed>
    void add(const QKeySequence &keys, Deed deed);
    void openNext();

    QListView &m_list;
    CallerPane &m_player;
};

} // namespace ringdown::messages
