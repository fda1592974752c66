// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/CommandLine.h"
#include "ui/window/MainWindow.h"

#include <QObject>

namespace ringdown::console {

/// Does what a start of the program asked for, as soon as the window has a plan to do it with.
class AskedDeed : public QObject {
    Q_OBJECT
public:
    explicit AskedDeed(window::MainWindow &window);

    /// Takes the place of one that still waits; Nothing leaves that waiting.
    void ask(Deed deed);

private:
    void perform();

    window::MainWindow &m_window;
    Deed m_deed = Deed::Nothing;
};

} // namespace ringdown::console
