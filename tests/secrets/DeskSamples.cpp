// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/secrets/DeskSamples.h"

namespace ringdown::desk {

secrets::SecretMap accountEntries()
{
    secrets::SecretMap map;
    map.emplace(secrets::accountSidEntry, Secret(fakeAccount));
    map.emplace(secrets::authTokenEntry, Secret(fakeToken));
    return map;
}

void writeFile(const QString &path, const QByteArray &text, unsigned mode)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's file");
    file.close();
    ::chmod(qPrintable(path), mode);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

unsigned modeOf(const QString &path)
{
    struct stat status {};
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace ringdown::desk
