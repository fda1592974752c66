// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>

namespace ringdown::ctl {

/// A terminal with a person in front of it, for one stream of a program.
class Terminal {
public:
    Terminal();
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal();

    bool isOpen() const { return m_isOpen; }
    /// Gives the program this terminal for STDIN_FILENO or STDOUT_FILENO.
    void attach(QProcess &program, int stream) const;
    void type(const QByteArray &keys) const;
    bool echoes() const;
    /// All that the terminal shows; to be asked when the program has ended.
    QByteArray shown();

private:
    int m_person = -1;
    int m_program = -1;
    bool m_isOpen = false;
};

} // namespace ringdown::ctl
