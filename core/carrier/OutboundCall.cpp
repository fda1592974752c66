// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/OutboundCall.h"

#include <algorithm>

namespace ringdown::carrier {

OutboundCall::OutboundCall(Exchange &exchange, CallOrder order, PhoneScript script)
    : CalledPhone(exchange, {order.from, order.to, order.status, order.statusEvents, "outbound-api"},
                  std::move(script))
    , m_order(std::move(order))
{
    setStatus("queued");
}

std::shared_ptr<OutboundCall> OutboundCall::self()
{
    return std::static_pointer_cast<OutboundCall>(shared_from_this());
}

void OutboundCall::begin()
{
    if (!isQueued())
        return;
    const auto patience = std::chrono::seconds(m_order.timeout) + m_exchange.habits.dialSlack;
    m_exchange.timeline.after(patience, [weak = weak_from_this(), this] {
        if (const auto still = weak.lock(); still && isRinging())
            stop(false);
    });
    if (!m_enter)
        return ring();
    ringThere();
    m_enter();
}

/// Nobody is told of a call that was cancelled before its turn came.
void OutboundCall::cancel()
{
    if (!isQueued())
        return stop(true);
    setStatus("canceled");
    m_exchange.forget(m_sid);
}

void OutboundCall::complete()
{
    cancel();
}

void OutboundCall::redirect(const twiml::Link &document)
{
    interrupt();
    dropTalk();
    follow(document);
}

void OutboundCall::redirect(const std::string &twiml)
{
    interrupt();
    dropTalk();
    take(twiml::read("text/xml", twiml), m_order.document ? m_order.document->url : std::string());
}

void OutboundCall::pickedUp()
{
    m_exchange.timeline.after(std::chrono::seconds(m_order.timeLimit), [weak = weak_from_this(), this] {
        if (const auto still = weak.lock(); still && isAlive())
            stop(false);
    });
    if (m_order.document)
        follow(*m_order.document);
    else
        take(twiml::read("text/xml", m_order.twiml), "");
}

void OutboundCall::dial(const twiml::Dial &dial)
{
    if (dial.queue.empty()) {
        m_exchange.complain(m_sid, "",
                            {12200, "a Dial of numbers on a call made by REST is not simulated here", true});
        nextVerb();
        return;
    }
    m_dial = dial;
    m_dial->action = absolute(dial.action);
    const Queues::Dialled dialled = m_exchange.queues.dial(dial.queue, self());
    if (dialled == Queues::Dialled::NoSuchQueue)
        dialEnds("failed");
    else if (dialled == Queues::Dialled::Waiting)
        later(std::chrono::seconds(dial.timeout), [this] { dialEnds("no-answer"); });
}

void OutboundCall::joinedWith(const std::shared_ptr<QueuedCaller> &caller)
{
    interrupt();
    m_caller = caller;
    m_joinedAt = m_exchange.timeline.now();
    setJoined();
    note("is joined to the caller");
    talk();
}

void OutboundCall::talk()
{
    const auto ifStillTalking = [this](std::function<void(QueuedCaller &)> work) {
        return [weak = std::weak_ptr(self()), this, work = std::move(work)] {
            const auto still = weak.lock();
            const auto caller = still ? m_caller.lock() : nullptr;
            if (caller && isAlive())
                work(*caller);
        };
    };
    const auto phoneHangsUp = std::min(script().talks, std::chrono::seconds(m_dial->timeLimit));
    m_exchange.timeline.after(phoneHangsUp, ifStillTalking([this](QueuedCaller &) { hangUp(); }));
    if (const auto talks = m_caller.lock()->talks())
        m_exchange.timeline.after(*talks, ifStillTalking([](QueuedCaller &caller) { caller.endTalk(); }));
}

void OutboundCall::callerLeft()
{
    m_caller.reset();
    note("hears the caller hang up");
    dialEnds("completed");
}

void OutboundCall::dialEnds(const std::string &status)
{
    const twiml::Dial dial = *std::exchange(m_dial, std::nullopt);
    m_exchange.queues.giveUp(dial.queue, *this);
    const bool wasJoined = isJoined();
    const auto talked =
        std::chrono::duration_cast<std::chrono::seconds>(m_exchange.timeline.now() - m_joinedAt);
    twilio::FieldList fields{{"DialCallStatus", status}, {"DialBridged", wasJoined ? "true" : "false"}};
    if (wasJoined)
        fields.emplace_back("DialCallDuration", std::to_string(talked.count()));
    if (dial.action)
        follow(*dial.action, std::move(fields));
    else
        nextVerb();
}

/// The two sides are no longer one call.
void OutboundCall::dropTalk()
{
    if (m_dial)
        m_exchange.queues.giveUp(m_dial->queue, *this);
    m_dial.reset();
    if (const auto caller = std::exchange(m_caller, {}).lock())
        caller->diallerLeft();
}

void OutboundCall::documentRanOut()
{
    hangUpByDocument();
}

void OutboundCall::documentFailed(const Complaint &complaint, const std::string &url)
{
    const auto &fallback = m_order.fallback;
    if (fallback && fallback->url != url)
        follow(*fallback, {{"ErrorCode", std::to_string(complaint.code)}, {"ErrorUrl", url}});
    else
        say(applicationError, [this] { hangUpByDocument(); });
}

void OutboundCall::wasOver()
{
    dropTalk();
    m_exchange.forget(m_sid);
    if (m_over)
        m_over();
}

} // namespace ringdown::carrier
