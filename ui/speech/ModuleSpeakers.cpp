// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/speech/ModuleSpeakers.h"

#include "ui/shell/DeskModules.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace ringdown::speech {
namespace {

struct SpeakerText {
    Q_DECLARE_TR_FUNCTIONS(Speaker)
};

} // namespace

std::variant<std::unique_ptr<Speaker>, QString> ModuleSpeakers::speaker()
{
    const QString file = shell::deskModule(QStringLiteral("ringdown-speech.so"));
    if (file.isEmpty())
        return SpeakerText::tr("This console was built without a voice.");
    shell::chooseMediaBackend(); // one of the engines plays by Qt Multimedia
    QPluginLoader loader(file);  // what it loaded stays when it goes
    const auto *module = qobject_cast<SpeechModule *>(loader.instance());
    if (!module)
        return SpeakerText::tr("The speech module does not load: %1").arg(loader.errorString());
    return module->makeSpeaker();
}

} // namespace ringdown::speech
