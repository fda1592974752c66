// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Result.h"

#include <string>
#include <string_view>

namespace ringdown::rest {

/// Where a recording may be fetched.
struct MediaPlace {
    std::string base;      ///< "https://api.twilio.com"
    std::string recording; ///< "RE...", the carrier's id of it

    friend bool operator==(const MediaPlace &, const MediaPlace &) = default;
};

/// Takes a URL for what it has to be, letter by letter: a host of Twilio's API (or home, when that is not
/// ""), https, no user, no port of its own, /2010-04-01/Accounts/OURS/Recordings/RE..., nothing behind but
/// .mp3 or .wav. Refused with what is wrong otherwise: a URL that somebody slipped in must not be handed a
/// credential, nor lead into our own network. The place is at home when that is not "".
Result<MediaPlace> mediaPlace(std::string_view url, std::string_view accountSid, const std::string &home);

/// "RE" and 32 hex digits.
bool isRecordingSid(std::string_view text);
/// "TR" and 32 hex digits.
bool isTranscriptionSid(std::string_view text);

/// The path of a recording's sound as mp3.
std::string mediaPath(std::string_view accountSid, std::string_view recording);
/// The path of what the carrier knows of it, for DELETE.
std::string recordingPath(std::string_view accountSid, std::string_view recording);

} // namespace ringdown::rest
