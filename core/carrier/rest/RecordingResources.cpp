// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/RecordingResources.h"

#include "core/carrier/CallFields.h"
#include "core/carrier/Carrier.h"
#include "core/carrier/Sound.h"

#include <nlohmann/json.hpp>

namespace ringdown::carrier {
namespace {

constexpr int soundSeconds = 5;

bool isThere(const std::string &sid, std::string_view prefix, const std::set<std::string> &deleted)
{
    const bool isSid = sid.size() == 34 && sid.starts_with(prefix) &&
                       sid.find_first_not_of("0123456789abcdef", 2) == std::string::npos;
    return isSid && !deleted.contains(sid);
}

bool isThere(const Visit &visit)
{
    return isThere(visit.last, "RE", visit.account.deletedRecordings);
}

nlohmann::ordered_json describeRecording(const Visit &visit, const RecordingRecord &recording)
{
    return {{"sid", recording.sid},
            {"account_sid", visit.account.sid},
            {"call_sid", recording.callSid},
            {"status", "completed"},
            {"duration", std::to_string(recording.seconds)},
            {"channels", 1},
            {"source", "RecordVerb"},
            {"date_created", rfc2822(recording.madeAt)},
            {"start_time", rfc2822(recording.madeAt)},
            {"price", nullptr},
            {"price_unit", "USD"},
            {"uri", "/2010-04-01/Accounts/" + visit.account.sid + "/Recordings/" + recording.sid + ".json"}};
}

} // namespace

RestReply listRecordings(Visit &visit)
{
    const std::string call = visit.parameter("CallSid");
    const std::string day = visit.parameter("DateCreated");
    const std::string since = visit.parameter("DateCreated>");
    std::vector<nlohmann::ordered_json> all;
    for (const RecordingRecord &recording :
         visit.carrier() ? visit.carrier()->recordingList() : std::vector<RecordingRecord>()) {
        const std::string made = toRfc3339(recording.madeAt).substr(0, 10);
        const bool isWanted = (call.empty() || call == recording.callSid) && (day.empty() || day == made) &&
                              (since.empty() || made >= since.substr(0, 10)) &&
                              !visit.account.deletedRecordings.contains(recording.sid);
        if (isWanted)
            all.push_back(describeRecording(visit, recording));
    }
    return listed(visit, "recordings", all);
}

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

RestReply deleteTranscription(Visit &visit)
{
    if (!visit.account.deletesTranscriptions)
        return refusal(403, 20003, "Permission to delete transcriptions is denied");
    if (!isThere(visit.last, "TR", visit.account.deletedTranscriptions))
        return nothingThere(visit.path);
    visit.account.deletedTranscriptions.insert(visit.last);
    return {204, {}};
}

} // namespace ringdown::carrier
