// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/texts/ThreadsApi.h"

#include "core/base/JsonText.h"
#include "core/plan/OutgoingRules.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiBody.h"
#include "core/relay/ApiQuery.h"
#include "core/relay/ApiReads.h"
#include "core/relay/access/AccessWords.h"
#include "core/relay/texts/Threads.h"
#include "core/routing/texts/ForwardedText.h"

#include <openssl/rand.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr int usualTexts = 500;
constexpr int mostPagesOfOne = 25; ///< read for one page of one writer's

/// "console." and 24 random hex digits: no other text has it.
std::string newTextId()
{
    std::array<unsigned char, 12> bytes{};
    RAND_bytes(bytes.data(), static_cast<int>(bytes.size()));
    constexpr std::string_view digits = "0123456789abcdef";
    std::string id = "console.";
    for (const unsigned char byte : bytes) {
        id += digits[byte >> 4];
        id += digits[byte & 15];
    }
    return id;
}

std::string toJson(const routing::TextStop &stop)
{
    std::string out;
    JsonObjectWriter object(out);
    object.text("tenant", stop.tenant.value);
    object.text("number", stop.number);
    object.text("phone", stop.phone);
    object.text("contact", stop.contact.value);
    object.text("since", toRfc3339(stop.since));
    object.close();
    return out;
}

void appendStops(std::string &body, const std::vector<routing::TextStop> &stops, const std::string &tenant)
{
    body += ",\"stops\":[";
    bool isFirst = true;
    for (const routing::TextStop &stop : stops) {
        if (!tenant.empty() && stop.tenant.value != tenant)
            continue;
        body += (isFirst ? "" : ",") + toJson(stop);
        isFirst = false;
    }
    body += ']';
}

Result<std::vector<Event>> eventsOf(const store::MessagePage &page)
{
    std::vector<Event> events;
    for (const std::string &json : page.eventJson) {
        auto event = eventFromJson(json);
        if (!event)
            return event.error();
        events.push_back(std::move(*event));
    }
    return events;
}

/// Texts and what became of them, newest first.
struct TextPage {
    std::vector<Event> events;
    std::optional<std::string> next;
};

bool isText(const Event &event)
{
    return event.kind == EventKind::MessageReceived || event.kind == EventKind::MessageSent;
}

/// What became of a text does not say whose it is: threadsOf() leaves out what belongs to none.
bool mayConcern(const Event &event, const std::string &phone)
{
    const std::string &with = event.kind == EventKind::MessageReceived ? event.from : event.to;
    return phone.empty() || !isText(event) || with == phone;
}

/// Of one phone alone when it is given. Others' texts are many: it looks on until it has some, but not for
/// ever, so a page may have none and say where to go on.
Result<TextPage> textPage(store::CallStore &log, store::MessageFilter filter, const std::string &phone)
{
    TextPage all;
    const std::ptrdiff_t enough = phone.empty() ? 0 : filter.limit / 4;
    for (int pages = 0; pages < mostPagesOfOne; ++pages) {
        const auto page = log.messages(filter);
        const auto events = page ? eventsOf(*page) : Result<std::vector<Event>>(page.error());
        if (!events)
            return events.error();
        std::copy_if(events->begin(), events->end(), std::back_inserter(all.events),
                     [&](const Event &event) { return mayConcern(event, phone); });
        all.next = page->next;
        if (!all.next || std::count_if(all.events.begin(), all.events.end(), isText) >= enough)
            break;
        filter.after = *all.next;
    }
    return all;
}

/// {"threads": [...], "next": CURSOR|null, "stops": [...]}
HttpReply threadsReply(const Result<TextPage> &page, const std::vector<routing::TextStop> &stops,
                       const std::string &tenant)
{
    if (!page)
        return errorReply(page.error());
    std::vector<std::string> threads;
    for (const Thread &thread : threadsOf(page->events))
        threads.push_back(relay::toJson(thread));
    HttpReply reply = listReply("threads", threads, page->next);
    reply.body.pop_back();
    appendStops(reply.body, stops, tenant);
    reply.body += '}';
    return reply;
}

