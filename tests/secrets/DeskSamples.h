// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/EntryKind.h"
#include "core/secrets/EnvFile.h"
#include "core/twilio/WebhookKey.h"

#include <QFile>
#include <QString>

#include <sys/stat.h>

namespace ringdown::desk {

inline const std::string fakeAccount = "AC0123456789abcdef0123456789abcdef";
inline const std::string fakeToken = "fedcba9876543210fedcba9876543210";
inline const std::string fakeKey = "SK0123456789abcdef0123456789abcdef";
inline const std::string fakeSecret = "FakeSecretFakeSecretFakeSecret01";

inline secrets::SecretMap accountEntries()
{
    secrets::SecretMap map;
    map.emplace(secrets::accountSidEntry, Secret(fakeAccount));
    map.emplace(secrets::authTokenEntry, Secret(fakeToken));
    return map;
}

/// Writes a file with exactly this mode.
inline void writeFile(const QString &path, const QByteArray &text, unsigned mode = 0600)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write the test's file");
    file.close();
    ::chmod(qPrintable(path), mode);
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline unsigned modeOf(const QString &path)
{
    struct stat status {};
    return ::stat(qPrintable(path), &status) == 0 ? status.st_mode & 07777 : 0;
}

} // namespace ringdown::desk
