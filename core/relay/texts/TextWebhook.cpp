// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/texts/TextWebhook.h"

#include "core/routing/texts/TextIntake.h"
#include "core/twilio/Twiml.h"

#include <utility>

namespace ringdown::relay {

Decided takeTextWebhook(const routing::TenantPlan &tenant, const routing::TextBook &book,
                        const Webhook &webhook)
{
    twilio::TextMessage message = twilio::readTextMessage(webhook.form);
    routing::TextOutcome outcome = routing::takeText(
        tenant, book,
        {webhook.now, std::move(message.sid), std::move(message.from), std::move(message.to),
         std::move(message.body), message.media, std::move(message.optOutType), webhook.test});
    Decided decided;
    decided.answer = twilio::emptyTwiml();
    decided.events = std::move(outcome.events);
    for (routing::TextEffect &text : outcome.texts) {
        store::OutboxRow &row = decided.outbox.emplace_back();
        row.id = std::move(text.id);
        row.tenant = tenant.tenant.id;
        row.from = std::move(text.from);
        row.to = std::move(text.to);
        row.body = std::move(text.body);
        row.test = webhook.test;
    }
    return decided;
}

std::optional<Event> fateOfText(const routing::CompiledPlan *plan, const twilio::MessageReport &report,
                                const Webhook &webhook)
{
    const routing::TenantPlan *tenant = plan ? plan->byNumber(webhook.form.value("From")) : nullptr;
    if (!tenant)
        return std::nullopt;
    const bool isDelivered = report.fate == twilio::MessageReport::Fate::Delivered;
    Event event;
    event.at = webhook.now;
    event.kind = isDelivered ? EventKind::TextDelivered : EventKind::TextFailed;
    event.tenant = tenant->tenant.id;
    event.test = webhook.test;
    event.text = webhook.path.message;
    event.from = webhook.form.value("From");
    event.to = webhook.form.value("To");
    event.sid = report.sid;
    event.why = isDelivered ? "The text was delivered." : "The carrier could not deliver the text";
    if (!isDelivered)
        event.why += report.errorCode.empty() ? "." : " (its error " + report.errorCode + ").";
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
