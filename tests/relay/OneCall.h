// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/relay/CarrierByHand.h"

#include <string>

namespace ringdown::test {

// One call, its phones and its recording, as the carrier tells of them.

inline const std::string sid = sidOf("CA", 1);
inline const std::string captainSid = sidOf("CA", 2);
inline const std::string officeSid = sidOf("CA", 3);
inline const std::string door = "/twilio/voice";
inline const std::string recordingSid = sidOf("RE", 1);
inline const std::string recordingUrl =
    "https://api.twilio.com/2010-04-01/Accounts/" + account + "/Recordings/" + recordingSid;

inline twilio::FieldList recordingReport()
{
    return {{"AccountSid", account},          {"CallSid", sid},
            {"RecordingSid", recordingSid},   {"RecordingUrl", recordingUrl},
            {"RecordingStatus", "completed"}, {"RecordingDuration", "12"},
            {"RecordingSource", "RecordVerb"}};
}

/// The end of a recording; the call's status tells who ended it.
inline twilio::FieldList recorded(const std::string &callStatus)
{
    return with(callFields(sid, callStatus), {{"RecordingUrl", recordingUrl},
                                              {"RecordingSid", recordingSid},
                                              {"RecordingDuration", "12"},
                                              {"Digits", callStatus == "completed" ? "hangup" : "#"}});
}

inline twilio::FieldList transcript(const std::string &text)
{
    return {{"AccountSid", account},
            {"CallSid", sid},
            {"RecordingSid", recordingSid},
            {"TranscriptionSid", sidOf("TR", 1)},
            {"TranscriptionStatus", "completed"},
            {"TranscriptionText", text},
            {"CallStatus", "completed"}};
}

/// CarrierByHand's plan with other in the place of part.
inline std::string planWith(const std::string &part, const std::string &other)
{
    std::string plan = planText;
    return plan.replace(plan.find(part), part.size(), other);
}

} // namespace ringdown::test
