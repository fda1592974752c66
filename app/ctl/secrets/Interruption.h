// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

#include <functional>

namespace ringdown::ctl {

/// While it lives, Ctrl+C (or SIGTERM) calls asked in the event loop instead of ending the program; pressed
/// once more it ends it. One at a time.
class Interruption {
public:
    explicit Interruption(std::function<void()> asked);
    Interruption(const Interruption &) = delete;
    Interruption &operator=(const Interruption &) = delete;
    ~Interruption();

private:
    struct Pipe {
        Pipe();
        Pipe(const Pipe &) = delete;
        Pipe &operator=(const Pipe &) = delete;
        ~Pipe();
        int ends[2] = {-1, -1};
    };

    Pipe m_pipe;
    QSocketNotifier m_arrived;
};

} // namespace ringdown::ctl
