// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/WebhookReading.h"

#include "core/routing/RingStage.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <string_view>

namespace ringdown::twilio {
namespace {

int toNumber(std::string_view digits)
{
    int number = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), number);
    return number;
}

char toKey(std::string_view text)
{
    return text.size() == 1 ? text.front() : '\0';
}

bool isOver(std::string_view callStatus)
{
    return callStatus == "completed" || callStatus == "busy" || callStatus == "failed" ||
           callStatus == "no-answer" || callStatus == "canceled";
}

routing::DialStatus toDialStatus(std::string_view word)
{
    if (word == "completed")
        return routing::DialStatus::Completed;
    if (word == "answered")
        return routing::DialStatus::Answered;
    if (word == "busy")
        return routing::DialStatus::Busy;
    if (word == "failed")
        return routing::DialStatus::Failed;
    if (word == "canceled")
        return routing::DialStatus::Cancelled;
    return routing::DialStatus::NoAnswer;
}

std::optional<routing::LegProgress> toLegProgress(std::string_view callStatus)
{
    if (callStatus == "ringing")
        return routing::LegProgress::Ringing;
    if (callStatus == "in-progress")
        return routing::LegProgress::PickedUp;
    if (callStatus == "busy")
        return routing::LegProgress::Busy;
    if (callStatus == "no-answer")
        return routing::LegProgress::NoAnswer;
    if (callStatus == "failed")
        return routing::LegProgress::Failed;
    if (callStatus == "canceled")
        return routing::LegProgress::Cancelled;
    if (callStatus == "completed")
        return routing::LegProgress::Completed;
    return std::nullopt;
}

routing::DialEnded readDialEnd(const Form &form)
{
    routing::DialEnded end;
    end.status = toDialStatus(form.value("DialCallStatus"));
    if (const std::string_view joined = form.value("DialBridged"); !joined.empty())
        end.joined = joined == "true";
    end.seconds = toNumber(form.value("DialCallDuration"));
    end.legSid = form.value("DialCallSid");
    return end;
}

routing::QueueEnded readQueueEnd(const Form &form)
{
    routing::QueueEnded end;
    end.word = form.value("QueueResult");
    if (end.word == "bridged" || end.word == "redirected-from-bridged")
        end.result = routing::QueueResult::Joined;
    else if (end.word == "leave" || end.word == "redirected")
        end.result = routing::QueueResult::Left;
    else if (end.word == "hangup")
        end.result = routing::QueueResult::CallerLeft;
    else if (end.word == "queue-full" || end.word == "error" || end.word == "system-error")
        end.result = routing::QueueResult::Failed;
    else
        end.result = routing::QueueResult::Unclear; // "bridging-in-process", none, or one of a later day
    return end;
}

routing::Report readRecording(const Form &form)
{
    const int seconds = toNumber(form.value("RecordingDuration"));
    const std::string_view url = form.value("RecordingUrl");
    if (seconds == 0 || url.empty())
        return routing::NothingRecorded{};
    return routing::Recorded{seconds, std::string(url), std::string(form.value("RecordingSid")),
                             toKey(form.value("Digits"))};
}

routing::Report readCallerInput(const Form &form)
{
    if (form.find("DialCallStatus"))
        return readDialEnd(form);
    if (form.find("QueueResult"))
        return readQueueEnd(form);
    if (form.find("QueueSid"))
        return routing::WaitHeard{};
    if (form.find("RecordingUrl") || form.find("RecordingDuration"))
        return readRecording(form);
    if (const char key = toKey(form.value("Digits")))
        return routing::KeyPressed{key};
    return routing::NothingPressed{};
}

/// DialBridged decides where the carrier says it.
routing::LegTalkEnded readLegTalkEnd(const Form &form)
{
    if (const std::string_view joined = form.value("DialBridged"); !joined.empty())
        return {joined == "true"};
    const std::string_view status = form.value("DialCallStatus");
    return {status == "completed" || status == "answered"};
}

/// What a phone that was offered the call did: picked up (its whisper's first request), pressed a key, or
/// nothing.
routing::Report readLegInput(const Form &form, const routing::Position &position)
{
    if (routing::isOfOwnLeg(position) && routing::stageOf(position) == routing::atTalkEnd)
        return readLegTalkEnd(form);
    if (const char key = toKey(form.value("Digits")))
        return routing::KeyPressed{key};
    if (routing::stageOf(position) == routing::atPickUp)
        return routing::LegPickedUp{};
    return routing::NothingPressed{};
}

