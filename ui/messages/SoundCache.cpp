// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/SoundCache.h"

#include "core/files/WholeFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace ringdown::messages {

QString SoundCache::usualFolder()
{
    const QString base = qEnvironmentVariable("XDG_CACHE_HOME", QDir::homePath() + QStringLiteral("/.cache"));
    return base + QStringLiteral("/ringdown/voicemails");
}

QString SoundCache::pathOf(const std::string &sid) const
{
    const bool isPlain = !sid.empty() && std::all_of(sid.begin(), sid.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    });
    return isPlain ? m_folder + QLatin1Char('/') + QString::fromStdString(sid) + QStringLiteral(".mp3")
                   : QString();
}

std::optional<QByteArray> SoundCache::find(const std::string &sid) const
{
    QFile file(pathOf(sid));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

QString SoundCache::keep(const std::string &sid, const QByteArray &sound) const
{
    const QString path = pathOf(sid);
    if (path.isEmpty() || !QDir().mkpath(m_folder))
        return {};
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return writeAll(file, sound) && putInPlace(file) ? path : QString();
}

void SoundCache::drop(const std::string &sid) const
{
    if (const QString path = pathOf(sid); !path.isEmpty())
        QFile::remove(path);
}

void SoundCache::sweep(const QDateTime &now) const
{
    const auto files = QDir(m_folder).entryInfoList({QStringLiteral("*.mp3")}, QDir::Files);
    for (const QFileInfo &file : files) {
        if (file.lastModified().daysTo(now) >= keptDays)
            QFile::remove(file.filePath());
    }
}

} // namespace ringdown::messages
