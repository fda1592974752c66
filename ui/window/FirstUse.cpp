// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/FirstUse.h"

#include "ui/shell/EmptyState.h"
#include "ui/shell/FirstFocus.h"
#include "ui/shell/HeaderStrip.h"
#include "ui/shell/Page.h"
#include "ui/shell/Sidebar.h"
#include "ui/window/Frame.h"

namespace ringdown::window {

FirstUse::FirstUse(Frame &frame, QObject *parent)
    : QObject(parent)
    , m_frame(frame)
{
    connect(frame.start, &shell::EmptyState::pressed, this, [this](int button) {
        const auto way = static_cast<std::size_t>(button);
        if (way < m_ways.size())
            (this->*m_ways[way])();
    });
}

void FirstUse::offer(const StartTrouble &trouble)
{
    m_relay = trouble.relay;
    m_ways = {&FirstUse::demoWanted, &FirstUse::connectWanted, &FirstUse::hostingWanted};
    QStringList words = {tr("Show me with sample data"), tr("Connect to a relay…"), tr("Run a relay here…")};
    if (!m_relay.isEmpty()) {
        m_ways.insert(m_ways.begin(), &FirstUse::giveToken);
        words.prepend(tr("Give a token…"));
        if (trouble.token == StartTrouble::Token::Unread) {
            m_ways.insert(m_ways.begin(), &FirstUse::readAgain);
            words.prepend(tr("Try again"));
        }
    }
    if (trouble.place != StartTrouble::Place::None) {
        const bool isAccount = trouble.place == StartTrouble::Place::Credentials;
        m_ways.insert(m_ways.begin(), {isAccount ? &FirstUse::credentialsWanted : &FirstUse::hostCardWanted,
                                       &FirstUse::hostStartWanted});
        words =
            QStringList{isAccount ? tr("Credentials") : tr("The relay on this desk…"), tr("Start it again")} +
            words;
    }
    tell(trouble, words);
    giveKeys();
}

void FirstUse::tell(const StartTrouble &trouble, const QStringList &words)
{
    if (!trouble.title.isEmpty())
        return m_frame.start->tell(shell::EmptyKind::CouldNotLoad, trouble.title, trouble.why, words);
    m_frame.start->tell(
        shell::EmptyKind::FirstUse, tr("Welcome to Ringdown"),
        tr("Calls to your numbers are rung down a list of people until a human being has them. "
           "Look around with sample data, connect to a relay of yours, or run one here."),
        words);
}

/// The buttons are what there is to do; whoever does something else goes on with it.
void FirstUse::giveKeys()
{
    const QWidget *at = m_frame.window()->focusWidget();
    if (m_frame.page()->needsRelay() && (!at || !at->isVisible() || m_frame.header->isAncestorOf(at)))
        shell::focusWhenSeen(*m_frame.start, *m_frame.sidebar);
}

void FirstUse::wait(const QString &words)
{
    m_frame.start->tell(shell::EmptyKind::NothingNow, words, tr("This takes a moment."));
}

} // namespace ringdown::window
