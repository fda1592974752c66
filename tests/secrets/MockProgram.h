// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

namespace ringdown::test {

/// A mock service on the session bus for as long as this lives.
class MockProgram {
public:
    MockProgram(const char *program, const QByteArray &behaviour);
    ~MockProgram();

    void end();
    bool isUp() const { return m_isUp; }
    bool hasSaid(const QByteArray &word);
    bool saysNothingMoreOf(const QByteArray &word);

private:
    QProcess m_program;
    QByteArray m_said;
    bool m_isUp = false;
};

} // namespace ringdown::test
