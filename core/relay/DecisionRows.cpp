// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/DecisionRows.h"

#include "core/relay/outbox/OutgoingGuard.h"
#include "core/relay/texts/TextWebhook.h"
#include "core/twilio/CallForms.h"
#include "core/twilio/Twiml.h"

#include <utility>

namespace ringdown::relay {

namespace {

bool isOfTest(const Decided &decided, const routing::Request &request)
{
    return decided.events.empty() ? request.test : decided.events.front().test;
}

TenantId tenantOf(const Decided &decided)
{
    return decided.events.empty() ? TenantId() : decided.events.front().tenant;
}

} // namespace

Decided noNews()
{
    Decided decided;
    decided.answer = twilio::emptyTwiml();
    return decided;
}

Decided news(std::vector<Event> events)
{
    Decided decided = noNews();
    decided.events = std::move(events);
    return decided;
}

bool DecisionRows::isOfLiveTest(const routing::Request &request) const
{
    const routing::CallState *known = m_calls.find(request.sid);
    return request.isLiveTest || (known && known->isLiveTest);
}

/// What a drill leads to is never sent; what a live test leads to is.
store::OutboxRow DecisionRows::rowOf(const Decided &decided, const routing::Request &request, std::string id,
                                     store::EffectKind kind) const
{
    const bool isTest = isOfTest(decided, request);
    const bool isLive = isTest && isOfLiveTest(request);
    store::OutboxRow row;
    row.id = std::move(id);
    row.tenant = tenantOf(decided);
    row.call = request.sid;
    row.test = isTest && !isLive;
    row.isLiveTest = isLive;
    row.kind = kind;
    return row;
}

Decided DecisionRows::write(routing::Decision decision, const routing::Request &request) const
{
    Decided decided;
    decided.answer = twilio::writeTwiml(decision.answer, m_urls, m_sounds);
    decided.events = std::move(decision.events);
    decided.isDecision = true;
    for (routing::TextEffect &text : decision.texts) {
        store::OutboxRow row = rowOf(decided, request, std::move(text.id), store::EffectKind::Text);
        row.from = std::move(text.from);
        row.to = std::move(text.to);
        row.body = std::move(text.body);
        if (!text.about.isEmpty())
            row.call = text.about;
        if (m_texts.isStopped(row.from, row.to))
            decided.events.push_back(stoppedText(row, request.now));
        else
            decided.outbox.push_back(std::move(row));
    }
    writeLegs(decided, decision, request);
    writeDials(decided, decision, request);
    return decided;
}

void DecisionRows::writeLegs(Decided &decided, routing::Decision &decision,
                             const routing::Request &request) const
{
    for (routing::LegEffect &leg : decision.legs) {
        store::OutboxRow row = rowOf(decided, request, leg.id, store::EffectKind::PlaceLeg);
        row.form = twilio::placeCallForm(leg, m_urls);
        row.from = std::move(leg.from);
        row.to = std::move(leg.to);
        if (m_guard && !row.test)
            m_guard->noteOrdered(row.id, row.tenant, row.to);
        decided.outbox.push_back(std::move(row));
    }
    for (routing::LegEndEffect &end : decision.legEnds) {
        store::OutboxRow row = rowOf(decided, request, end.id, store::EffectKind::EndCall);
        row.form = twilio::endCallForm(end, m_urls);
        row.to = std::move(end.legSid);
        decided.outbox.push_back(std::move(row));
    }
}

/// Most dials need no row. Ids that rise with time are written at the end of their index: a row costs little
/// then.
void DecisionRows::writeDials(Decided &decided, routing::Decision &decision,
                              const routing::Request &request) const
{
    if (!m_guard || decision.dials.empty() || (isOfTest(decided, request) && !isOfLiveTest(request)))
        return;
    const TenantId tenant = tenantOf(decided);
    const auto writeRow = [&](std::string id, std::string to, int times) {
        store::OutboxRow row = rowOf(decided, request, std::to_string(request.now.milliseconds) + '.' + id,
                                     store::EffectKind::Dialled);
        row.to = std::move(to);
        row.body = std::to_string(times);
        row.queuedAt = request.now;
        decided.outbox.push_back(std::move(row));
    };
    for (routing::DialEffect &dial : decision.dials) {
        const DialRows rows = m_guard->noteDialled(tenant, dial.to);
        if (rows.isFirst)
            writeRow(dial.id + ".first", {}, 0);
        if (rows.standsFor > 0)
            writeRow(dial.id, std::move(dial.to), rows.standsFor);
    }
}

const plan::OutgoingHour *DecisionRows::outgoingOf(const TenantId &tenant) const
{
    return m_guard ? m_guard->hourOf(tenant) : nullptr;
}

} // namespace ringdown::relay
