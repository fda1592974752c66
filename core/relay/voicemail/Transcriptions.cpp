// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/voicemail/Transcriptions.h"

#include "core/relay/status/AlarmNames.h"
#include "core/twilio/rest/MediaUrl.h"

#include <bit>

namespace ringdown::relay {

std::optional<store::OutboxRow> deletionOf(const std::string &transcription, const TenantId &tenant,
                                           const CallSid &call, Instant now)
{
    if (!rest::isTranscriptionSid(transcription))
        return std::nullopt;
    store::OutboxRow row;
    row.id = transcription + ".deleted";
    row.tenant = tenant;
    row.call = call;
    row.to = transcription;
    row.kind = store::EffectKind::DeleteTranscription;
    row.queuedAt = now;
    return row;
}

void StayingTranscriptions::add(const store::OutboxRow &row, const std::string &why, Instant now)
{
    Event alarm;
    alarm.at = now;
    alarm.kind = EventKind::RelayAlarm;
    alarm.what = alarms::transcriptions;
    alarm.why = ++m_count == 1
                    ? "The transcription " + row.to + " of a deleted message stays at Twilio: "
                    : std::to_string(m_count) +
                          " transcriptions of deleted messages stay at Twilio, the last is " + row.to + ": ";
    alarm.why += why + " What was recorded is deleted, what was written down can still be read there. Delete "
                       "it in Twilio's console, and give the relay an API key that may delete "
                       "transcriptions, or let voicemails not be written down.";
    m_board.take(alarm);
    if (std::has_single_bit(m_count))
        m_tell(std::move(alarm));
}

} // namespace ringdown::relay
