// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/OneCall.h"

namespace ringdown::test {

twilio::FieldList recordingReport()
{
    return {{"AccountSid", account},          {"CallSid", sid},
            {"RecordingSid", recordingSid},   {"RecordingUrl", recordingUrl},
            {"RecordingStatus", "completed"}, {"RecordingDuration", "12"},
            {"RecordingSource", "RecordVerb"}};
}

twilio::FieldList recorded(const std::string &callStatus)
{
    return with(callFields(sid, callStatus), {{"RecordingUrl", recordingUrl},
                                              {"RecordingSid", recordingSid},
                                              {"RecordingDuration", "12"},
                                              {"Digits", callStatus == "completed" ? "hangup" : "#"}});
}

twilio::FieldList transcript(const std::string &text)
{
    return {{"AccountSid", account},
            {"CallSid", sid},
            {"RecordingSid", recordingSid},
            {"TranscriptionSid", sidOf("TR", 1)},
            {"TranscriptionStatus", "completed"},
            {"TranscriptionText", text},
            {"CallStatus", "completed"}};
}

std::string planWith(const std::string &part, const std::string &other)
{
    std::string plan = planText;
    return plan.replace(plan.find(part), part.size(), other);
}

} // namespace ringdown::test
