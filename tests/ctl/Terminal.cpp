// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Terminal.h"

#include <pty.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace ringdown::ctl {

Terminal::Terminal()
{
    m_isOpen = ::openpty(&m_person, &m_program, nullptr, nullptr, nullptr) == 0;
}

Terminal::~Terminal()
{
    ::close(m_person);
    if (m_program >= 0)
        ::close(m_program);
}

void Terminal::attach(QProcess &program, int stream) const
{
    program.setChildProcessModifier([terminal = m_program, stream] {
        ::setsid();
        ::ioctl(terminal, TIOCSCTTY, 0);
        ::dup2(terminal, stream);
    });
}

void Terminal::type(const QByteArray &keys) const
{
    [[maybe_unused]] const auto written =
        ::write(m_person, keys.constData(), static_cast<std::size_t>(keys.size()));
}

bool Terminal::echoes() const
{
    termios mode{};
    return ::tcgetattr(m_program, &mode) == 0 && (mode.c_lflag & ECHO) != 0;
}

QByteArray Terminal::shown()
{
    ::close(m_program);
    m_program = -1;
    QByteArray all;
    char chunk[4096];
    for (ssize_t got = 0; (got = ::read(m_person, chunk, sizeof chunk)) > 0;)
        all.append(chunk, got);
    return all;
}

} // namespace ringdown::ctl
