// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/RecordingResources.h"

#include "core/carrier/Sound.h"

#include <nlohmann/json.hpp>

namespace ringdown::carrier {
namespace {

constexpr int soundSeconds = 5;

bool isThere(const Visit &visit)
{
    const std::string &sid = visit.last;
    const bool isSid = sid.size() == 34 && sid.starts_with("RE") &&
                       sid.find_first_not_of("0123456789abcdef", 2) == std::string::npos;
    return isSid && !visit.account.deletedRecordings.contains(sid);
}

} // namespace

RestReply showRecording(Visit &visit)
{
    if (!isThere(visit))
        return nothingThere(visit.path);
    return json(200, {{"sid", visit.last},
                      {"account_sid", visit.account.sid},
                      {"status", "completed"},
                      {"duration", std::to_string(soundSeconds)},
                      {"channels", 1},
                      {"source", "RecordVerb"},
                      {"price", nullptr},
                      {"price_unit", "USD"},
                      {"uri", visit.path}});
}

RestReply soundOfRecording(Visit &visit)
{
    return isThere(visit) ? RestReply{200, silentMp3(soundSeconds), "audio/mpeg"} : nothingThere(visit.path);
}

RestReply waveOfRecording(Visit &visit)
{
    return isThere(visit) ? RestReply{200, toneWave(soundSeconds), "audio/x-wav"} : nothingThere(visit.path);
}

RestReply deleteRecording(Visit &visit)
{
    if (!isThere(visit))
        return nothingThere(visit.path);
    visit.account.deletedRecordings.insert(visit.last);
    return {204, {}};
}

} // namespace ringdown::carrier
