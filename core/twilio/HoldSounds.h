// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace ringdown::twilio {

constexpr std::string_view holdMusicPath = "/twilio/music/";

/// Where the carrier fetches music for callers who wait. A carrier plays a sound to its end, and whoever
/// waits has to be asked for every few seconds: so music is given in pieces.
struct HoldSounds {
    virtual ~HoldSounds() = default;
    /// A sound that lasts exactly so many seconds, from that second of the music on; "" while it is not at
    /// hand.
    virtual std::string urlOf(const std::string &music, int second, int seconds) = 0;
};

/// "PUBLIC/twilio/music/ID/35-5.mp3": the piece from second 35 to 40.
std::string holdMusicUrl(std::string_view publicUrl, std::string_view id, int second, int seconds,
                         std::string_view ending);

struct HoldPiece {
    int second = 0;
    int seconds = 0;

    friend bool operator==(const HoldPiece &, const HoldPiece &) = default;
};

/// Of "35-5.mp3" or of a whole URL that ends so. Nothing for another text or more than ten seconds.
std::optional<HoldPiece> holdPieceOf(std::string_view url);

} // namespace ringdown::twilio
