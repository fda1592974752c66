// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace ringdown::ctl {

/// What one run of the built program ended with.
struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Starts the built ringdownctl and waits for its end.
inline Outcome finish(QProcess &program, const QStringList &arguments, const QByteArray &input = {})
{
    program.start(QStringLiteral(RINGDOWN_BINARY_DIR "/ringdownctl"), arguments);
    program.write(input);
    program.closeWriteChannel();
    if (!program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit)
        return {-1, program.readAllStandardOutput(),
                program.readAllStandardError() + program.errorString().toUtf8()};
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

/// An environment without a token and without a bus, so that no keychain is asked.
inline QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("RINGDOWN_TOKEN"));
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
    return environment;
}

/// Runs the built ringdownctl to its end. token: RINGDOWN_TOKEN, unset when empty.
inline Outcome runProgram(const QStringList &arguments, const QByteArray &token = {},
                          const QByteArray &input = {})
{
    QProcess program;
    QProcessEnvironment environment = bareEnvironment();
    if (!token.isEmpty())
        environment.insert(QStringLiteral("RINGDOWN_TOKEN"), QString::fromLatin1(token));
    program.setProcessEnvironment(environment);
    return finish(program, arguments, input);
}

} // namespace ringdown::ctl
