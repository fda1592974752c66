// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/twilio/Form.h"
#include "core/twilio/WebhookPath.h"

#include <algorithm>
#include <string>
#include <vector>

namespace ringdown::test {

using twilio::FieldList;
using twilio::Form;
using twilio::WebhookKind;

inline const std::string account = "AC00000000000000000000000000000001";
inline const std::string call = "CA00000000000000000000000000000001";
inline const std::string child = "CA00000000000000000000000000000002";

// As the carrier sends them: every geographic field in four spellings, some empty.
inline const FieldList newCall = {
    {"AccountSid", account},
    {"ApiVersion", "2010-04-01"},
    {"CallSid", call},
    {"CallStatus", "ringing"},
    {"CallToken", "%7B%22parentCallInfoToken%22%3A%22eyJhbGciOiJFUzI1NiJ9.e30%22%7D"},
    {"Called", "+16195550100"},
    {"CalledCity", ""},
    {"CalledCountry", "US"},
    {"CalledState", "CA"},
    {"CalledZip", ""},
    {"Caller", "+16195550177"},
    {"CallerCity", "SAN DIEGO"},
    {"CallerCountry", "US"},
    {"CallerName", "HARBOR MASTER"},
    {"CallerState", "CA"},
    {"CallerZip", "92101"},
    {"Direction", "inbound"},
    {"ForwardedFrom", "+16195550188"},
    {"From", "+16195550177"},
    {"FromCity", "SAN DIEGO"},
    {"FromCountry", "US"},
    {"FromState", "CA"},
    {"FromZip", "92101"},
    {"StirVerstat", "TN-Validation-Passed-A"},
    {"To", "+16195550100"},
    {"ToCity", ""},
    {"ToCountry", "US"},
    {"ToState", "CA"},
    {"ToZip", ""}};

inline FieldList with(FieldList fields, const FieldList &more)
{
    for (const auto &[name, value] : more) {
        const auto same = std::find_if(fields.begin(), fields.end(),
                                       [&](const auto &field) { return field.first == name; });
        if (same == fields.end())
            fields.emplace_back(name, value);
        else
            same->second = value;
    }
    return fields;
}

inline FieldList without(FieldList fields, const std::string &name)
{
    std::erase_if(fields, [&](const auto &field) { return field.first == name; });
    return fields;
}

inline const FieldList answered = with(newCall, {{"CallStatus", "in-progress"}});
inline const FieldList keyPressed =
    with(answered, {{"Digits", "1"}, {"FinishedOnKey", ""}, {"msg", "Gather End"}});
inline const FieldList dialEnded = with(answered, {{"DialCallStatus", "completed"},
                                                   {"DialCallSid", child},
                                                   {"DialCallDuration", "42"},
                                                   {"DialBridged", "true"}});
inline const FieldList recorded =
    with(answered,
         {{"RecordingUrl", "https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000001/"
                           "Recordings/RE00000000000000000000000000000001"},
          {"RecordingSid", "RE00000000000000000000000000000001"},
          {"RecordingDuration", "12"},
          {"Digits", "hangup"}});
inline const FieldList whisper = {
    {"AccountSid", account},        {"ApiVersion", "2010-04-01"}, {"CallSid", child},
    {"CallStatus", "in-progress"},  {"Called", "+16195550111"},   {"Caller", "+16195550100"},
    {"Direction", "outbound-dial"}, {"From", "+16195550100"},     {"ParentCallSid", call},
    {"To", "+16195550111"}};
inline const FieldList legStatus = with(whisper, {{"CallbackSource", "call-progress-events"},
                                                  {"SequenceNumber", "2"},
                                                  {"Timestamp", "Wed, 25 Nov 2026 13:54:12 +0000"},
                                                  {"CallDuration", "0"},
                                                  {"Duration", "0"},
                                                  {"CallStatus", "no-answer"},
                                                  {"SipResponseCode", "487"}});
inline const FieldList sms = {{"AccountSid", account},
                              {"ApiVersion", "2010-04-01"},
                              {"Body", "Hi Dave, can Chris and Eve call me? Called before. Digits From To"},
                              {"From", "+16195550177"},
                              {"FromCity", "SAN DIEGO"},
                              {"FromCountry", "US"},
                              {"FromState", "CA"},
                              {"FromZip", "92101"},
                              {"MessageSid", "SM00000000000000000000000000000001"},
                              {"NumMedia", "0"},
                              {"NumSegments", "1"},
                              {"SmsMessageSid", "SM00000000000000000000000000000001"},
                              {"SmsSid", "SM00000000000000000000000000000001"},
                              {"SmsStatus", "received"},
                              {"To", "+16195550100"},
                              {"ToCity", ""},
                              {"ToCountry", "US"},
                              {"ToState", "CA"},
                              {"ToZip", ""}};
inline const std::string mediaPlace =
    "https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages/"
    "SM00000000000000000000000000000001/Media/ME0000000000000000000000000000000";
inline const FieldList smsWithPictures = with(sms, {{"Body", ""},
                                                    {"NumMedia", "2"},
                                                    {"MediaContentType0", "image/jpeg"},
                                                    {"MediaContentType1", "application/pdf"},
                                                    {"MediaUrl0", mediaPlace + "1"},
                                                    {"MediaUrl1", mediaPlace + "2"}});
inline const FieldList recordingStatus = {
    {"AccountSid", account},
    {"CallSid", call},
    {"RecordingSid", "RE00000000000000000000000000000001"},
    {"RecordingUrl", "https://api.twilio.com/2010-04-01/Accounts/AC00000000000000000000000000000001/"
                     "Recordings/RE00000000000000000000000000000001"},
    {"RecordingStatus", "completed"},
    {"RecordingDuration", "12"},
    {"RecordingChannels", "1"},
    {"RecordingStartTime", "Wed, 25 Nov 2026 13:54:12 +0000"},
    {"RecordingSource", "RecordVerb"},
    {"RecordingTrack", "both"}};
inline const FieldList transcript = {{"AccountSid", account},
                                     {"ApiVersion", "2010-04-01"},
                                     {"CallSid", call},
                                     {"CallStatus", "completed"},
                                     {"Called", "+16195550100"},
                                     {"Caller", "+16195550177"},
                                     {"Direction", "inbound"},
                                     {"From", "+16195550177"},
                                     {"RecordingSid", "RE00000000000000000000000000000001"},
                                     {"RecordingUrl", "https://api.twilio.com/x"},
                                     {"To", "+16195550100"},
                                     {"TranscriptionSid", "TR00000000000000000000000000000001"},
                                     {"TranscriptionStatus", "completed"},
                                     {"TranscriptionText", "Please call Eve at six."},
                                     {"TranscriptionType", "fast"},
                                     {"TranscriptionUrl", "https://api.twilio.com/y"},
                                     {"url", "https://relay.example/twilio/status/transcript"}};
inline const FieldList messageStatus = {{"AccountSid", account},
                                        {"ApiVersion", "2010-04-01"},
                                        {"From", "+16195550100"},
                                        {"MessageSid", "SM00000000000000000000000000000002"},
                                        {"MessageStatus", "delivered"},
                                        {"RawDlrDoneDate", "2611251354"},
                                        {"SmsSid", "SM00000000000000000000000000000002"},
                                        {"SmsStatus", "delivered"},
                                        {"To", "+16195550111"}};

struct Sample {
    const char *name;
    WebhookKind kind;
    const FieldList &fields;
};
inline const std::vector<Sample> samples = {{"new call", WebhookKind::NewCall, newCall},
                                            {"key", WebhookKind::CallStep, keyPressed},
                                            {"dial ended", WebhookKind::CallStep, dialEnded},
                                            {"recorded", WebhookKind::CallStep, recorded},
                                            {"whisper", WebhookKind::CallStep, whisper},
                                            {"leg", WebhookKind::LegStatus, legStatus},
                                            {"call status", WebhookKind::CallStatus, answered},
                                            {"sms", WebhookKind::Sms, sms},
                                            {"pictures", WebhookKind::Sms, smsWithPictures},
                                            {"recording", WebhookKind::RecordingStatus, recordingStatus},
                                            {"transcript", WebhookKind::TranscriptStatus, transcript},
                                            {"message", WebhookKind::MessageStatus, messageStatus}};

inline Form formOf(const FieldList &fields)
{
    auto form = Form::decode(twilio::encodeForm(fields));
    return form ? std::move(*form) : Form();
}

} // namespace ringdown::test
