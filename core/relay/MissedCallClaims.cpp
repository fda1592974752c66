// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/MissedCallClaims.h"

#include "core/relay/CallDecider.h"
#include "core/relay/MissedCalls.h"
#include "core/relay/outbox/OutgoingGuard.h"
#include "core/routing/ClaimReply.h"
#include "core/routing/RingStage.h"
#include "core/routing/texts/Attachments.h"
#include "core/twilio/Twiml.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::chrono::minutes callsBackWithin{15}; ///< of the text: a later call may be about anything
constexpr std::string_view numberIsFalse =
    "The network says that this call does not come from the number it shows.";

/// A contact's reply that claims a call, or wants to.
Event claimReceived(const routing::TenantPlan &tenant, const plan::Contact &contact,
                    const routing::IncomingText &text)
{
    Event event;
    event.at = text.now;
    event.kind = EventKind::MessageReceived;
    event.tenant = tenant.tenant.id;
    event.contact = contact.id;
    event.from = text.from;
    event.to = text.to;
    event.body = text.body;
    event.sid = text.sid;
    routing::noteAttachments(event, text.media, text.attachments);
    event.why = contact.name + " replied to the text about a missed call.";
    return event;
}

/// A reply to the text of a live test takes nothing.
Decided answerToTest(const routing::TenantPlan &tenant, const routing::MissedCall &test,
                     const routing::MissedCall *next, const plan::Contact &contact,
                     const routing::IncomingText &text)
{
    Event received = claimReceived(tenant, contact, text);
    received.call = test.sid;
    received.test = true;
    received.why = contact.name + " replied to the text about a test call.";
    routing::MissedDecision decision =
        routing::tellOfTest(tenant, test, next, contact.id, text.sid, text.now);
    Decided decided;
    decided.answer = twilio::emptyTwiml();
    decided.outbox = outboxRows(test, decision.texts);
    decided.events = std::move(decision.events);
    decided.events.insert(decided.events.begin(), std::move(received));
    return decided;
}

const plan::Contact *contactAt(const plan::Tenant &tenant, const std::string &phone)
{
    const auto &contacts = tenant.contacts;
    const auto contact = std::find_if(contacts.begin(), contacts.end(), [&](const plan::Contact &known) {
        return known.phone.e164() == phone;
    });
    return contact == contacts.end() ? nullptr : &*contact;
}

/// Whoever shows a contact's number is not the contact: said where the log says which way the call took.
void passOverClaim(const routing::TenantPlan &tenant, const routing::MissedCall &missed, const CallSid &by,
                   std::vector<Event> &events)
{
    const auto chosen = std::find_if(events.begin(), events.end(), [&](const Event &event) {
        return event.call == by &&
               (event.kind == EventKind::RouteChosen || event.kind == EventKind::CallRejected);
    });
    if (chosen != events.end())
        chosen->rejected.insert(
            chosen->rejected.begin(),
            {"taking over " + routing::callInWords(tenant, missed), std::string(numberIsFalse)});
}

} // namespace

std::optional<routing::CallBack> MissedCallClaims::callBackOffered(const routing::TenantPlan &tenant,
                                                                   const routing::Request &request) const
{
    const plan::Contact *contact = contactAt(tenant.tenant, request.caller.from);
    if (!m_missed || request.test || !contact)
        return std::nullopt;
    return callBack(tenant, m_missed->newestToCallBack(tenant, request.caller.to, *contact), contact,
                    request.caller);
}

std::optional<routing::CallBack> MissedCallClaims::callBackUnderWay(const routing::TenantPlan *tenant,
                                                                    const routing::CallState &call,
                                                                    const routing::Request &request) const
{
    const bool isAsked = request.position && routing::isOfCallBack(*request.position);
    if (!m_missed || !tenant || !isAsked || call.callsBack.isEmpty())
        return std::nullopt;
    return callBack(*tenant, m_missed->find(call.callsBack), contactAt(tenant->tenant, call.from),
                    request.caller);
}

std::optional<routing::CallBack> MissedCallClaims::callBack(const routing::TenantPlan &tenant,
                                                            const routing::MissedCall *missed,
                                                            const plan::Contact *contact,
                                                            const routing::Caller &caller) const
{
    if (!missed || !contact || !m_guard)
        return std::nullopt;
    if (caller.isNumberFalse)
        return routing::CallBack{*missed, *contact, std::string(numberIsFalse)};
    return routing::CallBack{*missed, *contact,
                             m_guard->whyNotDialled(tenant.tenant, missed->from).value_or("")};
}

void MissedCallClaims::claimByCall(const routing::TenantPlan &tenant, const routing::Request &request,
                                   Decided &decided) const
{
    const plan::Contact *contact = contactAt(tenant.tenant, request.caller.from);
    if (!m_missed || request.test || !contact ||
        m_missed->testToldLast(request.caller.to, request.caller.from, request.now))
        return;
    const routing::MissedCall *call =
        m_missed->newestFor(tenant, request.caller.to, request.caller.from, request.now);
    const auto textedAt = call ? call->textedAt(request.caller.to, request.caller.from) : std::nullopt;
    if (!textedAt || !call->isClaimable() || request.now - *textedAt > callsBackWithin)
        return;
    if (request.caller.isNumberFalse)
        return passOverClaim(tenant, *call, request.sid, decided.events);
    routing::MissedDecision decision = routing::claimCall(
        tenant, *call, {contact->name, contact->id},
        contact->name + " took over this call by calling back the number that texted them.", request.now);
    std::vector<store::OutboxRow> rows = outboxRows(*call, decision.texts);
    std::move(rows.begin(), rows.end(), std::back_inserter(decided.outbox));
    std::move(decision.events.begin(), decision.events.end(), std::back_inserter(decided.events));
}

std::optional<Decided> MissedCallClaims::claimByText(const routing::TenantPlan &tenant,
                                                     const routing::IncomingText &text) const
{
    const plan::Contact *contact = contactAt(tenant.tenant, text.from);
    if (!m_missed || text.test || !contact || !routing::isClaim(text.body))
        return std::nullopt;
    const routing::MissedCall *call =
        m_missed->newestFor(tenant, text.to, text.from, text.now); // which may come late
    if (const auto *test = m_missed->testToldLast(text.to, text.from, text.now))
        return answerToTest(tenant, *test, call && call->isClaimable() ? call : nullptr, *contact, text);
    if (!call)
        return std::nullopt;
    routing::MissedDecision decision =
        call->isClaimable()
            ? routing::claimCall(tenant, *call, {contact->name, contact->id},
                                 contact->name + " took over this call by replying 1 to the text about it.",
                                 text.now)
            : routing::tellWhyNot(tenant, *call, contact->id, text.sid, text.now);
    Decided decided;
    decided.answer = twilio::emptyTwiml();
    decided.events = {claimReceived(tenant, *contact, text)};
    decided.outbox = outboxRows(*call, decision.texts);
    std::move(decision.events.begin(), decision.events.end(), std::back_inserter(decided.events));
    return decided;
}

} // namespace ringdown::relay
