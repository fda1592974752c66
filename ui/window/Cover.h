// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

class QWidget;

namespace ringdown::shell {
class ActionRegistry;
}

namespace ringdown::window {

/// While a sheet lies over the window, whatever would turn, search or change what is beneath it waits, and
/// says why.
class Cover : public QObject {
    Q_OBJECT
public:
    Cover(const QWidget &window, shell::ActionRegistry &actions, QObject *parent);

Q_SIGNALS:
    void changed(); ///< a sheet was opened or closed, over this window or another

private:
    void judge();

    const QWidget &m_window; ///< or a part of it
    shell::ActionRegistry &m_actions;
};

/// Why a deed waits that is about what lies beneath the open sheets of this window; "" while there is none.
QString coverOf(const QWidget &window);

} // namespace ringdown::window
