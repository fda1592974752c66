// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTest>

namespace ringdown::test {

/// A mock service on the session bus for as long as this lives.
class MockProgram {
public:
    MockProgram(const char *program, const QByteArray &behaviour)
    {
        m_program.start(QString::fromLocal8Bit(program), {QString::fromLatin1(behaviour)});
        m_isUp = hasSaid("ready");
    }
    ~MockProgram() { end(); }

    void end()
    {
        m_program.kill();
        m_program.waitForFinished();
    }
    bool isUp() const { return m_isUp; }
    bool hasSaid(const QByteArray &word)
    {
        return QTest::qWaitFor(
            [this, &word] {
                m_said += m_program.readAllStandardOutput();
                return m_said.contains(word);
            },
            5'000);
    }
    bool saysNothingMoreOf(const QByteArray &word)
    {
        m_said += m_program.readAllStandardOutput();
        return !m_said.contains(word);
    }

private:
    QProcess m_program;
    QByteArray m_said;
    bool m_isUp = false;
};

} // namespace ringdown::test
