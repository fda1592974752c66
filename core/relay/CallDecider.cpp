// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/CallDecider.h"

#include "core/relay/SilentCalls.h"
#include "core/relay/texts/TextWebhook.h"
#include "core/relay/voicemail/Transcriptions.h"
#include "core/routing/LateReports.h"
#include "core/routing/RingStage.h"
#include "core/routing/UnseenBeginning.h"
#include "core/twilio/CallForms.h"
#include "core/twilio/Twiml.h"
#include "core/twilio/WebhookReading.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::chrono::minutes reportsTake{1}; ///< as late the carrier may tell what became of a text

using twilio::WebhookKind;

const routing::CallState unknownCall;

/// The call of one of our texts: their ids begin with it ("CA....missed.captain"). Empty for a text that
/// belongs to none.
CallSid callOfText(std::string_view textId)
{
    return textId.starts_with("CA") ? CallSid(std::string(textId.substr(0, textId.find('.')))) : CallSid();
}

/// The queue that the caller has just left, "" for none.
std::string queueLeft(const Webhook &webhook)
{
    const std::string_view sid = webhook.form.value("QueueSid");
    const bool isSid =
        sid.size() == 34 && sid.starts_with("QU") && sid.find_first_not_of("0123456789abcdef", 2) == sid.npos;
    return isSid && webhook.form.find("QueueResult") ? std::string(sid) : std::string();
}

bool isFromOwnLeg(const Webhook &webhook)
{
    return webhook.path.position && routing::isOfOwnLeg(*webhook.path.position);
}

CallSid namedCallOf(const Webhook &webhook)
{
    switch (webhook.path.kind) {
    case WebhookKind::NewCall:
        return CallSid(std::string(webhook.form.value("CallSid")));
    case WebhookKind::CallStep:
    case WebhookKind::CallStatus:
    case WebhookKind::LegStatus:
    case WebhookKind::RecordingStatus:
    case WebhookKind::TranscriptStatus:
        return twilio::callOf(webhook.form);
    case WebhookKind::MessageStatus:
        return callOfText(webhook.path.message);
    case WebhookKind::Sms:
        return {};
    }
    return {};
}

} // namespace

CallDecider::CallDecider(const twilio::WebhookUrls &urls, PlanShelf &plans, const LiveCalls &calls,
                         const routing::TextBook &texts)
    : m_plans(plans)
    , m_calls(calls)
    , m_texts(texts)
    , m_rows(urls, calls, texts)
    , m_ends(plans, m_rows, texts)
    , m_legs(urls, plans, calls, m_rows)
    , m_tokens(std::make_unique<CallTokens>())
{
}

void CallDecider::useTokens(std::unique_ptr<CallTokens> tokens, Instant now)
{
    m_tokens = std::move(tokens);
    forgetTokens(now);
}

void CallDecider::forgetTokens(Instant now)
{
    m_tokens->keepOnly(
        [this](const CallSid &sid) {
            const routing::CallState *call = m_calls.find(sid);
            return call && call->isRunning();
        },
        now);
}

/// A phone on a call of its own names no call: its URL's mark does.
CallSid CallDecider::callOf(const Webhook &webhook) const
{
    if (!isFromOwnLeg(webhook))
        return namedCallOf(webhook);
    const routing::Position &position = *webhook.path.position;
    const routing::CallState *call = m_calls.findByMark(position.tenant, routing::markOf(position));
    return call ? call->sid : CallSid();
}

std::optional<CallSid> CallDecider::missingCall(const Webhook &webhook) const
{
    // A new call is certainly new, unless the carrier could not use an earlier answer and says so.
    if (webhook.path.kind == WebhookKind::NewCall && !webhook.form.find("ErrorUrl"))
        return std::nullopt;
    CallSid sid = callOf(webhook);
    if (sid.isEmpty() || m_calls.find(sid))
        return std::nullopt;
    return sid;
}

std::optional<std::int64_t> CallDecider::missingRevision(const Webhook &webhook) const
{
    if (webhook.path.kind == WebhookKind::CallStep) {
        const std::int64_t revision = webhook.path.position->revision;
        return m_plans.mustRead(revision) ? std::optional(revision) : std::nullopt;
    }
    if (webhook.path.kind == WebhookKind::NewCall) // enters by the newest
        return std::nullopt;
    const routing::CallState *call = m_calls.find(callOf(webhook));
    return call ? missingRevision(*call) : std::nullopt;
}

std::optional<std::int64_t> CallDecider::missingRevision(const routing::CallState &call) const
{
    return m_plans.mustRead(call.revision) ? std::optional(call.revision) : std::nullopt;
}

std::optional<Decided> CallDecider::decide(const Webhook &webhook)
{
    switch (webhook.path.kind) {
    case WebhookKind::NewCall:
        return decideNewCall(webhook);
    case WebhookKind::CallStep:
        return decideStep(webhook);
    case WebhookKind::Sms:
        return noteText(webhook);
    case WebhookKind::MessageStatus:
        return noteMessageReport(webhook);
    case WebhookKind::CallStatus:
    case WebhookKind::LegStatus:
    case WebhookKind::RecordingStatus:
    case WebhookKind::TranscriptStatus:
        return noteReport(webhook);
    }
    return std::nullopt;
}

