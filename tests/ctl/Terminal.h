// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>

#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace ringdown::ctl {

/// A terminal with a person in front of it, for one stream of a program.
class Terminal {
public:
    Terminal() { m_isOpen = ::openpty(&m_person, &m_program, nullptr, nullptr, nullptr) == 0; }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal()
    {
        ::close(m_person);
        if (m_program >= 0)
            ::close(m_program);
    }

    bool isOpen() const { return m_isOpen; }
    /// Gives the program this terminal for STDIN_FILENO or STDOUT_FILENO.
    void attach(QProcess &program, int stream) const
    {
        program.setChildProcessModifier([terminal = m_program, stream] {
            ::setsid();
            ::ioctl(terminal, TIOCSCTTY, 0);
            ::dup2(terminal, stream);
        });
    }
    void type(const QByteArray &keys) const
    {
        [[maybe_unused]] const auto written =
            ::write(m_person, keys.constData(), static_cast<std::size_t>(keys.size()));
    }
    bool echoes() const
    {
        termios mode{};
        return ::tcgetattr(m_program, &mode) == 0 && (mode.c_lflag & ECHO) != 0;
    }
    /// All that the terminal shows; to be asked when the program has ended.
    QByteArray shown()
    {
        ::close(m_program);
        m_program = -1;
        QByteArray all;
        char chunk[4096];
        for (ssize_t got = 0; (got = ::read(m_person, chunk, sizeof chunk)) > 0;)
            all.append(chunk, got);
        return all;
    }

private:
    int m_person = -1;
    int m_program = -1;
    bool m_isOpen = false;
};

} // namespace ringdown::ctl
