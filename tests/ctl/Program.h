// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>

namespace ringdown::ctl {

/// What one run of the built program ended with.
struct ProgramRun {
    int code = -1;
    QByteArray out;
    QByteArray err;
};

/// Starts the built ringdownctl and waits for its end.
ProgramRun finish(QProcess &program, const QStringList &arguments, const QByteArray &input = {});

/// An environment without a token and without a bus, so that no keychain is asked.
QProcessEnvironment bareEnvironment();

/// Runs the built ringdownctl to its end. token: RINGDOWN_TOKEN, unset when empty.
ProgramRun runProgram(const QStringList &arguments, const QByteArray &token = {},
                      const QByteArray &input = {});

} // namespace ringdown::ctl
