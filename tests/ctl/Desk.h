// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ctl/Program.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace ringdown::ctl {

/// A desk of its own: a home folder with its audit, and the keyring of the bus that the test runs on, if any.
class Desk {
public:
    /// Whether the keyring of the test's own bus is used.
    enum class Bus { Own, None };

    explicit Desk(Bus bus = Bus::None)
        : m_environment(bareEnvironment())
    {
        const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
        if (bus == Bus::Own && !address.isEmpty())
            m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
        m_environment.insert(QStringLiteral("HOME"), m_folder.path());
        m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
    }

    QProcessEnvironment &environment() { return m_environment; }
    QString file(const QString &name) const { return m_folder.filePath(name); }

    Outcome run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess program;
        program.setProcessEnvironment(m_environment);
        return finish(program, arguments, input);
    }

    QByteArray read(const QString &name) const
    {
        QFile file(this->file(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// A file that only this user may read.
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(this->file(name));
        if (file.open(QIODevice::WriteOnly)) {
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            file.write(content);
        }
        return file.fileName();
    }
    QByteArray ledger() const { return read(QStringLiteral("data/ringdown/desk/ledger.jsonl")); }

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

} // namespace ringdown::ctl
