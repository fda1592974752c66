// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/MessageAnswers.h"

#include "core/base/EventJson.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace ringdown::client {
namespace {

using Json = nlohmann::json;

Error strange(const std::string &what)
{
    return {ErrorCode::BadInput, "the relay's answer is not understood: " + what};
}

std::string memberText(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_string() ? it->get<std::string>() : std::string();
}

std::int64_t memberNumber(const Json &object, const char *name)
{
    const auto it = object.find(name);
    return it != object.end() && it->is_number_integer() ? it->get<std::int64_t>() : 0;
}

/// nullptr when it is absent or no list.
const Json *memberList(const Json &object, const char *name)
{
    if (!object.is_object())
        return nullptr;
    const auto it = object.find(name);
    return it != object.end() && it->is_array() ? &*it : nullptr;
}

std::optional<Instant> memberTime(const Json &object, const char *name)
{
    const std::string text = memberText(object, name);
    const auto at = text.empty() ? Result<OffsetInstant>(Error{}) : parseRfc3339(text);
    return at ? std::optional(at->at) : std::nullopt;
}

std::optional<std::string> cursorIn(const Json &object)
{
    std::string next = memberText(object, "next");
    return next.empty() ? std::nullopt : std::optional(std::move(next));
}

Result<Voicemail> voicemailFrom(const Json &object)
{
    if (!object.is_object() || !object.contains("call"))
        return strange("a voicemail has no call");
    auto call = readCallSummary(object["call"]);
    const auto at = memberTime(object, "at");
    if (!call || !at)
        return call ? strange("a voicemail has no time") : call.error();
    Voicemail voicemail;
    voicemail.call = std::move(*call);
    voicemail.at = *at;
    voicemail.seconds = static_cast<int>(memberNumber(object, "seconds"));
    voicemail.sid = memberText(object, "sid");
    voicemail.transcript = memberText(object, "transcript");
    voicemail.heardBy = memberText(object, "heardBy");
    voicemail.heardAt = memberTime(object, "heardAt");
    return voicemail;
}

TextState stateNamed(const std::string &word)
{
    if (word == "received")
        return TextState::Received;
    if (word == "sent")
        return TextState::Sent;
    if (word == "delivered")
        return TextState::Delivered;
    if (word == "failed")
        return TextState::Failed;
    return word == "unknown" ? TextState::Unknown : TextState::Queued;
}

constexpr std::size_t mostMedia = 99;

std::vector<std::string> mediaIn(const Json &object)
{
    std::vector<std::string> types;
    const Json *list = memberList(object, "media");
    for (std::size_t i = 0; list && i < std::min(list->size(), mostMedia); ++i)
        types.push_back((*list)[i].is_string() ? (*list)[i].get<std::string>() : std::string());
    return types;
}

ThreadText textFrom(const Json &object)
{
    ThreadText text;
    text.seq = memberNumber(object, "seq");
    text.at = memberTime(object, "at").value_or(Instant());
    text.body = memberText(object, "body");
    text.state = stateNamed(memberText(object, "state"));
    text.by = memberText(object, "by");
    text.why = memberText(object, "why");
    text.attachments = static_cast<int>(std::clamp<std::int64_t>(memberNumber(object, "attachments"), 0, 99));
    text.sid = memberText(object, "sid");
    text.media = mediaIn(object);
    if (const Json *contacts = memberList(object, "forwardedTo")) {
        for (const Json &contact : *contacts) {
            if (contact.is_string())
                text.forwardedTo.emplace_back(contact.get<std::string>());
        }
    }
    return text;
}

Result<Thread> threadFrom(const Json &object)
{
    const Json *texts = memberList(object, "texts");
    if (!texts)
        return strange("a thread has no texts");
    Thread thread{
        TenantId(memberText(object, "tenant")), memberText(object, "number"), memberText(object, "with"), {}};
    for (const Json &text : *texts) {
        if (!text.is_object())
            return strange("a text is no object");
        thread.texts.push_back(textFrom(text));
    }
    return thread;
}

TextStop stopFrom(const Json &object)
{
    return {TenantId(memberText(object, "tenant")), memberText(object, "number"), memberText(object, "phone"),
            ContactId(memberText(object, "contact")), memberTime(object, "since").value_or(Instant())};
}

} // namespace

Result<VoicemailPage> readVoicemails(std::string_view json)
{
    const Json object = Json::parse(json, nullptr, false);
    const Json *list = memberList(object, "voicemails");
    if (!list)
        return strange("'voicemails' is missing");
    VoicemailPage page;
    for (const Json &item : *list) {
        auto voicemail = voicemailFrom(item);
        if (!voicemail)
            return voicemail.error();
        page.voicemails.push_back(std::move(*voicemail));
    }
    page.next = cursorIn(object);
    return page;
}

Result<Voicemail> readVoicemail(std::string_view json)
{
    const Json object = Json::parse(json, nullptr, false);
    if (!object.is_object() || !object.contains("voicemail"))
        return strange("'voicemail' is missing");
    return voicemailFrom(object["voicemail"]);
}

Result<ThreadPage> readThreads(std::string_view json)
{
    const Json object = Json::parse(json, nullptr, false);
    const Json *list = memberList(object, "threads");
    const Json *stops = memberList(object, "stops");
    if (!list || !stops)
        return strange(list ? "'stops' is missing" : "'threads' is missing");
    ThreadPage page;
    for (const Json &item : *list) {
        auto thread = threadFrom(item);
        if (!thread)
            return thread.error();
        page.threads.push_back(std::move(*thread));
    }
    for (const Json &stop : *stops) {
        if (stop.is_object())
            page.stops.push_back(stopFrom(stop));
    }
    page.next = cursorIn(object);
    return page;
}

Result<WrittenText> readWrittenText(std::string_view json)
{
    const Json object = Json::parse(json, nullptr, false);
    WrittenText written{object.is_object() ? memberText(object, "text") : std::string()};
    return written.text.empty() ? Result<WrittenText>(strange("'text' is missing")) : written;
}

} // namespace ringdown::client
