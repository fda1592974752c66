// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/Mode.h"

#include <QString>

#include <functional>
#include <set>
#include <string>

class QUrl;

namespace ringdown::window {
class MainWindow;
}

namespace ringdown::console {

/// The drafts of the relays that are followed, one of them open in the window at a time.
class RelayDrafts {
public:
    enum class Keeping { OnDisk, ThisRun };

    RelayDrafts(window::MainWindow &window, Keeping keeping);

    /// What is kept over runs goes by this. A hosted relay has another port in every run.
    static std::string nameOf(window::Mode mode, const QUrl &relay);
    /// goOn has this relay followed: at once, or once whoever edits takes the loss of a draft of another one
    /// that cannot be written.
    void leaveFor(window::Mode mode, const QUrl &relay, std::function<void()> goOn);
    /// This relay is followed now: its draft, and its scenarios.
    void open(window::Mode mode, const std::string &name);

private:
    bool isKept(window::Mode mode) const
    {
        return mode != window::Mode::Demo && m_keeping == Keeping::OnDisk;
    }
    QString folder(window::Mode mode) const;

    window::MainWindow &m_window;
    Keeping m_keeping;
    std::set<QString> m_opened; ///< in this run
};

} // namespace ringdown::console
