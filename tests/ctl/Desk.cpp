// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ctl/Desk.h"

#include <QFile>

namespace ringdown::ctl {

Desk::Desk(Bus bus)
    : m_environment(bareEnvironment())
{
    const QString address = qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS");
    if (bus == Bus::Own && !address.isEmpty())
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    m_environment.insert(QStringLiteral("HOME"), m_folder.path());
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), m_folder.filePath(QStringLiteral("data")));
}

Desk::~Desk() = default;

ProgramRun Desk::run(const QStringList &arguments, const QByteArray &input) const
{
    QProcess program;
    program.setProcessEnvironment(m_environment);
    return finish(program, arguments, input);
}

QByteArray Desk::read(const QString &name) const
{
    QFile file(this->file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString Desk::write(const QString &name, const QByteArray &content) const
{
    QFile file(this->file(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(content);
    }
    return file.fileName();
}

} // namespace ringdown::ctl
