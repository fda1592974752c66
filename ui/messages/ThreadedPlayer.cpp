// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/ThreadedPlayer.h"

#include <atomic>
#include <utility>

namespace ringdown::messages {

using std::chrono::milliseconds;

namespace {

/// The first player of a desk finds out what its sound system can do, from cold disks.
constexpr int patienceUntilMade = 3;

} // namespace

/// What both threads know; the player is the sound thread's alone.
struct ThreadedPlayer::Far {
    std::atomic<bool> isOver = false; ///< what is still to come is not done any more
    std::unique_ptr<Player> player;
};

ThreadedPlayer::ThreadedPlayer(std::shared_ptr<SoundThread> thread, const Make &make, milliseconds patience)
    : m_thread(std::move(thread))
    , m_far(std::make_shared<Far>())
    , m_errand(m_thread->errand(*this))
    , m_patience(patience)
{
    m_watch.setSingleShot(true);
    m_watch.setInterval(patienceUntilMade * patience);
    connect(&m_watch, &QTimer::timeout, this, [this] { fail(tr("The desk’s sound does not answer."), {}); });
    this->make(make);
}

ThreadedPlayer::~ThreadedPlayer()
{
    leave();
}

void ThreadedPlayer::make(const Make &make)
{
    SoundThread::ask(m_errand, [far = m_far, errand = m_errand, make, news = farNews(), this] {
        if (far->isOver)
            return;
        auto made = make();
        if (const auto *why = std::get_if<QString>(&made)) {
            Q_EMIT errand->told([this, why = *why] { fail(why, {}); });
            return;
        }
        far->player = std::move(std::get<std::unique_ptr<Player>>(made));
        far->player->tell(news);
        Q_EMIT errand->told([this] {
            m_watch.setInterval(m_patience);
            watch();
        });
    });
}

/// What is told from there arrives here; not when this is gone, for the errand's way back ends with it.
PlayerNews ThreadedPlayer::farNews()
{
    const auto tellHere = [this, errand = m_errand](const std::function<void()> &news) {
        Q_EMIT errand->told([this, news] {
            if (!m_errand)
                return;
            news();
            watch();
        });
    };
    PlayerNews news;
    news.moved = [this, tellHere](milliseconds position) {
        tellHere([this, position] { takeMove(position); });
    };
    news.lengthKnown = [this, tellHere](milliseconds length) {
        tellHere([this, length] {
            if (m_news.lengthKnown)
                m_news.lengthKnown(length);
        });
    };
    news.playingChanged = [this, tellHere](bool isPlaying) {
        tellHere([this, isPlaying] { turn(isPlaying); });
    };
    news.failed = [this, tellHere](const QString &sentence, const QString &details) {
        tellHere([this, sentence, details] { fail(sentence, details); });
    };
    return news;
}

void ThreadedPlayer::load(const QByteArray &sound)
{
    ask([sound](Player &player) { player.load(sound); });
}

void ThreadedPlayer::play()
{
    ask([](Player &player) { player.play(); });
    turn(m_errand != nullptr); // what is asked for counts, so that a second press takes it back
}

void ThreadedPlayer::pause()
{
    ask([](Player &player) { player.pause(); });
    turn(false);
}

void ThreadedPlayer::seek(milliseconds position)
{
    m_position = position;
    ask([position](Player &player) { player.seek(position); });
}

void ThreadedPlayer::setSpeed(double speed)
{
    ask([speed](Player &player) { player.setSpeed(speed); });
}

void ThreadedPlayer::ask(std::function<void(Player &)> order)
{
    if (!m_errand)
        return;
    ++m_unanswered;
    if (!m_watch.isActive())
        m_watch.start();
    SoundThread::ask(m_errand, [far = m_far, errand = m_errand, order = std::move(order), this] {
        if (far->isOver || !far->player)
            return;
        order(*far->player);
        Q_EMIT errand->told([this] {
            --m_unanswered;
            watch();
        });
    });
}

/// Where it was before it went where it was told to go is no news.
void ThreadedPlayer::takeMove(milliseconds position)
{
    if (m_unanswered > 0)
        return;
    m_position = position;
    if (m_news.moved)
        m_news.moved(position);
}

void ThreadedPlayer::turn(bool isPlaying)
{
    const bool isOther = std::exchange(m_isPlaying, isPlaying) != isPlaying;
    if (isOther && m_news.playingChanged)
        m_news.playingChanged(isPlaying);
}

/// There was a sign of life; another is due when something was asked, or while it plays.
void ThreadedPlayer::watch()
{
    if (m_errand && (m_unanswered > 0 || m_isPlaying))
        m_watch.start();
    else
        m_watch.stop();
}

void ThreadedPlayer::fail(const QString &sentence, const QString &details)
{
    if (!m_errand)
        return;
    leave();
    m_watch.stop();
    turn(false);
    if (m_news.failed)
        m_news.failed(sentence, details);
}

/// The player ends over there, when it can.
void ThreadedPlayer::leave()
{
    if (!m_errand)
        return;
    m_far->isOver = true;
    SoundThread::ask(m_errand, [far = m_far] { far->player.reset(); });
    std::exchange(m_errand, nullptr)->deleteLater();
}

} // namespace ringdown::messages
