// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/VoicemailOrders.h"

#include "core/base/JsonText.h"
#include "core/relay/ApiAnswer.h"
#include "core/relay/ApiBody.h"
#include "core/relay/ApiReads.h"
#include "core/relay/RecalledCall.h"
#include "core/relay/access/AccessWords.h"
#include "core/routing/SentToVoicemail.h"
#include "core/twilio/CallForms.h"

#include <algorithm>
#include <utility>

namespace ringdown::relay {
namespace {

constexpr std::size_t longestSender = 100;

/// Phones that one <Dial> rings: only the carrier can end it.
bool ringsByDial(const routing::CallState &call)
{
    return call.ringing && !call.ringing->byLegs;
}

Error conflict(std::string detail)
{
    return {ErrorCode::Conflict, std::move(detail)};
}

std::optional<Error> errorOf(routing::VoicemailObjection objection)
{
    using routing::VoicemailObjection;
    switch (objection) {
    case VoicemailObjection::None:
    case VoicemailObjection::Sent:
        return std::nullopt;
    case VoicemailObjection::Over:
        return conflict("this call is over: only a caller who still waits can be sent to voicemail");
    case VoicemailObjection::Refused:
    case VoicemailObjection::HangsUp:
        return conflict("the relay ends this call just now: only a caller who still waits can be sent to "
                        "voicemail");
    case VoicemailObjection::Talks:
        return conflict("somebody has this call: a caller who talks is not sent to voicemail");
    case VoicemailObjection::AtVoicemail:
        return conflict("this caller is asked for a message already");
    case VoicemailObjection::CallBack:
        return conflict("this is a contact who calls back, and no caller: they leave by hanging up");
    }
    return std::nullopt;
}

HttpReply doneReply(const routing::CallState &call)
{
    std::string body = "{\"call\":" + toJson(routing::summarize(call)) + ",\"by\":";
    appendJsonString(body, call.sentToVoicemailBy);
    return jsonReply(200, body + '}');
}

} // namespace

VoicemailOrders::VoicemailOrders(const WebhookSettings &settings, store::CallStore &log, PlanShelf &plans,
                                 LiveCalls &calls, Webhooks &webhooks, Executor &executor)
    : m_urls(settings.publicUrl, settings.secretPath)
    , m_log(log)
    , m_plans(plans)
    , m_calls(calls)
    , m_webhooks(webhooks)
    , m_executor(executor)
    , m_rows(m_urls, calls, webhooks.texts())
{
}

void VoicemailOrders::addRoutes(RouteTable &table)
{
    table.add(Access::Operator, Method::Post, "/api/v1/calls/{sid}/voicemail",
              [this](const ApiRequest &request, const Reply &reply) { take(request, reply); });
}

/// Several orders about one call wait for what becomes of the first.
void VoicemailOrders::take(const ApiRequest &request, const Reply &reply)
{
    ApiBody body(request.body.empty() ? std::string_view("{}") : std::string_view(request.body), {"by"});
    const std::string by = body.text("by");
    if (by.size() > longestSender)
        body.fail("by", by, "a name of at most 100 bytes");
    if (!body.isGood())
        return reply(errorReply(body.error()));
    const Order order{CallSid(std::string(request.parameter("sid"))), authorOf(by, request.tokenName),
                      request.once};
    const auto [waiting, isFirst] = m_waiting.try_emplace(order.sid.value);
    waiting->second.push_back(reply);
    if (isFirst)
        begin(order);
}

void VoicemailOrders::begin(const Order &order)
{
    const routing::CallState *call = m_calls.find(order.sid);
    if (!call)
        findCall(order);
    else if (m_plans.mustRead(call->revision))
        findRevision(order, call->revision);
    else
        decide(order);
}

void VoicemailOrders::findCall(const Order &order)
{
    const Reply refuse = [this, order](const HttpReply &busy) { answer(order.sid, busy); };
    readForApi(m_executor, refuse, [this, order] {
        m_executor.post([this, order, found = recallCall(m_log, order.sid)] {
            if (!found)
                return answer(order.sid, errorReply(found.error()));
            if (!*found)
                return answer(order.sid,
                              errorReply({ErrorCode::NotFound, "the log has no call " + order.sid.value}));
            if (!(*found)->isRunning())
                return answer(order.sid, errorReply(*errorOf(routing::VoicemailObjection::Over)));
            if (!m_calls.find(order.sid))
                m_calls.adopt(**found);
            begin(order);
        });
    });
}

void VoicemailOrders::findRevision(const Order &order, std::int64_t revision)
{
    const Reply refuse = [this, order](const HttpReply &busy) { answer(order.sid, busy); };
    readForApi(m_executor, refuse, [this, order, revision] {
        m_executor.post([this, order, revision, reading = m_plans.read(revision)] {
            m_plans.take(revision, reading);
            decide(order); // or in the newest, as the call itself would
        });
    });
}

VoicemailOrders::Place VoicemailOrders::placeOf(const routing::CallState &call) const
{
    for (auto &plan : {m_plans.revision(call.revision), m_plans.newest()}) {
        if (const routing::TenantPlan *tenant = plan ? plan->byId(call.tenant) : nullptr)
            return {plan, tenant};
    }
    return {};
}

/// A drill's carrier is inside the relay.
bool VoicemailOrders::canMove(const routing::CallState &call) const
{
    return m_movesCalls || (call.test && !call.isLiveTest);
}

std::optional<Error> VoicemailOrders::objection(const routing::TenantPlan &tenant,
                                                const routing::CallState &call) const
{
    if (auto error = errorOf(routing::objectionToVoicemail(tenant.tenant, call)))
        return error;
    if (canMove(call) || !ringsByDial(call))
        return std::nullopt;
    return conflict(
        "this relay has no API key, and without one it cannot take a caller away from phones that "
        "ring: the call goes on by its route. Give the relay an API key (Credentials in the "
        "console, or TWILIO_API_KEY and TWILIO_API_SECRET in its environment)");
}

void VoicemailOrders::decide(const Order &order)
{
    const routing::CallState *known = m_calls.find(order.sid);
    if (!known)
        return findCall(order);
    const routing::CallState call = *known;
    const Place place = placeOf(call);
    if (!place.tenant)
        return answer(order.sid, errorReply(conflict("no plan has the business of this call any more, so "
                                                     "there is no voicemail for it")));
    if (const auto error = objection(*place.tenant, call))
        return answer(order.sid, errorReply(*error));
    if (!call.sentToVoicemailBy.empty())
        return answer(order.sid, doneReply(call));
    write(order, *place.tenant, call);
}

void VoicemailOrders::write(const Order &order, const routing::TenantPlan &tenant,
                            const routing::CallState &call)
{
    const Instant now = m_executor.now();
    routing::SentToVoicemail sent = routing::sendToVoicemail(tenant, call, {now, order.by});
    routing::Request request;
    request.now = now;
    request.sid = call.sid;
    request.test = call.test;
    Decided decided = m_rows.write(std::move(sent.decision), request);
    if (sent.entrance && canMove(call)) {
        store::OutboxRow move =
            m_rows.rowOf(decided, request, call.sid.value + ".voicemail", store::EffectKind::MoveCall);
        move.to = call.sid.value;
        move.form = twilio::moveCallForm(*sent.entrance, sent.alone, sent.voice, m_urls);
        decided.outbox.push_back(std::move(move));
    }
    routing::CallState after = call;
    for (const Event &event : decided.events)
        routing::apply(after, event);
    const HttpReply done = doneReply(after);
    store::Record record{std::nullopt, {}, std::move(decided.events), std::move(decided.outbox)};
    keepAnswer(record, order.once, done);
    m_webhooks.write(std::move(record), [this, sid = order.sid, done](const Result<void> &kept) {
        answer(sid, kept ? done : errorReply(kept.error()));
    });
}

void VoicemailOrders::answer(const CallSid &sid, const HttpReply &reply)
{
    const auto waiting = m_waiting.extract(sid.value);
    for (const Reply &each : waiting.mapped())
        each(reply);
}

} // namespace ringdown::relay
