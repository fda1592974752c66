// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Program.h"

namespace ringdown::ctl {

ProgramRun finish(QProcess &program, const QStringList &arguments, const QByteArray &input)
{
    program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(),
                program.readAllStandardError() + program.errorString().toUtf8()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("RINGDOWN_TOKEN"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    return environment;
}

ProgramRun runProgram(const QStringList &arguments, const QByteArray &token, const QByteArray &input)
{
    QProcess program;
    QProcessEnvironment environment = bareEnvironment();
    if (!token.isEmpty())
        environment.insert(QStringLiteral("RINGDOWN_TOKEN"), QString::fromLatin1(token));
    program.setProcessEnvironment(environment);
    return finish(program, arguments, input);
}

} // namespace ringdown::ctl
