// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <cstdint>
#include <memory>

#include <sys/resource.h>

namespace ringdown::test {

constexpr const char *fakeToken = "fake-auth-token-canary-0123456789";

QString webhookKeys(const char *token = fakeToken);

/// How a program ended.
struct Ended {
    int code = -1; ///< -1: it did not end, or a signal ended it
    QByteArray out;
    QByteArray words; ///< stderr
};

/// The real program in a folder of its own, for a test to derive from.
class RelayProgramRig {
protected:
    void makeFolder() { m_folder = std::make_unique<QTemporaryDir>(); }
    QProcessEnvironment environment() const;
    /// One that is expected to end by itself.
    static Ended run(const QStringList &arguments, const QProcessEnvironment &environment);
    using Running = std::unique_ptr<QProcess, void (*)(QProcess *)>;
    /// Starts it and waits for the ready line; null when it ends before.
    Running started(const QStringList &arguments, const QProcessEnvironment &environment,
                    rlim_t descriptors = 0);
    /// The same by another program that becomes it.
    Running startedBy(const QString &program, const QStringList &arguments,
                      const QProcessEnvironment &environment, rlim_t descriptors = 0);
    /// What the first webhook of a call gets when it is signed with this token.
    int statusOfSigned(const char *token, int call = 0) const;
    static Ended ended(QProcess &process, int signal);
    QString writeEnvFile(const QByteArray &text, unsigned mode = 0600) const;
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QStringList dataArguments() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_readyLine;
    std::uint16_t m_port = 0;
};

} // namespace ringdown::test
