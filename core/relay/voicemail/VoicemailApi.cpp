// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/voicemail/VoicemailApi.h"

#include "core/base/EventAbout.h"
#include "core/base/JsonText.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiBody.h"
#include "core/relay/ApiQuery.h"
#include "core/relay/ApiReads.h"
#include "core/relay/access/AccessWords.h"
#include "core/relay/voicemail/FetchedReply.h"
#include "core/relay/voicemail/Transcriptions.h"
#include "core/store/Voicemails.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr int callsAtOnce = 500;
constexpr int mostVoicemailPages = 20;

constexpr const char *withoutKey = "This relay has no API key, so it cannot reach recordings at Twilio. Hand "
                                   "it one that may read recordings "
                                   "(console, Credentials; or ringdownctl secrets rotate).";

Result<store::Voicemail> withSid(const std::vector<store::Voicemail> &voicemails, const std::string &sid)
{
    const auto found = std::find_if(voicemails.begin(), voicemails.end(),
                                    [&](const store::Voicemail &voicemail) { return voicemail.sid == sid; });
    if (found == voicemails.end())
        return Error{ErrorCode::NotFound, "there is no voicemail " + sid};
    return *found;
}

Result<store::Voicemail> voicemailOfCall(store::CallStore &log, const std::string &call,
                                         const std::string &sid)
{
    const auto detail = log.call(CallSid(call));
    if (!detail)
        return detail.error();
    const auto voicemails = store::voicemailsOf(*detail);
    return voicemails ? withSid(*voicemails, sid) : voicemails.error();
}

Result<store::Voicemail> voicemailAmongNewest(store::CallStore &log, const std::string &sid)
{
    store::CallFilter filter;
    filter.limit = callsAtOnce;
    for (int pages = 0; pages < mostVoicemailPages; ++pages) {
        const auto page = log.voicemails(filter);
        if (!page)
            return page.error();
        if (auto found = withSid(page->voicemails, sid))
            return found;
        if (!page->next)
            break;
        filter.after = *page->next;
    }
    return Error{ErrorCode::NotFound,
                 "there is no voicemail " + sid + " among the newest; name its call with ?call="};
}

HttpReply soundReply(const rest::Media &media)
{
    HttpReply reply{200, media.contentType, media.bytes, {}};
    reply.headers.emplace_back("Cache-Control", "private, no-store");
    reply.headers.emplace_back("X-Content-Type-Options", "nosniff");
    return reply;
}

Event about(const store::Voicemail &voicemail, EventKind kind, const std::string &by, Instant now)
{
    Event event = eventAbout(voicemail.call, kind, {}, now);
    event.sid = voicemail.sid;
    event.by = by;
    return event;
}

} // namespace

std::string toJson(const store::Voicemail &voicemail)
{
    std::string out;
    JsonObjectWriter object(out);
    object.name("call");
    out += ringdown::toJson(voicemail.call);
    object.text("at", toRfc3339(voicemail.at));
    object.number("seconds", voicemail.seconds);
    object.text("url", voicemail.url);
    object.text("sid", voicemail.sid);
    object.name("transcript");
    if (voicemail.transcript.empty())
        out += "null";
    else
        appendJsonString(out, voicemail.transcript);
    object.text("heardBy", voicemail.heardBy);
    appendTime(out, object, "heardAt", voicemail.heardAt);
    object.close();
    return out;
}

void VoicemailApi::addRoutes(RouteTable &table)
{
    table.add(Access::Viewer, Method::Get, "/api/v1/voicemails/{sid}/audio",
              [this](const ApiRequest &request, const Reply &reply) { sound(request, reply); });
    table.add(Access::Operator, Method::Post, "/api/v1/voicemails/{sid}/heard",
              [this](const ApiRequest &request, const Reply &reply) { heard(request, reply); });
    table.add(Access::Operator, Method::Delete, "/api/v1/voicemails/{sid}",
              [this](const ApiRequest &request, const Reply &reply) { remove(request, reply); });
}

void VoicemailApi::find(const ApiRequest &request, const Reply &reply, WhenFound found)
{
    if (const auto known = onlyParameters(request, {"call"}); !known)
        return reply(errorReply(known.error()));
    const std::string sid(request.parameter("sid"));
    const std::string call(request.queryValue("call").value_or(""));
    readForApi(m_executor, reply, [this, sid, call, reply, found = std::move(found)] {
        const auto voicemail =
            call.empty() ? voicemailAmongNewest(m_log, sid) : voicemailOfCall(m_log, call, sid);
        m_executor.post([reply, found, voicemail] {
            if (voicemail)
                found(*voicemail);
            else
                reply(errorReply(voicemail.error()));
        });
    });
}

void VoicemailApi::sound(const ApiRequest &request, const Reply &reply)
{
    find(request, reply, [this, reply](const store::Voicemail &voicemail) {
        const auto key = m_key ? m_key() : std::nullopt;
        if (!m_source || !key)
            return reply(problem(409, withoutKey));
        m_source->fetch(*key, voicemail.url, [this, reply](const auto &answer) {
            const auto *failure = std::get_if<rest::RestFailure>(&answer);
            m_executor.post([reply, done = failure
                                               ? failureReply(*failure)
                                               : soundReply(std::get<rest::Media>(answer))] { reply(done); });
        });
    });
}

