// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/texts/TextWebhook.h"

#include "core/twilio/Twiml.h"
#include "core/twilio/rest/CarrierWords.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

namespace ringdown::relay {
namespace {

void addOutcome(Decided &decided, const routing::TenantPlan &tenant, routing::TextOutcome outcome,
                bool isTest)
{
    std::move(outcome.events.begin(), outcome.events.end(), std::back_inserter(decided.events));
    for (routing::TextEffect &text : outcome.texts) {
        store::OutboxRow &row = decided.outbox.emplace_back();
        row.id = std::move(text.id);
        row.tenant = tenant.tenant.id;
        row.from = std::move(text.from);
        row.to = std::move(text.to);
        row.body = std::move(text.body);
        row.test = isTest;
    }
}

Event fateOf(const twilio::MessageReport &report, const Webhook &webhook)
{
    const bool isDelivered = report.fate == twilio::MessageReport::Fate::Delivered;
    Event event;
    event.at = webhook.now;
    event.kind = isDelivered ? EventKind::TextDelivered : EventKind::TextFailed;
    event.text = webhook.path.message;
    event.to = webhook.form.value("To");
    event.sid = report.sid;
    event.why = isDelivered ? "The text was delivered." : "The carrier could not deliver the text";
    if (!isDelivered)
        event.why += whyUndelivered(report.errorCode);
    return event;
}

} // namespace

routing::IncomingText incomingText(const Webhook &webhook)
{
    twilio::TextMessage message = twilio::readTextMessage(webhook.form);
    std::vector<routing::Attachment> attachments;
    for (twilio::TextMedium &medium : message.places)
        attachments.push_back({std::move(medium.type), std::move(medium.url)});
    return {webhook.now,
            std::move(message.sid),
            std::move(message.from),
            std::move(message.to),
            std::move(message.body),
            message.media,
            std::move(message.optOutType),
            webhook.test,
            {},
            std::move(attachments)};
}

Decided takenText(const routing::TenantPlan &tenant, const routing::TextBook &book,
                  const routing::IncomingText &incoming)
{
    Decided decided;
    decided.answer = twilio::emptyTwiml();
    addOutcome(decided, tenant, routing::takeText(tenant, book, incoming), incoming.test);
    return decided;
}

void addConsequences(Decided &decided, const routing::TenantPlan &tenant, const routing::TextBook &book,
                     const routing::LostText &text, Instant now)
{
    addOutcome(decided, tenant, routing::consequencesOf(tenant, book, text, now), text.test);
}

std::string whyUndelivered(const std::string &errorCode)
{
    int code = 0;
    std::from_chars(errorCode.data(), errorCode.data() + errorCode.size(), code);
    if (code == 0)
        return ".";
    const std::string origin = " (Twilio error " + errorCode + ", " + rest::linkOf(code) + ").";
    const std::string words(rest::wordsOf(code));
    return words.empty() ? origin : ": " + words + origin;
}

int errorOf(const twilio::MessageReport &report)
{
    int code = 0;
    std::from_chars(report.errorCode.data(), report.errorCode.data() + report.errorCode.size(), code);
    return code;
}

Event fateOfText(const routing::CallState &call, const twilio::MessageReport &report, const Webhook &webhook)
{
    Event event = fateOf(report, webhook);
    event.tenant = call.tenant;
    event.call = call.sid;
    event.test = call.test;
    return event;
}

std::optional<Event> fateOfText(const routing::CompiledPlan *plan, const twilio::MessageReport &report,
                                const Webhook &webhook)
{
    const routing::TenantPlan *tenant = plan ? plan->byNumber(webhook.form.value("From")) : nullptr;
    if (!tenant)
        return std::nullopt;
    Event event = fateOf(report, webhook);
    event.tenant = tenant->tenant.id;
    event.test = webhook.test;
    event.from = webhook.form.value("From");
    return event;
}

Event stoppedText(const store::OutboxRow &row, Instant now)
{
    Event event;
    event.at = now;
    event.kind = EventKind::TextFailed;
    event.tenant = row.tenant;
    event.call = row.call;
    event.test = row.test;
    event.text = row.id;
    event.from = row.from;
    event.to = row.to;
    event.body = row.body;
    event.why = row.to + " wrote STOP to " + row.from +
                " and gets no texts until they write START: the text was not sent.";
    return event;
}

} // namespace ringdown::relay
