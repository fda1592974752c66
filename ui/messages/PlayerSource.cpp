// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/PlayerSource.h"

#include "ui/messages/ThreadedPlayer.h"
#include "ui/shell/DeskModules.h"

#include <QCoreApplication>
#include <QPluginLoader>

namespace ringdown::messages {
namespace {

struct PlayerText {
    Q_DECLARE_TR_FUNCTIONS(Player)
};

} // namespace

std::variant<SoundModule *, QString> ModulePlayers::module()
{
    if (m_module)
        return m_module;
    const QString file = shell::deskModule(QStringLiteral("ringdown-sound.so"));
    if (file.isEmpty())
        return PlayerText::tr("This console was built without sound.");
    shell::chooseMediaBackend();
    QPluginLoader loader(file); // what it loaded stays when it goes
    m_module = qobject_cast<SoundModule *>(loader.instance());
    if (!m_module)
        return PlayerText::tr("The sound module does not load: %1").arg(loader.errorString());
    return m_module;
}

std::variant<std::unique_ptr<Player>, QString> ModulePlayers::player()
{
    const auto found = module();
    if (const auto *why = std::get_if<QString>(&found))
        return *why;
    using Made = std::variant<std::unique_ptr<Player>, QString>;
    return std::make_unique<ThreadedPlayer>(m_thread, [module = m_module]() -> Made {
        if (QString objection = module->objection(); !objection.isEmpty())
            return objection;
        return module->makePlayer();
    });
}

void ModulePlayers::measure(const QByteArray &sound, WhenMeasured done)
{
    if (auto loudness = loudnessOfWave(sound))
        return done(loudness);
    if (!m_module)
        return done(std::nullopt);
    SoundErrand *errand = m_thread->errand(m_here);
    SoundThread::ask(errand, [module = m_module, errand, sound, done = std::move(done)] {
        module->measure(sound, [errand, done](const std::optional<Loudness> &loudness) {
            Q_EMIT errand->told([done, loudness] { done(loudness); });
            errand->deleteLater();
        });
    });
}

} // namespace ringdown::messages
