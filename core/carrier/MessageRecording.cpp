// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/MessageRecording.h"

#include "core/carrier/CallFields.h"

#include <algorithm>
#include <iterator>

namespace ringdown::carrier {

using namespace std::chrono_literals;

MessageRecording::MessageRecording(Exchange &exchange, const CallScript &script, twiml::Record verb,
                                   std::string callSid)
    : m_exchange(exchange)
    , m_script(script)
    , m_verb(std::move(verb))
    , m_callSid(std::move(callSid))
    , m_since(exchange.timeline.now())
{
}

bool MessageRecording::endsByKey() const
{
    return m_script.messageEnd == MessageEnd::Key &&
           m_verb.finishOnKey.find(m_script.messageKey) != std::string::npos;
}

std::chrono::seconds MessageRecording::said() const
{
    return endsByKey() ? std::max(m_script.message, 1s) : m_script.message;
}

std::optional<MessageRecording::End> MessageRecording::end() const
{
    const std::chrono::seconds longest(m_verb.maxLength);
    if (said() >= longest)
        return End{End::By::Recorder, longest};
    if (endsByKey())
        return End{End::By::Key, said()};
    if (m_script.messageEnd == MessageEnd::HangsUp)
        return End{End::By::HangingUp, std::max(said(), 1s)};
    if (m_verb.timeout > 0)
        return End{End::By::Recorder, said() + std::chrono::seconds(m_verb.timeout)};
    return std::nullopt;
}

int MessageRecording::seconds() const
{
    const auto passed = std::chrono::duration_cast<std::chrono::seconds>(m_exchange.timeline.now() - m_since);
    const bool isKey = m_script.messageEnd == MessageEnd::Key;
    return static_cast<int>(
        std::min(isKey ? std::max(m_script.message, 1s) : m_script.message, passed).count());
}

twilio::FieldList MessageRecording::keep(const std::string &digits, const twilio::FieldList &call) const
{
    const std::string sid = m_exchange.seed.sid("RE");
    const Kept kept{
        sid, "https://api.twilio.com/2010-04-01/Accounts/" + m_exchange.account.sid + "/Recordings/" + sid,
        seconds()};
    m_exchange.recordings.push_back({kept.sid, m_callSid, m_since, kept.seconds});
    report(kept);
    transcribe(kept, call);
    return {{"RecordingUrl", kept.url},
            {"RecordingSid", kept.sid},
            {"RecordingDuration", std::to_string(kept.seconds)},
            {"Digits", digits}};
}

void MessageRecording::report(const Kept &kept) const
{
    const auto &status = m_verb.status;
    if (!status)
        return;
    const twilio::FieldList told{{"AccountSid", m_exchange.account.sid},
                                 {"CallSid", m_callSid},
                                 {"RecordingSid", kept.sid},
                                 {"RecordingUrl", kept.url},
                                 {"RecordingStatus", "completed"},
                                 {"RecordingDuration", std::to_string(kept.seconds)},
                                 {"RecordingChannels", "1"},
                                 {"RecordingTrack", "both"},
                                 {"RecordingSource", "RecordVerb"},
                                 {"RecordingStartTime", rfc2822(m_since)}};
    m_exchange.courier.report({status->url, status->method, told, m_callSid}, 2s);
}

void MessageRecording::transcribe(const Kept &kept, twilio::FieldList told) const
{
    if (!m_verb.transcribe || !m_verb.transcribeCallback || kept.seconds <= 2 || kept.seconds >= 120)
        return;
    const std::string words = m_script.messageWords.empty() ? "Please call me back." : m_script.messageWords;
    for (auto &field : twilio::FieldList{{"TranscriptionSid", m_exchange.seed.sid("TR")},
                                         {"TranscriptionText", words},
                                         {"TranscriptionStatus", "completed"},
                                         {"TranscriptionType", "fast"},
                                         {"TranscriptionUrl", kept.url + "/Transcriptions"},
                                         {"RecordingSid", kept.sid},
                                         {"RecordingUrl", kept.url},
                                         {"url", m_verb.transcribeCallback->url}})
        told.push_back(std::move(field));
    m_exchange.courier.report({m_verb.transcribeCallback->url, "POST", told, m_callSid}, 8s);
}

} // namespace ringdown::carrier
