// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/FeedClient.h"
#include "ui/format/Times.h"
#include "ui/format/Tone.h"

#include <QString>

#include <chrono>
#include <optional>

namespace ringdown::format {

/// How fresh the feed is, as one value.
struct Freshness {
    client::Liveness liveness = client::Liveness::Connecting;
    client::FeedTrouble trouble = client::FeedTrouble::None;
    std::optional<std::chrono::milliseconds> age; ///< since the last frame; nothing before the first
    std::optional<Instant> heardAt;               ///< desk clock at the last frame
    std::chrono::milliseconds clockOffset{0};     ///< relay clock minus desk clock

    friend bool operator==(const Freshness &, const Freshness &) = default;
};

/// What the banner, the status bar and the title say about the connection.
struct FreshnessWords {
    Tone tone = Tone::Neutral;
    QString banner; ///< "" when there is nothing to warn of
    QString connection;
    QString feed;
    QString title; ///< behind the window's title, "(offline)"

    friend bool operator==(const FreshnessWords &, const FreshnessWords &) = default;
};

/// place: the relay; times: the zone in which "as of" is told.
FreshnessWords freshnessWords(const Freshness &freshness, const QString &place, const Times &times);

/// "as of 10:41", of what follows the feed; "" before it was ever heard.
QString asOfWords(const Freshness &freshness, const Times &times, Instant relayNow);

/// "clock +3 s" from two seconds on, else "".
QString clockWords(std::chrono::milliseconds offset);

} // namespace ringdown::format
