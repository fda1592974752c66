// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/voicemail/DemoRecordings.h"

#include "core/carrier/Picture.h"
#include "core/carrier/Sound.h"

namespace ringdown::relay {
namespace {

constexpr int soundSeconds = 6;

} // namespace

OfferedKey DemoRecordings::key()
{
    OfferedKey nobodys;
    nobodys.accountSid = "AC" + std::string(32, '0');
    return nobodys;
}

void DemoRecordings::fetch(const OfferedKey &, const std::string &url, WhenFetched done)
{
    if (m_removed.contains(url.substr(url.rfind('/') + 1)))
        return done(rest::RestFailure{rest::RestTrouble::NotFound, 404, 0, "This message was deleted.", {}});
    std::uint32_t seed = 0;
    for (const char c : url)
        seed = seed * 31 + static_cast<unsigned char>(c);
    done(rest::Media{carrier::babbleWave(soundSeconds, seed), "audio/x-wav"});
}

void DemoRecordings::fetchAttachment(const OfferedKey &, const std::string &, const std::string &url,
                                     WhenFetched done)
{
    done(rest::Media{carrier::pictureBehind(url.substr(url.rfind('/') + 1)), "image/png"});
}

void DemoRecordings::remove(const OfferedKey &, const std::string &recording, WhenRemoved done)
{
    m_removed.insert(recording);
    done(std::nullopt);
}

} // namespace ringdown::relay
