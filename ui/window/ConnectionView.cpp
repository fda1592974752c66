// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/ConnectionView.h"

#include "ui/format/RoleWords.h"
#include "ui/shell/Banner.h"
#include "ui/shell/StatusStrip.h"

namespace ringdown::window {

using Segment = shell::StatusStrip::Segment;

void ConnectionView::alsoIn(shell::Banner *banner)
{
    m_other = banner;
}

std::vector<shell::Banner *> ConnectionView::banners() const
{
    std::vector<shell::Banner *> all = {&m_banner};
    if (m_other)
        all.push_back(m_other);
    return all;
}

QString ConnectionView::show(const Connection &connection, const format::Times &times)
{
    if (connection.mode == Mode::NoRelay) {
        for (shell::Banner *banner : banners())
            banner->clear();
        m_status.show(Segment::Connection, tr("No relay"), tr("Nothing is connected yet."));
        return {};
    }
    const auto words = format::freshnessWords(connection.freshness, connection.place, times);
    const QString button = wantsToken(connection.freshness) ? tr("Give a token") : tr("Reconnect now");
    for (shell::Banner *banner : banners()) {
        if (words.banner.isEmpty())
            banner->clear();
        else
            banner->say(words.tone, words.banner, button);
    }
    showSegments(connection, words);
    const QString mode = connection.mode == Mode::Demo ? tr(" – DEMO: nothing is sent") : QString();
    return words.title.isEmpty() ? mode : mode + QLatin1Char(' ') + words.title;
}

/// Also by a relay that this console runs, whose token from here was revoked: it is followed with another
/// one.
bool ConnectionView::wantsToken(const format::Freshness &freshness)
{
    return freshness.liveness == client::Liveness::Lost &&
           freshness.trouble == client::FeedTrouble::WrongToken;
}

void ConnectionView::showSegments(const Connection &connection, const format::FreshnessWords &words)
{
    m_status.show(Segment::Connection, words.connection,
                  tr("The relay this console follows. Press to see how it is."), words.tone);
    m_status.show(Segment::Feed, words.feed, tr("Time since the relay was last heard. Press to reconnect."),
                  words.tone);
    m_status.show(Segment::Revision,
                  connection.revision > 0 ? tr("rev %1").arg(connection.revision) : QString(),
                  tr("The plan revision that is live. Press for every revision before it."));
    m_status.show(Segment::Role, format::roleWord(connection.role),
                  tr("What your token may do at this relay. Press to see the credentials."));
    m_status.show(Segment::Clock, format::clockWords(connection.freshness.clockOffset), clockMeaning(),
                  format::Tone::Care);
    m_status.show(Segment::Mode, connection.mode == Mode::Demo ? tr("DEMO: nothing is sent") : QString(),
                  modeMeaning(connection.mode), format::Tone::Care);
}

QString ConnectionView::modeMeaning(Mode mode)
{
    switch (mode) {
    case Mode::Demo:
        return tr("Sample businesses and simulated callers. No phone rings and nothing is sent; it ends with "
                  "the console.");
    case Mode::Hosted:
        return tr("This console runs the relay itself.");
    case Mode::Remote:
        return tr("The relay runs elsewhere and goes on without this console.");
    case Mode::NoRelay:
        return tr("Nothing is connected yet.");
    }
    return {};
}

QString ConnectionView::clockMeaning()
{
    return tr("The relay’s clock differs from this desk’s clock.");
}

} // namespace ringdown::window