/// Whether a phone that was offered the call speaks, and not the caller.
bool isFromOfferedPhone(const Form &form)
{
    const std::string_view direction = form.value("Direction");
    return !form.value("ParentCallSid").empty() || direction == "outbound-dial" ||
           direction == "outbound-api";
}

routing::Caller readCaller(const Form &form)
{
    routing::Caller caller;
    caller.from = form.value("From");
    caller.to = form.value("To");
    caller.callerName = form.value("CallerName");
    caller.forwardedFrom = form.value("ForwardedFrom");
    caller.country = form.value("FromCountry");
    caller.state = form.value("FromState");
    caller.isNumberFalse = isNumberFalse(form);
    return caller;
}

} // namespace

bool isNumberFalse(const Form &form)
{
    return form.value("StirVerstat").find("Failed") != std::string_view::npos;
}

routing::Request readCall(const WebhookPath &path, const Form &form)
{
    routing::Request request;
    request.position = path.position;
    if (path.position && isFromOfferedPhone(form)) {
        request.sid = callOf(form);
        request.legSid = form.value("CallSid");
        request.report = readLegInput(form, *path.position);
        return request;
    }
    request.sid = CallSid(std::string(form.value("CallSid")));
    request.caller = readCaller(form);
    request.callerLeft = isOver(form.value("CallStatus"));
    request.report = path.position ? readCallerInput(form) : routing::Report(routing::CallArrived{});
    const auto *queue = std::get_if<routing::QueueEnded>(&request.report);
    request.callerLeft |= queue && queue->result == routing::QueueResult::CallerLeft;
    return request;
}

std::optional<routing::Request> readCallEnd(const Form &form)
{
    const std::string_view status = form.value("CallStatus");
    if (!isOver(status))
        return std::nullopt;
    routing::Request request;
    request.sid = CallSid(std::string(form.value("CallSid")));
    request.caller = readCaller(form);
    request.callerLeft = true;
    request.report = routing::CallGone{status == "failed"};
    return request;
}

std::optional<routing::LegReport> readLegReport(const WebhookPath &path, const Form &form)
{
    const auto progress = toLegProgress(form.value("CallStatus"));
    if (!progress || !path.position)
        return std::nullopt;
    routing::LegReport report;
    report.position = *path.position;
    report.progress = *progress;
    report.sid = form.value("CallSid");
    return report;
}

std::optional<routing::RecordingReport> readRecordingReport(const Form &form)
{
    if (form.value("RecordingStatus") != "completed")
        return std::nullopt;
    routing::RecordingReport report;
    report.sid = form.value("RecordingSid");
    report.url = form.value("RecordingUrl");
    report.seconds = toNumber(form.value("RecordingDuration"));
    return report;
}

routing::TranscriptReport readTranscriptReport(const Form &form)
{
    routing::TranscriptReport report;
    report.recordingSid = form.value("RecordingSid");
    if (form.value("TranscriptionStatus") == "completed")
        report.text = form.value("TranscriptionText");
    report.sid = form.value("TranscriptionSid");
    return report;
}

std::optional<MessageReport> readMessageReport(const Form &form)
{
    const std::string_view status = form.value("MessageStatus");
    const bool hasFailed = status == "failed" || status == "undelivered";
    if (!hasFailed && status != "delivered")
        return std::nullopt;
    return MessageReport{hasFailed ? MessageReport::Fate::Failed : MessageReport::Fate::Delivered,
                         std::string(form.value("MessageSid")), std::string(form.value("ErrorCode"))};
}

CallSid callOf(const Form &form)
{
    return CallSid(std::string(form.value(isFromOfferedPhone(form) ? "ParentCallSid" : "CallSid")));
}

TextMessage readTextMessage(const Form &form)
{
    constexpr int mostMedia = 10;
    TextMessage message{std::string(form.value("MessageSid")),
                        std::string(form.value("From")),
                        std::string(form.value("To")),
                        std::string(form.value("Body")),
                        toNumber(form.value("NumMedia")),
                        std::string(form.value("OptOutType")),
                        {}};
    for (int i = 0; i < std::min(message.media, mostMedia); ++i) {
        const std::string number = std::to_string(i);
        message.places.push_back({std::string(form.value("MediaContentType" + number)),
                                  std::string(form.value("MediaUrl" + number))});
    }
    return message;
}

} // namespace ringdown::twilio
