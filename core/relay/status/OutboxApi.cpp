// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/status/OutboxApi.h"

#include "core/base/JsonText.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiReads.h"

#include <utility>

namespace ringdown::relay {
namespace {

/// The same text as a row of its own. The id makes a second press of the button harmless.
store::OutboxRow sentAgain(const store::OutboxRow &row, Instant now)
{
    store::OutboxRow again;
    again.id = row.id + ".again";
    again.tenant = row.tenant;
    again.call = row.call;
    again.from = row.from;
    again.to = row.to;
    again.body = row.body;
    again.isLiveTest = row.isLiveTest;
    again.queuedAt = now;
    return again;
}

Event queuedAgain(const store::OutboxRow &row, const std::string &by, Instant now)
{
    Event event;
    event.at = now;
    event.kind = EventKind::TextQueued;
    event.tenant = row.tenant;
    event.call = row.call;
    event.test = row.isLiveTest;
    event.text = row.id;
    event.from = row.from;
    event.to = row.to;
    event.body = row.body;
    event.by = by;
    event.why = by + " had the text to " + row.to + " sent again.";
    return event;
}

HttpReply againReply(const std::string &id)
{
    std::string body;
    JsonObjectWriter object(body);
    object.text("id", id);
    object.close();
    return jsonReply(201, std::move(body));
}

} // namespace

void OutboxApi::addRoutes(RouteTable &table)
{
    table.add(Access::Operator, Method::Post, "/api/v1/outbox/{id}/retry",
              [this](const ApiRequest &request, const Reply &reply) { retry(request, reply); });
}

void OutboxApi::retry(const ApiRequest &request, const Reply &reply)
{
    readForApi(m_executor, reply,
               [this, reply, id = std::string(request.parameter("id")), by = request.tokenName,
                once = request.once] {
                   auto row = m_outbox.unsent(id);
                   m_executor.post(
                       [this, reply, by, once, row = std::move(row)] { found(row, by, once, reply); });
               });
}

void OutboxApi::found(const Result<store::OutboxRow> &row, const std::string &by, const Once &once,
                      const Reply &reply) const
{
    if (!row)
        return reply(errorReply(row.error()));
    if (row->kind != store::EffectKind::Text || row->test)
        return reply(problem(409, row->test ? "a drill's text is never sent"
                                            : "only texts are sent again: a caller does not wait so long"));
    const Instant now = m_executor.now();
    store::OutboxRow again = sentAgain(*row, now);
    const std::string id = again.id;
    Event event = queuedAgain(again, by, now);
    const HttpReply done = againReply(id);
    store::Record record{{}, {}, {std::move(event)}, {std::move(again)}};
    keepAnswer(record, once, done);
    m_write(std::move(record),
            [reply, done, before = row->id, sentAgain = m_sentAgain](const Result<void> &kept) {
                if (!kept)
                    return reply(errorReply(kept.error()));
                if (sentAgain)
                    sentAgain(before);
                reply(done);
            });
}

} // namespace ringdown::relay
