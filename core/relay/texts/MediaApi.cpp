// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/texts/MediaApi.h"

#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiQuery.h"
#include "core/relay/ApiReads.h"
#include "core/relay/voicemail/FetchedReply.h"
#include "core/routing/texts/Attachments.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr int textsOfPage = 500;
constexpr int mostTextPages = 20;

constexpr const char *withoutKeyForMedia =
    "This relay has no API key, so it cannot reach pictures at Twilio. Hand it one "
    "that may read messages (console, Credentials; or ringdownctl secrets rotate).";

/// What no program that shows it takes for a page or a script. Everything else is bytes.
std::string shownType(const std::string &type)
{
    constexpr std::array images = {"image/jpeg", "image/png",  "image/gif",  "image/webp",
                                   "image/bmp",  "image/heic", "image/heif", "image/tiff"};
    constexpr std::array others = {"application/pdf", "text/plain", "text/vcard", "text/x-vcard",
                                   "text/calendar"};
    const bool isHarmless = std::find(images.begin(), images.end(), type) != images.end() ||
                            std::find(others.begin(), others.end(), type) != others.end() ||
                            type.starts_with("audio/") || type.starts_with("video/");
    return isHarmless ? type : "application/octet-stream";
}

/// type: as the text came.
HttpReply mediaReply(const std::string &type, const rest::Media &media)
{
    HttpReply reply{200, shownType(type), media.bytes, {}};
    reply.headers.emplace_back("Cache-Control", "private, no-store");
    reply.headers.emplace_back("Content-Disposition", "attachment");
    reply.headers.emplace_back("Content-Security-Policy", "default-src 'none'; sandbox");
    reply.headers.emplace_back("X-Content-Type-Options", "nosniff");
    return reply;
}

template <typename Number>
std::optional<Number> wholeNumberIn(std::string_view text)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size() && number >= 0;
    return isNumber ? std::optional(number) : std::nullopt;
}

Error noSuchReceivedText(const std::string &sid)
{
    return {ErrorCode::NotFound, "there is no text " + sid + " here"};
}

bool isReceivedText(const Result<Event> &event, const std::string &sid)
{
    return event && event->kind == EventKind::MessageReceived && event->sid == sid;
}

Result<Event> textAt(store::CallStore &log, std::int64_t seq, const std::string &sid)
{
    const auto page = log.eventsAfter(seq - 1, 1);
    if (!page)
        return page.error();
    if (page->json.empty())
        return noSuchReceivedText(sid);
    auto event = eventFromJson(page->json.front());
    return isReceivedText(event, sid) ? std::move(event) : Result<Event>(noSuchReceivedText(sid));
}

Result<Event> textAmongNewest(store::CallStore &log, const std::string &sid)
{
    store::MessageFilter filter;
    filter.limit = textsOfPage;
    for (int pages = 0; pages < mostTextPages; ++pages) {
        const auto page = log.messages(filter);
        if (!page)
            return page.error();
        for (const std::string &json : page->eventJson) {
            if (auto event = eventFromJson(json); isReceivedText(event, sid))
                return event;
        }
        if (!page->next)
            break;
        filter.after = *page->next;
    }
    return Error{ErrorCode::NotFound,
                 "there is no text " + sid + " among the newest; name its place in the log with ?seq="};
}

} // namespace

void MediaApi::addRoutes(RouteTable &table)
{
    table.add(Access::Viewer, Method::Get, "/api/v1/messages/{sid}/media/{number}",
              [this](const ApiRequest &request, const Reply &reply) { media(request, reply); });
}

void MediaApi::media(const ApiRequest &request, const Reply &reply)
{
    if (const auto known = onlyParameters(request, {"seq"}); !known)
        return reply(errorReply(known.error()));
    const auto written = request.queryValue("seq");
    const auto seq = written ? wholeNumberIn<std::int64_t>(*written) : std::nullopt;
    if (written && !seq)
        return reply(errorReply(wrongParameter("seq", *written, "a place in the log")));
    const std::string sid(request.parameter("sid"));
    const std::string number(request.parameter("number"));
    readForApi(m_executor, reply, [this, sid, number, seq, reply] {
        const auto text = seq ? textAt(m_log, *seq, sid) : textAmongNewest(m_log, sid);
        m_executor.post([this, text, number, reply] {
            if (text)
                fetch(*text, number, reply);
            else
                reply(errorReply(text.error()));
        });
    });
}

void MediaApi::fetch(const Event &text, const std::string &number, const Reply &reply)
{
    const auto attachments = routing::knownAttachments(text);
    const auto index = wholeNumberIn<std::size_t>(number);
    const bool isThere = index && *index < static_cast<std::size_t>(routing::attachmentsOf(text));
    if (!isThere)
        return reply(
            problem(404, "Nothing came with this text under the number " + number.substr(0, 10) + "."));
    if (*index >= attachments.size() || attachments[*index].url.empty())
        return reply(problem(404,
                             "Where Twilio keeps it is not known here: the text was taken in before this "
                             "relay kept that, or was told of by Twilio's list. See Twilio's console."));
    const auto key = m_key ? m_key() : std::nullopt;
    if (!m_source || !key)
        return reply(problem(409, withoutKeyForMedia));
    const routing::Attachment &wanted = attachments[*index];
    m_source->fetchAttachment(
        *key, text.sid, wanted.url, [this, type = wanted.type, reply](const auto &answer) {
            const auto *failure = std::get_if<rest::RestFailure>(&answer);
            m_executor.post(
                [reply, done = failure ? failureReply(*failure)
                                       : mediaReply(type, std::get<rest::Media>(answer))] { reply(done); });
        });
}

} // namespace ringdown::relay
