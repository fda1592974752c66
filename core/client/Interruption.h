// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSocketNotifier>

#include <functional>

namespace ringdown::client {

/// While it lives, the first SIGINT (Ctrl+C), SIGTERM or SIGHUP calls asked in the event loop instead of
/// ending the program; the next ends it at once. What is ignored (nohup) stays so. One at a time.
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

} // namespace ringdown::client
