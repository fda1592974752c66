// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/PlayerSource.h"

#include <QCoreApplication>
#include <QFile>
#include <QPluginLoader>

namespace ringdown::messages {
namespace {

struct PlayerText {
    Q_DECLARE_TR_FUNCTIONS(Player)
};

constexpr const char *moduleFile = "ringdown-sound.so";

} // namespace

QStringList ModulePlayers::places()
{
    const QString program = QCoreApplication::applicationDirPath();
    return {program + QLatin1Char('/') + QLatin1StringView(moduleFile),
            program + QStringLiteral("/../lib/ringdown/") + QLatin1StringView(moduleFile),
            program + QStringLiteral("/../bin/") + QLatin1StringView(moduleFile)};
}

std::variant<std::unique_ptr<Player>, QString> ModulePlayers::player()
{
    for (const QString &place : places()) {
        if (!QFile::exists(place))
            continue;
        // Qt's other backend crashes without a sound device.
        if (!qEnvironmentVariableIsSet("QT_MEDIA_BACKEND"))
            qputenv("QT_MEDIA_BACKEND", QByteArrayLiteral("gstreamer"));
        QPluginLoader loader(place); // what it loaded stays when it goes
        auto *module = qobject_cast<SoundModule *>(loader.instance());
        if (!module)
            return PlayerText::tr("The sound module does not load: %1").arg(loader.errorString());
        if (const QString objection = module->objection(); !objection.isEmpty())
            return objection;
        return module->makePlayer();
    }
    return PlayerText::tr("This console was built without sound.");
}

} // namespace ringdown::messages