void VoicemailApi::heard(const ApiRequest &request, const Reply &reply)
{
    ApiBody body(request.body.empty() ? std::string_view("{}") : std::string_view(request.body), {"by"});
    const std::string by = authorOf(body.text("by"), request.tokenName);
    if (!body.isGood())
        return reply(errorReply(body.error()));
    find(request, reply, [this, by, once = request.once, reply](store::Voicemail voicemail) {
        if (voicemail.heardAt)
            return reply(jsonReply(200, "{\"voicemail\":" + toJson(voicemail) + '}'));
        Event event = about(voicemail, EventKind::VoicemailHeard, by, m_executor.now());
        event.why = by + " listened to the message.";
        voicemail.heardBy = by;
        voicemail.heardAt = event.at;
        const HttpReply done = jsonReply(200, "{\"voicemail\":" + toJson(voicemail) + '}');
        store::Record record;
        record.events = {std::move(event)};
        keepAnswer(record, once, done);
        write(std::move(record), [reply, done](const Result<store::Committed> &committed) {
            reply(committed ? answerOf(*committed, done) : errorReply(committed.error()));
        });
    });
}

/// Three steps: the order is written, the carrier deletes, the log forgets. What a relay that ends between
/// them leaves is still listed, and asking again finishes it: the order is written anew, and a recording that
/// the carrier has no more counts as deleted.
void VoicemailApi::remove(const ApiRequest &request, const Reply &reply)
{
    const std::string by = authorOf({}, request.tokenName);
    find(request, reply, [this, by, reply](const store::Voicemail &voicemail) {
        if (!m_forgetting)
            return reply(problem(501, "This relay's log deletes nothing."));
        if (!m_source || !m_key || !m_key())
            return reply(problem(409, std::string(withoutKey) + " Until then nothing is deleted."));
        if (!m_removing.insert(voicemail.sid).second)
            return reply(problem(409, "somebody else is deleting this message right now"));
        orderRemoval(voicemail, by, [this, sid = voicemail.sid, reply](HttpReply done) {
            m_removing.erase(sid);
            reply(std::move(done));
        });
    });
}

/// Without a row of who wanted it nothing is deleted.
void VoicemailApi::orderRemoval(const store::Voicemail &voicemail, const std::string &by, const Reply &reply)
{
    Event event = about(voicemail, EventKind::VoicemailDeleted, by, m_executor.now());
    event.what = "ordered";
    event.why = by + " ordered the deletion of the message.";
    store::Record record;
    record.events = {std::move(event)};
    write(std::move(record), [this, voicemail, by, reply](const Result<store::Committed> &committed) {
        if (committed)
            removeAtCarrier(voicemail, by, reply);
        else
            reply(errorReply(committed.error()));
    });
}

/// There first: what the log has forgotten nobody could find any more.
void VoicemailApi::removeAtCarrier(const store::Voicemail &voicemail, const std::string &by,
                                   const Reply &reply)
{
    const auto key = m_key();
    if (!key)
        return reply(problem(409, std::string(withoutKey) + " Until then nothing is deleted."));
    m_source->remove(*key, voicemail.sid,
                     [this, voicemail, by, reply](const std::optional<rest::RestFailure> &failure) {
                         m_executor.post([this, voicemail, by, reply, failure] {
                             if (failure)
                                 return reply(failureReply(*failure));
                             readAgain(voicemail, [this, by, reply](const auto &now) {
                                 if (now)
                                     removeHere(*now, by, reply);
                                 else
                                     reply(errorReply(now.error()));
                             });
                         });
                     });
}

/// Its words may have come while it was being deleted.
void VoicemailApi::readAgain(const store::Voicemail &voicemail, WhenRead read)
{
    m_executor.onReader(ReadFor::Api,
                        [this, call = voicemail.call.sid.value, sid = voicemail.sid, read = std::move(read)] {
                            m_executor.post([read, now = voicemailOfCall(m_log, call, sid)] { read(now); });
                        });
}

void VoicemailApi::removeHere(const store::Voicemail &voicemail, const std::string &by, const Reply &reply)
{
    Event event = about(voicemail, EventKind::VoicemailDeleted, by, m_executor.now());
    event.why = by + " deleted the message, at the carrier too.";
    store::Record record;
    if (auto row = deletionOf(voicemail.transcription, event.tenant, event.call, event.at))
        record.outbox.push_back(std::move(*row));
    record.events = {std::move(event)};
    write(std::move(record), [this, voicemail, reply](const Result<store::Committed> &committed) {
        if (!committed)
            return reply(errorReply(committed.error()));
        m_forgetting->forgetRecording(
            voicemail.call.sid, voicemail.sid, [this, reply](const Result<void> &forgotten) {
                m_executor.post([reply, done = forgotten ? HttpReply{204, {}, {}, {}}
                                                         : errorReply(forgotten.error())] { reply(done); });
            });
    });
}

void VoicemailApi::write(store::Record record, std::function<void(const Result<store::Committed> &)> done)
{
    const auto events = record.events;
    m_log.append(std::move(record),
                 [this, events, done = std::move(done)](const Result<store::Committed> &committed) {
                     m_executor.post([this, events, done, committed] {
                         if (committed && !committed->isRepeat && m_written)
                             m_written(events);
                         done(committed);
                     });
                 });
}

} // namespace ringdown::relay
