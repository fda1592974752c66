// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/secrets/MockProgram.h"

#include <QTest>

namespace ringdown::test {

MockProgram::MockProgram(const char *program, const QByteArray &behaviour)
{
    m_program.start(QString::fromLocal8Bit(program), {QString::fromLatin1(behaviour)});
    m_isUp = hasSaid("ready");
}

MockProgram::~MockProgram()
{
    end();
}

void MockProgram::end()
{
    m_program.kill();
    m_program.waitForFinished();
}

bool MockProgram::hasSaid(const QByteArray &word)
{
    return QTest::qWaitFor(
        [this, &word] {
            m_said += m_program.readAllStandardOutput();
            return m_said.contains(word);
        },
        5'000);
}

bool MockProgram::saysNothingMoreOf(const QByteArray &word)
{
    m_said += m_program.readAllStandardOutput();
    return !m_said.contains(word);
}

} // namespace ringdown::test
