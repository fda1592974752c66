// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/Player.h"
#include "ui/messages/SoundThread.h"

#include <QObject>

#include <memory>
#include <variant>

namespace ringdown::messages {

/// Where players come from; the page is given one, so that tests need no sound.
struct PlayerSource {
    virtual ~PlayerSource() = default;

    /// A player, or why there is none.
    virtual std::variant<std::unique_ptr<Player>, QString> player() = 0;
    /// How loud a recording is. done comes at once or later, once.
    virtual void measure(const QByteArray &sound, WhenMeasured done) = 0;
};

/// The players of the sound module, which is looked for beside the program and where it is installed, and
/// loaded when the first player is wanted; it is used in a thread of its own. A WAV file is measured without
/// it, any other once it is there.
class ModulePlayers final : public PlayerSource {
public:
    std::variant<std::unique_ptr<Player>, QString> player() override;
    void measure(const QByteArray &sound, WhenMeasured done) override;

private:
    std::variant<SoundModule *, QString> module();

    SoundModule *m_module = nullptr; ///< once it is loaded
    QObject m_here;                  ///< what is measured is told as long as this is there
    std::shared_ptr<SoundThread> m_thread = std::make_shared<SoundThread>();
};

} // namespace ringdown::messages
