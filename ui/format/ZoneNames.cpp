// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/format/ZoneNames.h"

#include <QFile>
#include <QTimeZone>

namespace ringdown::format {
namespace {

/// Of the time zone database: its zones ("Z NAME ...") and the older names of some ("L NAME OLDER").
constexpr QLatin1StringView zoneTable("/usr/share/zoneinfo/tzdata.zi");

/// The present name of a zone that the database knows by this one.
QString presentName(const QString &name)
{
    QFile table{QString(zoneTable)};
    if (!table.open(QIODevice::ReadOnly))
        return {};
    while (!table.atEnd()) {
        const QStringList words = QString::fromUtf8(table.readLine()).simplified().split(QLatin1Char(' '));
        if (words.size() > 1 && words[0] == QLatin1String("Z") && words[1] == name)
            return name;
        if (words.size() == 3 && words[0] == QLatin1String("L") && words[2] == name)
            return words[1];
    }
    return {};
}

} // namespace

QStringList zoneNames()
{
    QStringList names;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        if (id.contains('/') && !id.startsWith("Etc/"))
            names.append(QString::fromLatin1(id));
    }
    return names;
}

QString systemZone()
{
    const QString name = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (zoneNames().contains(name))
        return name;
    const QString present = presentName(name);
    return QTimeZone(present.toUtf8()).isValid() ? present : QString();
}

} // namespace ringdown::format
