// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messages/Player.h"
#include "ui/messages/SoundThread.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <variant>

namespace ringdown::messages {

/// A player that is made and used in the sound thread. Nothing here waits for it: it is told what to do, its
/// news come later, and when none come for a while that is a failure. After one it plays no more.
class ThreadedPlayer final : public QObject, public Player {
    Q_OBJECT
public:
    /// Called in the sound thread: a player, or why there is none.
    using Make = std::function<std::variant<std::unique_ptr<Player>, QString>()>;
    static constexpr std::chrono::milliseconds usualPatience{5000}; ///< thrice that until it is made

    ThreadedPlayer(std::shared_ptr<SoundThread> thread, const Make &make,
                   std::chrono::milliseconds patience = usualPatience);
    ~ThreadedPlayer() override;

    void tell(PlayerNews news) override { m_news = std::move(news); }
    void load(const QByteArray &sound) override;
    void play() override;
    void pause() override;
    bool isPlaying() const override { return m_isPlaying; } ///< or is about to
    std::chrono::milliseconds position() const override { return m_position; }
    void seek(std::chrono::milliseconds position) override;
    void setSpeed(double speed) override;

private:
    struct Far;

    void make(const Make &make);
    void ask(std::function<void(Player &)> order);
    void takeMove(std::chrono::milliseconds position);
    void turn(bool isPlaying);
    void watch();
    void fail(const QString &sentence, const QString &details);
    void leave();
    PlayerNews farNews();

    std::shared_ptr<SoundThread> m_thread;
    std::shared_ptr<Far> m_far;
    SoundErrand *m_errand;                ///< null once it is left
    std::chrono::milliseconds m_patience; ///< with the player once it is made
    QTimer m_watch;                       ///< runs while a sign of life is due
    int m_unanswered = 0;
    bool m_isPlaying = false;
    std::chrono::milliseconds m_position{0};
    PlayerNews m_news;
};

} // namespace ringdown::messages