std::string chosenNumber(ApiBody &body, const plan::Tenant &tenant)
{
    const std::string from = body.text("from");
    if (from.empty() && !tenant.numbers.empty())
        return tenant.numbers.front().e164();
    for (const PhoneNumber &number : tenant.numbers) {
        if (number.e164() == from)
            return from;
    }
    body.fail("from", from, "one of the business's numbers");
    return {};
}

} // namespace

void ThreadsApi::addRoutes(RouteTable &table)
{
    table.add(Access::Viewer, Method::Get, "/api/v1/threads",
              [this](const ApiRequest &request, const Reply &reply) { list(request, reply); });
    table.add(Access::Operator, Method::Post, "/api/v1/messages",
              [this](const ApiRequest &request, const Reply &reply) { send(request, reply); });
}

/// The limit counts texts and what became of them, so a page may hold the end of a thread alone.
void ThreadsApi::list(const ApiRequest &request, const Reply &reply)
{
    const auto known = onlyParameters(request, {"tenant", "with", "after", "limit"});
    const auto limit = limitIn(request, usualTexts);
    const std::string with(request.queryValue("with").value_or(""));
    if (!known || !limit)
        return reply(errorReply(!known ? known.error() : limit.error()));
    store::MessageFilter filter;
    filter.tenant = request.queryValue("tenant").value_or("");
    filter.after = request.queryValue("after").value_or("");
    filter.limit = *limit;
    filter.kinds = store::MessageKinds::WithFates;
    readForApi(m_executor, reply, [this, filter, with, stops = m_book.stops(), reply] {
        m_executor.post([reply, done = threadsReply(textPage(m_log, filter, with), stops, filter.tenant)] {
            reply(done);
        });
    });
}

void ThreadsApi::send(const ApiRequest &request, const Reply &reply)
{
    auto record = recordFor(request);
    if (!record)
        return reply(errorReply(record.error()));
    write(std::move(*record), request.once, reply);
}

Result<store::Record> ThreadsApi::recordFor(const ApiRequest &request) const
{
    ApiBody body(request.body, {"tenant", "from", "to", "body", "by"});
    const std::string tenantId = body.required("tenant");
    const std::string to = body.required("to");
    const std::string words = body.required("body");
    if (!isE164(to))
        body.fail("to", to, "a number such as +16195550177");
    if (routing::cutToUnits(words, routing::longestText).size() < words.size())
        body.fail("body", words.substr(0, 40), "at most 1600 characters");
    if (!body.isGood())
        return body.error();
    const routing::TenantPlan *tenant =
        m_plans.newest() ? m_plans.newest()->byId(TenantId(tenantId)) : nullptr;
    if (!tenant)
        return Error{ErrorCode::NotFound, "there is no business " + tenantId};
    const std::string from = chosenNumber(body, tenant->tenant);
    if (!body.isGood())
        return body.error();
    if (m_book.isStopped(from, to))
        return Error{ErrorCode::Conflict,
                     to + " wrote STOP to " + from + " and gets no texts until they write START"};
    if (const auto why = plan::whyNotTo(tenant->tenant, to))
        return Error{ErrorCode::Conflict, *why};
    Event sent;
    sent.at = m_executor.now();
    sent.kind = EventKind::MessageSent;
    sent.tenant = tenant->tenant.id;
    sent.from = from;
    sent.to = to;
    sent.body = words;
    sent.text = newTextId();
    sent.by = authorOf(body.text("by"), request.tokenName);
    sent.why = sent.by + " wrote to " + to + " from the console.";
    store::OutboxRow row;
    row.id = sent.text;
    row.tenant = sent.tenant;
    row.from = from;
    row.to = to;
    row.body = words;
    store::Record record;
    record.events = {std::move(sent)};
    record.outbox = {std::move(row)};
    return record;
}

void ThreadsApi::write(store::Record record, const Once &once, const Reply &reply)
{
    std::string body;
    JsonObjectWriter object(body);
    object.text("text", record.outbox.front().id);
    object.text("from", record.outbox.front().from);
    object.text("to", record.outbox.front().to);
    object.close();
    const HttpReply done = jsonReply(202, std::move(body));
    keepAnswer(record, once, done);
    m_log.append(std::move(record), [this, done, reply](const Result<store::Committed> &committed) {
        m_executor.post([reply, answer = committed ? answerOf(*committed, done)
                                                   : errorReply(committed.error())] { reply(answer); });
    });
}

} // namespace ringdown::relay
