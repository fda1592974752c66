// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sound/MediaStack.h"

#include <QAudioDevice>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QMediaDevices>

#include <algorithm>

namespace ringdown::sound {
namespace {

struct StackText {
    Q_DECLARE_TR_FUNCTIONS(Sound)
};

/// Of the packages gstreamer1.0-plugins-base and -good: what plays, what finds the device, what reads MP3.
bool hasPart(const QString &folder)
{
    constexpr const char *parts[] = {"libgstplayback.so", "libgstautodetect.so", "libgstmpg123.so"};
    return std::all_of(std::begin(parts), std::end(parts), [&](const char *part) {
        return QFile::exists(folder + QLatin1Char('/') + QLatin1StringView(part));
    });
}

} // namespace

bool hasParts()
{
    if (qEnvironmentVariableIsSet("GST_PLUGIN_SYSTEM_PATH_1_0"))
        return true; // somebody knows where they are
    QStringList folders = {QStringLiteral("/usr/lib/gstreamer-1.0"),
                           QStringLiteral("/usr/lib64/gstreamer-1.0")};
    for (const QString &machine :
         QDir(QStringLiteral("/usr/lib")).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders << QStringLiteral("/usr/lib/%1/gstreamer-1.0").arg(machine);
    return std::any_of(folders.cbegin(), folders.cend(), &hasPart);
}

QString objectionToStack()
{
    if (!hasParts())
        return StackText::tr("Parts of GStreamer are missing (gstreamer1.0-plugins-base, "
                             "gstreamer1.0-plugins-good).");
    if (QMediaDevices::audioOutputs().isEmpty())
        return StackText::tr("This desk has no sound device.");
    return {};
}

QString startAgain()
{
    return StackText::tr("If sound plays elsewhere on this desk, start the console again.");
}

} // namespace ringdown::sound
