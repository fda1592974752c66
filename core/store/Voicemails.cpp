// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/Voicemails.h"

#include <algorithm>

namespace ringdown::store {
namespace {

Voicemail *find(std::vector<Voicemail> &voicemails, std::string_view sid)
{
    const auto found = std::find_if(voicemails.begin(), voicemails.end(),
                                    [&](const Voicemail &voicemail) { return voicemail.sid == sid; });
    return found == voicemails.end() ? nullptr : &*found;
}

} // namespace

Result<std::vector<Voicemail>> voicemailsOf(const CallDetail &detail)
{
    std::vector<Voicemail> voicemails;
    std::vector<Event> transcripts;
    std::vector<Event> hearings;
    for (const std::string &json : detail.eventJson) {
        const auto event = eventFromJson(json);
        if (!event)
            return event.error();
        const bool isForgotten = event->sid.empty() && event->url.empty();
        if (event->kind == EventKind::VoicemailRecorded && !isForgotten)
            voicemails.push_back(
                {detail.call, event->at, event->seconds.value_or(0), event->url, event->sid, {}, {}, {}, {}});
        if (event->kind == EventKind::VoicemailTranscribed)
            transcripts.push_back(*event);
        if (event->kind == EventKind::VoicemailHeard)
            hearings.push_back(*event);
    }
    // A transcript may be told of before its recording.
    for (const Event &transcript : transcripts) {
        Voicemail *of = find(voicemails, transcript.sid);
        if (!of)
            continue;
        of->transcript = transcript.body;
        of->transcription = transcript.text;
    }
    for (const Event &hearing : hearings) {
        Voicemail *of = find(voicemails, hearing.sid);
        if (!of || of->heardAt)
            continue;
        of->heardBy = hearing.by;
        of->heardAt = hearing.at;
    }
    return voicemails;
}

} // namespace ringdown::store