std::optional<Decided> CallDecider::decideNewCall(const Webhook &webhook)
{
    auto plan = m_plans.newest();
    const routing::TenantPlan *tenant = plan ? plan->byNumber(webhook.form.value("To")) : nullptr;
    if (!tenant)
        return std::nullopt;
    routing::Request request = twilio::readCall(webhook.path, webhook.form);
    request.now = webhook.now;
    request.test = webhook.test;
    request.texts = &m_texts;
    useLegs(request, webhook, tenant);
    const routing::CallState *known = m_calls.find(request.sid);
    auto planOfTest = !known && !webhook.test && m_planOfLiveTest ? m_planOfLiveTest(webhook.form) : nullptr;
    if (planOfTest) {
        request.test = request.isLiveTest = true;
        plan = std::move(planOfTest);
        tenant = plan->byNumber(webhook.form.value("To"));
    }
    const auto ringing = ringingPhones(tenant->tenant.id, request.caller);
    const auto back = known ? std::nullopt : m_claims.callBackOffered(*tenant, request);
    request.callBack = back ? &*back : nullptr;
    request.outgoing = m_rows.outgoingOf(tenant->tenant.id);
    Decided decided =
        m_rows.write(routing::step(*tenant, known ? *known : unknownCall, request, ringing), request);
    m_pace.note(decided.outbox, tenant->tenant.limits.callsPerSecond, request.now);
    const bool isAsked = back && back->refusal.empty();
    if (!known && !isAsked)
        m_claims.claimByCall(*tenant, request, decided);
    return decided;
}

Decided CallDecider::decideStep(const Webhook &webhook)
{
    routing::Request request = twilio::readCall(webhook.path, webhook.form);
    request.now = webhook.now;
    request.test = webhook.test;
    request.texts = &m_texts;
    if (isFromOwnLeg(webhook))
        request.sid = callOf(webhook);
    const PlanPlace place = m_plans.placeOf(request.position->tenant, request.position->revision);
    request.planReplaced = place.isReplaced;
    useLegs(request, webhook, place.tenant);
    const routing::CallState *known = m_calls.find(request.sid);
    const routing::CallState &call = known ? *known : unknownCall;
    const auto back = m_claims.callBackUnderWay(place.tenant, call, request);
    request.callBack = back ? &*back : nullptr;
    request.outgoing = m_rows.outgoingOf(request.position->tenant);
    Decided decided = m_rows.write(place.tenant ? routing::step(*place.tenant, call, request)
                                                : routing::apologize(call, request),
                                   request);
    if (place.tenant)
        m_pace.note(decided.outbox, place.tenant->tenant.limits.callsPerSecond, request.now);
    deleteQueue(decided, request, webhook);
    if (!known && request.legSid.empty() && !isFromOwnLeg(webhook))
        routing::tellCaller(decided.events, request.caller);
    if (request.sid.isEmpty())
        decided.events
            .clear(); // a phone whose call is not named gets its answer; there is no call to write about
    return decided;
}

/// The carrier keeps a queue after its last caller has left, and each call has queues of its own.
void CallDecider::deleteQueue(Decided &decided, const routing::Request &request, const Webhook &webhook) const
{
    const std::string queue = queueLeft(webhook);
    if (queue.empty() || webhook.test || m_ownLegs != routing::OwnLegs::Placed)
        return;
    store::OutboxRow row =
        m_rows.rowOf(decided, request, request.sid.value + ".queue." + queue, store::EffectKind::DeleteQueue);
    row.tenant = request.position->tenant;
    row.to = queue;
    row.queuedAt = request.now;
    decided.outbox.push_back(std::move(row));
}

/// The caller's token may come with the first request only.
void CallDecider::useLegs(routing::Request &request, const Webhook &webhook,
                          const routing::TenantPlan *tenant)
{
    if (m_ownLegs == routing::OwnLegs::Unsaid)
        return;
    request.ownLegs = m_ownLegs;
    if (m_ownLegs != routing::OwnLegs::Placed || !tenant || !request.legSid.empty())
        return;
    request.legsAhead = webhook.test ? 0 : m_pace.waiting(tenant->tenant.limits.callsPerSecond, request.now);
    std::string &token = request.caller.token;
    token = webhook.form.value("CallToken");
    if (token.empty())
        token = m_tokens->find(request.sid);
    else if (!request.test && mayShowCallers(tenant->tenant))
        m_tokens->keep(request.sid, token, request.now);
}

