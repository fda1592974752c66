// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDirIterator>
#include <QFile>
#include <QString>
#include <QStringList>

namespace ringdown::format {

inline const QString sources = QStringLiteral(RINGDOWN_SOURCE_DIR "/");

inline QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

inline QStringList filesIn(const QString &folder, const QString &pattern)
{
    QStringList files;
    for (QDirIterator each(sources + folder, {pattern}, QDir::Files, QDirIterator::Subdirectories);
         each.hasNext();)
        files += each.next();
    files.sort();
    return files;
}

} // namespace ringdown::format
