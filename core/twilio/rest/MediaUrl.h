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

/// Where something that came with a text may be fetched.
struct AttachmentPlace {
    std::string base;      ///< "https://api.twilio.com"
    std::string path;      ///< of it, below the base
    bool isPublic = false; ///< no credential goes there

    friend bool operator==(const AttachmentPlace &, const AttachmentPlace &) = default;
};

/// Likewise /2010-04-01/Accounts/OURS/Messages/MESSAGE/Media/ME...
Result<AttachmentPlace> attachmentPlace(std::string_view url, std::string_view accountSid,
                                        std::string_view message, const std::string &home);
/// Where Twilio sends on whoever asks for one: the two hosts of its own from which it delivers media, and the
/// place of its media at Amazon; with a home, /media.twiliocdn.com/ there. What stands behind is the
/// carrier's.
Result<AttachmentPlace> deliveryPlace(std::string_view url, const std::string &home);

/// "SM" or "MM" and 32 hex digits.
bool isMessageSid(std::string_view text);
/// "ME" and 32 hex digits.
bool isAttachmentSid(std::string_view text);
/// The path of it below the account, for DELETE: "Messages/MM.../Media/ME....json".
std::string attachmentPath(std::string_view message, std::string_view attachment);

/// "RE" and 32 hex digits.
bool isRecordingSid(std::string_view text);
/// "TR" and 32 hex digits.
bool isTranscriptionSid(std::string_view text);

/// The path of a recording's sound as mp3.
std::string mediaPath(std::string_view accountSid, std::string_view recording);
/// The path of what the carrier knows of it, for DELETE.
std::string recordingPath(std::string_view accountSid, std::string_view recording);

} // namespace ringdown::rest
