// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/DeskModules.h"

#include <QCoreApplication>
#include <QFile>

namespace ringdown::shell {

QString deskModule(const QString &file)
{
    const QString program = QCoreApplication::applicationDirPath();
    for (const QString &folder :
         {QStringLiteral("/"), QStringLiteral("/../lib/ringdown/"), QStringLiteral("/../bin/")}) {
        if (const QString place = program + folder + file; QFile::exists(place))
            return place;
    }
    return {};
}

void chooseMediaBackend()
{
    if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
        qputenv("QT_MEDIA_BACKEND", QByteArrayLiteral("gstreamer"));
}

} // namespace ringdown::shell