Decided CallDecider::noteReport(const Webhook &webhook)
{
    const routing::CallState *call = m_calls.find(callOf(webhook));
    if (!call)
        return noNews();
    if (webhook.path.kind == WebhookKind::CallStatus) {
        auto request = twilio::readCallEnd(webhook.form);
        if (!request)
            return noNews();
        request->now = webhook.now;
        m_tokens->drop(call->sid);
        return m_ends.end(*call, std::move(*request));
    }
    if (webhook.path.kind == WebhookKind::RecordingStatus) {
        auto report = twilio::readRecordingReport(webhook.form);
        if (!report)
            return noNews();
        report->now = webhook.now;
        return news(routing::noteRecording(*call, *report));
    }
    if (webhook.path.kind == WebhookKind::TranscriptStatus) {
        auto report = twilio::readTranscriptReport(webhook.form);
        report.now = webhook.now;
        return noteTranscript(*call, report);
    }
    auto report = twilio::readLegReport(webhook.path, webhook.form);
    const PlanPlace place = m_plans.placeOf(call->tenant, call->revision);
    if (!report || !place.tenant)
        return noNews();
    report->now = webhook.now;
    return news(routing::noteLeg(*place.tenant, *call, *report));
}

/// A message may be deleted before its words come: then nobody reads them, and the carrier deletes them too.
Decided CallDecider::noteTranscript(const routing::CallState &call, const routing::TranscriptReport &report)
{
    Decided decided = news(routing::noteTranscript(call, report));
    const bool isDrill = call.test && !call.isLiveTest;
    auto row = !isDrill && call.isDeleted(report.recordingSid)
                   ? deletionOf(report.sid, call.tenant, call.sid, report.now)
                   : std::nullopt;
    if (row) {
        decided.outbox.push_back(std::move(*row));
        decided.isDecision = true;
    }
    return decided;
}

std::optional<Decided> CallDecider::noteText(const Webhook &webhook)
{
    const auto &plan = m_plans.newest();
    const routing::TenantPlan *tenant = plan ? plan->byNumber(webhook.form.value("To")) : nullptr;
    if (!tenant)
        return std::nullopt;
    return takeText(*tenant, incomingText(webhook));
}

Decided CallDecider::takeText(const routing::TenantPlan &tenant, const routing::IncomingText &text) const
{
    auto claimed = m_claims.claimByText(tenant, text);
    return claimed ? std::move(*claimed) : takenText(tenant, m_texts, text);
}

Decided CallDecider::takeLoss(const routing::LostText &text, const TenantId &tenant, Instant now) const
{
    Decided decided;
    const auto &plan = m_plans.newest();
    if (const routing::TenantPlan *known = plan ? plan->byId(tenant) : nullptr)
        addConsequences(decided, *known, m_texts, text, now);
    return decided;
}

/// The ladder of a text: queued, sent, failed, delivered. The phone's receipt is proof, a failure the lack of
/// one; so a failure that is reported behind it comes late, and changes nothing.
Decided CallDecider::noteMessageReport(const Webhook &webhook)
{
    const auto report = twilio::readMessageReport(webhook.form);
    if (!report)
        return noNews();
    const bool isOfCall = !callOf(webhook).isEmpty();
    const routing::CallState *call = isOfCall ? m_calls.find(callOf(webhook)) : nullptr;
    const bool isDelivered =
        m_texts.isDelivered(webhook.path.message) || (call && call->isDelivered(webhook.path.message));
    const bool isLate = isDelivered && report->fate == twilio::MessageReport::Fate::Failed;
    if (isLate || (isOfCall && !call))
        return noNews();
    const auto fate = call ? std::optional(fateOfText(*call, *report, webhook))
                           : fateOfText(m_plans.newest().get(), *report, webhook);
    if (!fate)
        return noNews();
    Decided decided = news({*fate});
    const auto &plan = m_plans.newest();
    const routing::TenantPlan *tenant = plan ? plan->byNumber(webhook.form.value("From")) : nullptr;
    if (tenant && fate->kind == EventKind::TextFailed && !webhook.test)
        addConsequences(decided, *tenant, m_texts,
                        {fate->text, std::string(webhook.form.value("From")), fate->to, fate->why,
                         errorOf(*report), false, webhook.now - reportsTake},
                        webhook.now);
    return decided;
}

Decided CallDecider::closeSilent(const routing::CallState &call, Instant now)
{
    m_tokens->drop(call.sid);
    return m_ends.closeSilent(call, now);
}

Decided CallDecider::closeListed(const routing::CallState &call, const routing::ListedEnd &end)
{
    m_tokens->drop(call.sid);
    return m_ends.closeListed(call, end);
}

std::chrono::seconds CallDecider::longestSilence(const routing::CallState &call)
{
    const PlanPlace place = m_plans.placeOf(call.tenant, call.revision);
    return relay::longestSilence(place.tenant, call);
}

std::vector<std::string> CallDecider::ringingPhones(const TenantId &tenant,
                                                    const routing::Caller &caller) const
{
    std::vector<std::string> phones;
    for (const std::string &phone : {caller.from, caller.forwardedFrom}) {
        if (m_calls.isRinging(tenant, phone))
            phones.push_back(phone);
    }
    return phones;
}

} // namespace ringdown::relay
