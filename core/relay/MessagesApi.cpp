// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/MessagesApi.h"

#include "core/base/JsonText.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiQuery.h"
#include "core/relay/ApiReads.h"
#include "core/relay/voicemail/VoicemailApi.h"

#include <initializer_list>
#include <string_view>
#include <utility>

namespace ringdown::relay {
namespace {

/// What both lists are narrowed by.
template <typename Filter>
Result<Filter> filterOf(const ApiRequest &request, std::initializer_list<std::string_view> parameters)
{
    Filter filter;
    const auto known = onlyParameters(request, parameters);
    const auto limit = limitIn(request, filter.limit);
    if (!known || !limit)
        return !known ? known.error() : limit.error();
    filter.tenant = request.queryValue("tenant").value_or("");
    filter.after = request.queryValue("after").value_or("");
    filter.limit = *limit;
    return filter;
}

HttpReply pageReply(const store::MessagePage &page)
{
    return listReply("messages", page.eventJson, page.next);
}

HttpReply pageReply(const store::VoicemailPage &page)
{
    std::vector<std::string> voicemails;
    for (const store::Voicemail &voicemail : page.voicemails)
        voicemails.push_back(toJson(voicemail));
    return listReply("voicemails", voicemails, page.next);
}

} // namespace

MessagesApi::MessagesApi(store::CallStore &log, Executor &executor)
    : m_log(log)
    , m_executor(executor)
{
}

void MessagesApi::addRoutes(RouteTable &table)
{
    table.add(Access::Viewer, Method::Get, "/api/v1/messages",
              [this](const ApiRequest &request, const Reply &reply) { listMessages(request, reply); });
    table.add(Access::Viewer, Method::Get, "/api/v1/voicemails",
              [this](const ApiRequest &request, const Reply &reply) { listVoicemails(request, reply); });
}

void MessagesApi::listMessages(const ApiRequest &request, const Reply &reply)
{
    const auto filter = filterOf<store::MessageFilter>(request, {"tenant", "after", "limit"});
    if (!filter)
        return reply(errorReply(filter.error()));
    readForApi(m_executor, reply, [this, filter = *filter, reply] {
        const auto page = m_log.messages(filter);
        m_executor.post([reply, done = page ? pageReply(*page) : errorReply(page.error())] { reply(done); });
    });
}

void MessagesApi::listVoicemails(const ApiRequest &request, const Reply &reply)
{
    auto filter = filterOf<store::CallFilter>(request, {"tenant", "from", "after", "limit"});
    if (!filter)
        return reply(errorReply(filter.error()));
    filter->from = request.queryValue("from").value_or("");
    readForApi(m_executor, reply, [this, filter = *filter, reply] {
        const auto page = m_log.voicemails(filter);
        m_executor.post([reply, done = page ? pageReply(*page) : errorReply(page.error())] { reply(done); });
    });
}

} // namespace ringdown::relay
