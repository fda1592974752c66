// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/voicemail/DemoRecordings.h"

#include "core/carrier/Sound.h"

namespace ringdown::relay {
namespace {

constexpr int toneSeconds = 6;

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
    done(rest::Media{carrier::toneWave(toneSeconds), "audio/x-wav"});
}

void DemoRecordings::remove(const OfferedKey &, const std::string &recording, WhenRemoved done)
{
    m_removed.insert(recording);
    done(std::nullopt);
}

} // namespace ringdown::relay
