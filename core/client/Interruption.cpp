// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/Interruption.h"

#include <atomic>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace ringdown::client {
namespace {

/// What a signal's receiver can reach is what is global; it writes into this pipe.
std::atomic<int> pipeForSignals = -1;

void onSignals(void (*action)(int), int flags)
{
    struct sigaction wanted {};
    wanted.sa_handler = action;
    wanted.sa_flags = flags;
    sigemptyset(&wanted.sa_mask);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction present {};
        if (::sigaction(signal, nullptr, &present) == 0 && present.sa_handler != SIG_IGN)
            ::sigaction(signal, &wanted, nullptr);
    }
}

extern "C" void passSignal(int /*signal*/)
{
    onSignals(SIG_DFL, 0);
    const char byte = 0;
    const ssize_t written = ::write(pipeForSignals.load(), &byte, 1);
    static_cast<void>(written);
}

} // namespace

Interruption::Pipe::Pipe()
{
    if (::pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
        ends[0] = ends[1] = -1;
}

Interruption::Pipe::~Pipe()
{
    for (const int end : ends) {
        if (end >= 0)
            ::close(end);
    }
}

Interruption::Interruption(std::function<void()> asked)
    : m_arrived(m_pipe.ends[0], QSocketNotifier::Read)
{
    QObject::connect(&m_arrived, &QSocketNotifier::activated, &m_arrived, [this, asked = std::move(asked)] {
        m_arrived.setEnabled(false);
        asked();
    });
    pipeForSignals = m_pipe.ends[1];
    onSignals(passSignal, SA_RESTART);
}

Interruption::~Interruption()
{
    onSignals(SIG_DFL, 0);
    pipeForSignals = -1;
}

} // namespace ringdown::client
