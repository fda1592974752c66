// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/messages/PlayerBar.h"

#include "ui/format/Durations.h"
#include "ui/messages/Waveform.h"
#include "ui/shell/Caption.h"
#include "ui/shell/FitToFont.h"
#include "ui/shell/Icons.h"
#include "ui/shell/RoleGate.h"
#include "ui/shell/Room.h"
#include "ui/shell/WrapRow.h"

#include <QHBoxLayout>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace ringdown::messages {
namespace {

using std::chrono::milliseconds;

constexpr int playWidth = 96; ///< whatever is written on the button
constexpr std::array<double, 3> speeds = {1.0, 1.5, 2.0};

QString clockOf(milliseconds time)
{
    return format::clockText(std::chrono::duration_cast<std::chrono::seconds>(time));
}

} // namespace

PlayerBar::PlayerBar(PlayerSource &players, QWidget *parent)
    : QWidget(parent)
    , m_players(players)
    , m_play(new QPushButton)
    , m_waveform(new Waveform)
    , m_position(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_total(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_rate(new QPushButton)
    , m_words(new shell::Caption(shell::TextSize::Normal, format::Tone::Neutral))
    , m_save(new QPushButton(tr("Save as…")))
    , m_open(new QPushButton(tr("Open in another program")))
    , m_delete(new QPushButton(tr("Delete…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildTransport());
    column->addWidget(m_words);
    column->addWidget(buildFoot());
    m_words->setWordWrap(true);
    reset({});
}

QWidget *PlayerBar::buildTransport()
{
    auto *transport = new QWidget;
    auto *row = new QHBoxLayout(transport);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    m_play->setIcon(shell::glyphIcon(format::Glyph::Play));
    shell::fitToFont(*m_play, [this] { fitPlay(); });
    m_rate->setProperty("quiet", true);
    m_rate->setAccessibleName(tr("Speed"));
    m_rate->setToolTip(tr("Faster, then as it was spoken again"));
    row->addWidget(m_play);
    row->addWidget(m_position);
    row->addWidget(m_waveform, 1);
    row->addWidget(m_total);
    row->addWidget(m_rate);
    connect(m_play, &QPushButton::clicked, this, &PlayerBar::togglePlaying);
    connect(m_rate, &QPushButton::clicked, this, &PlayerBar::turnSpeed);
    connect(m_waveform, &Waveform::sought, this, &PlayerBar::seek);
    auto *space = new QShortcut(Qt::Key_Space, m_waveform, nullptr, nullptr, Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &PlayerBar::togglePlaying);
    return transport;
}

QWidget *PlayerBar::buildFoot()
{
    auto *foot = new QWidget;
    auto *row = new shell::WrapRow(foot);
    row->addWidget(m_save);
    row->addWidget(m_open);
    row->addSpring();
    row->addWidget(m_delete);
    m_delete->setProperty("quiet", true);
    shell::setNeeds(*m_delete, client::Role::Operator);
    connect(m_save, &QPushButton::clicked, this, &PlayerBar::saveWanted);
    connect(m_open, &QPushButton::clicked, this, &PlayerBar::openWanted);
    connect(m_delete, &QPushButton::clicked, this, &PlayerBar::deleteWanted);
    return foot;
}

void PlayerBar::reset(std::chrono::seconds length)
{
    ++m_turn;
    m_isPictured = false;
    m_player.reset();
    m_noSound.clear();
    m_isUnheard = false;
    m_state = State::Away;
    m_length = length;
    m_waveform->setLength(m_length);
    m_waveform->setLoudness({});
    m_total->setText(clockOf(m_length));
    showPosition({});
    showPlaying(false);
    showState();
}

void PlayerBar::showFetching()
{
    m_state = State::Fetching;
    showState();
}

void PlayerBar::showHere()
{
    if (m_state == State::Fetching)
        m_state = m_player || !m_noSound.isEmpty() ? State::Here : State::Away;
    showState();
}

void PlayerBar::take(const QByteArray &sound)
{
    m_state = State::Here;
    auto made = m_players.player();
    if (auto *why = std::get_if<QString>(&made)) {
        m_player.reset();
        picture(sound);
        fallSilent(*why, {});
        return;
    }
    m_noSound.clear();
    m_soundedTo = {};
    showPosition({});
    m_player = std::move(std::get<std::unique_ptr<Player>>(made));
    m_player->tell(news());
    m_player->load(sound);
    picture(sound);
    m_player->setSpeed(speeds[static_cast<std::size_t>(m_speed)]);
    showState();
    play();
}

void PlayerBar::picture(const QByteArray &sound)
{
    m_isPictured = true;
    if (m_waveform->hasPicture())
        return;
    m_players.measure(sound, [self = QPointer(this), turn = m_turn](const auto &loudness) {
        if (self && self->m_turn == turn && loudness)
            self->m_waveform->setLoudness(*loudness);
    });
}

PlayerNews PlayerBar::news()
{
    PlayerNews news;
    news.moved = [this](milliseconds position) { noteMove(position); };
    news.lengthKnown = [this](milliseconds length) {
        m_length = length;
        m_waveform->setLength(length);
        m_total->setText(clockOf(length));
    };
    news.playingChanged = [this](bool isPlaying) { showPlaying(isPlaying); };
    news.failed = [this](const QString &sentence, const QString &details) { fallSilent(sentence, details); };
    return news;
}

bool PlayerBar::isSilent() const
{
    return m_state == State::Here && !m_noSound.isEmpty();
}

bool PlayerBar::hasFailed() const
{
    return m_player && !m_noSound.isEmpty();
}

/// The player that failed stays until another is made: this is called by it.
void PlayerBar::fallSilent(const QString &why, const QString &details)
{
    m_noSound = why;
    m_noSoundDetails = details;
    m_isUnheard = false;
    showPlaying(false);
    showState();
}

/// Where somebody sought to, and no farther, has not sounded.
void PlayerBar::noteMove(milliseconds position)
{
    showPosition(position);
    const bool hasSounded = m_player->isPlaying() && position > m_soundedTo;
    m_soundedTo = position;
    if (hasSounded && std::exchange(m_isUnheard, false))
        Q_EMIT listened();
}

void PlayerBar::showFailure(const QString &sentence, const QString &details)
{
    m_state = State::Failed;
    showState();
    m_words->setText(sentence);
    m_words->setToolTip(details);
}

void PlayerBar::stop()
{
    if (m_player && m_player->isPlaying())
        m_player->pause();
}

QWidget *PlayerBar::playButton()
{
    return m_play;
}

void PlayerBar::togglePlaying()
{
    if (m_state == State::Fetching)
        return;
    if (!m_player || hasFailed())
        return Q_EMIT soundWanted();
    if (m_player->isPlaying())
        m_player->pause();
    else
        play();
}

void PlayerBar::play()
{
    m_isUnheard = true;
    m_player->play();
}

void PlayerBar::skip(std::chrono::seconds by)
{
    if (m_player)
        seek(std::clamp<milliseconds>(m_player->position() + by, milliseconds(0), m_length));
}

void PlayerBar::seek(milliseconds position)
{
    if (!m_player)
        return;
    m_soundedTo = position;
    m_player->seek(position);
}

void PlayerBar::turnSpeed()
{
    m_speed = (m_speed + 1) % static_cast<int>(speeds.size());
    if (m_player)
        m_player->setSpeed(speeds[static_cast<std::size_t>(m_speed)]);
    showState();
}

void PlayerBar::showPosition(milliseconds position)
{
    m_position->setText(clockOf(position));
    m_waveform->showPosition(position);
}

void PlayerBar::showPlaying(bool isPlaying)
{
    m_play->setText(isPlaying ? tr("Pause") : hasFailed() ? tr("Try again") : tr("Listen"));
    m_play->setIcon(isPlaying ? QIcon() : shell::glyphIcon(format::Glyph::Play));
    m_play->setToolTip(isPlaying ? tr("Pause (Space)") : tr("Play the message (Space)"));
    fitPlay();
}

/// As wide for Listen and Pause, so that what stands behind it does not move.
void PlayerBar::fitPlay()
{
    m_play->setMinimumWidth(qMax(shell::grown(playWidth, m_play->font()), m_play->minimumSizeHint().width()));
}

void PlayerBar::showState()
{
    // The button stays enabled, whatever there is to wait for: it has the keys of whoever pressed it.
    m_waveform->setEnabled(m_player != nullptr && (!isSilent() || m_waveform->hasFocus()));
    m_rate->setText(tr("%1×", "speed").arg(speeds[static_cast<std::size_t>(m_speed)]));
    m_open->setVisible(isSilent());
    m_save->setProperty("primary", isSilent());
    m_words->setToolTip(isSilent() ? m_noSoundDetails : QString());
    m_words->setTone(m_state == State::Failed ? format::Tone::Bad : format::Tone::Neutral);
    QString words;
    if (m_state == State::Fetching)
        words = tr("The relay is fetching the recording from Twilio…");
    else if (isSilent() && hasFailed())
        words = tr("%1 Try again, save the recording, or listen to it in another program.").arg(m_noSound);
    else if (isSilent())
        words = tr("%1 Save the recording, or listen to it in another program.").arg(m_noSound);
    m_words->setText(words);
    m_words->setVisible(!words.isEmpty() || m_state == State::Failed);
}

} // namespace ringdown::messages
