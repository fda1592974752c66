// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/InboundCall.h"

#include "core/carrier/CallFields.h"

#include <algorithm>
#include <utility>

namespace ringdown::carrier {
namespace {

using namespace std::chrono_literals;

constexpr int sipAccepted = 200;

} // namespace

InboundCall::InboundCall(Exchange &exchange, BusinessNumber number, CallScript script)
    : Conversation(exchange, "caller", script.sid)
    , m_number(std::move(number))
    , m_script(std::move(script))
    , m_beganAt(exchange.timeline.now())
    , m_keys(m_script.digits)
{
    if (!m_number.voiceFallbackUrl.empty())
        m_fallback = twiml::Link{m_number.voiceFallbackUrl, "POST"};
}

void InboundCall::begin()
{
    note("calls " + m_number.number + " as " + m_script.from);
    m_exchange.noteCall(
        {m_sid, "", m_script.from, m_number.number, "inbound", m_status, m_beganAt, {}, {}, 0});
    if (m_script.hangsUpAfter)
        hangUpAfter(*m_script.hangsUpAfter, false);
    if (m_number.voiceUrl.empty()) {
        end("failed");
        return;
    }
    follow({m_number.voiceUrl, "POST"});
}

twilio::FieldList InboundCall::fields() const
{
    twilio::FieldList fields =
        callFields({m_exchange.account.sid, m_sid, "", m_script.from, m_number.number, m_status}, &m_script);
    if (m_number.isLookupOn && !m_script.callerName.empty())
        fields.emplace_back("CallerName", m_script.callerName);
    if (!m_script.forwardedFrom.empty())
        fields.emplace_back("ForwardedFrom", m_script.forwardedFrom);
    if (!m_script.verdict.empty())
        fields.emplace_back("StirVerstat", m_script.verdict);
    const bool sendsToken = m_exchange.habits.token == Habits::Token::Always || m_status == "ringing";
    if (sendsToken && !m_script.callToken.empty())
        fields.emplace_back("CallToken", m_script.callToken);
    if (m_stay) {
        for (auto &field : m_stay->fields())
            fields.push_back(std::move(field));
    }
    return fields;
}

void InboundCall::setStatus(const std::string &status)
{
    m_status = status;
    const auto lasted =
        std::chrono::duration_cast<std::chrono::seconds>(m_exchange.timeline.now() - m_beganAt);
    m_exchange.noteStatus(m_sid, status, static_cast<int>(lasted.count()));
}

void InboundCall::answer()
{
    if (m_status != "ringing")
        return;
    setStatus("in-progress");
    if (m_answered)
        m_answered();
}

void InboundCall::verbBegins(const twiml::Verb &verb)
{
    const auto *dial = std::get_if<twiml::Dial>(&verb);
    const bool staysRinging = (dial && dial->answerOnBridge) || std::holds_alternative<twiml::Reject>(verb) ||
                              std::holds_alternative<twiml::Redirect>(verb);
    if (!staysRinging)
        answer();
}

Conversation::Pressing InboundCall::pressing(const twiml::Gather &gather,
                                             std::chrono::milliseconds promptLasts)
{
    const std::string keys = m_keys.next(static_cast<std::size_t>(gather.numDigits.value_or(100)));
    if (keys.empty())
        return {};
    return {keys, promptLasts + std::min<std::chrono::milliseconds>(
                                    m_script.pressesAfter, std::chrono::seconds(gather.timeout) / 2)};
}

/// A caller who came without a number has none that could be shown.
bool InboundCall::mayShow(const std::string &callerId) const
{
    const bool isCallers = callerId == m_script.from && isE164(callerId);
    return m_exchange.owns(callerId) || isCallers || callerId == m_number.number;
}

void InboundCall::dial(const twiml::Dial &dial)
{
    twiml::Dial allowed = absolute(dial);
    if (!dial.callerId.empty() && !mayShow(dial.callerId)) {
        m_exchange.complain(m_sid, "",
                            {13214, "Dial callerId " + dial.callerId + " belongs to somebody else", true});
        allowed.numbers.clear();
    }
    note("hears ringing");
    m_dial = std::make_shared<DialAttempt>(m_exchange, *this, std::move(allowed), m_sid,
                                           dial.callerId.empty() ? m_script.from : dial.callerId, m_script);
    leaveWhileRinging();
    m_dial->begin();
}

void InboundCall::leaveWhileRinging()
{
    if (m_script.leavesRinging && !std::exchange(m_hasRung, true))
        hangUpAfter(*m_script.leavesRinging, true);
}

void InboundCall::dialJoined(const OfferedLeg &leg)
{
    answer();
    note("talks to " + leg.number());
}

void InboundCall::dialOver()
{
    const auto dial = std::exchange(m_dial, nullptr);
    if (dial->isJoined())
        note("hears the other side hang up");
    if (dial->document().action)
        follow(*dial->document().action, dial->resultFields());
    else
        nextVerb();
}

void InboundCall::enqueue(const twiml::Enqueue &enqueue)
{
    if (m_stay)
        return nextVerb(); // whoever waits cannot enter a queue
    m_stay = std::make_unique<QueueStay>(m_exchange, absolute(enqueue));
    m_afterStay = bookmark();
    note("waits to be connected");
    leaveWhileRinging();
    m_stay->enter(std::static_pointer_cast<InboundCall>(shared_from_this()));
    m_exchange.queues.matchAll(enqueue.queue);
    if (m_stay && !m_stay->isJoined())
        hearWaitDocument();
}

void InboundCall::hearWaitDocument()
{
    if (m_stay->wait())
        follow(*m_stay->wait());
}

twilio::FieldList InboundCall::leaveQueue(const std::string &result)
{
    twilio::FieldList told = m_stay->resultFields(result);
    std::exchange(m_stay, nullptr)->leave(*this);
    return told;
}

void InboundCall::goOnAfterQueue(const std::string &result)
{
    interrupt();
    const auto action = m_stay->action();
    Bookmark after = std::move(m_afterStay);
    twilio::FieldList told = leaveQueue(result);
    if (action)
        follow(*action, std::move(told));
    else
        goBackTo(std::move(after));
}

void InboundCall::leave()
{
    if (m_stay)
        goOnAfterQueue("leave");
    else
        nextVerb();
}

void InboundCall::joinedWith(const std::shared_ptr<QueueDialler> &dialler)
{
    interrupt();
    m_stay->join(dialler);
    note("talks to " + dialler->number());
}

void InboundCall::diallerLeft()
{
    if (!m_stay)
        return;
    note("hears the other side hang up");
    m_stay->diallerLeft();
    goOnAfterQueue("bridged");
}

bool InboundCall::isJoined() const
{
    return (m_dial && m_dial->isJoined()) || (m_stay && m_stay->isJoined());
}

/// Whoever rings or talks for this caller is let go; nobody is asked what comes next.
void InboundCall::stopWhatGoesOn()
{
    interrupt();
    if (const auto dial = std::exchange(m_dial, nullptr))
        dial->callerLeft();
    if (m_stay)
        leaveQueue("redirected");
    m_recording.reset();
}

void InboundCall::completeOverRest()
{
    note("hears the line drop");
    end(m_status == "ringing" ? "no-answer" : "completed");
}

void InboundCall::beMoved(std::optional<twiml::Link> fallback)
{
    stopWhatGoesOn();
    m_fallback = std::move(fallback);
    answer();
}

void InboundCall::redirect(const twiml::Link &document, std::optional<twiml::Link> fallback)
{
    if (m_stay && m_stay->action())
        inform(*m_stay->action(), {{"QueueResult", "redirected"}});
    beMoved(std::move(fallback));
    follow(document);
}

void InboundCall::redirect(const std::string &twiml, std::optional<twiml::Link> fallback)
{
    beMoved(std::move(fallback));
    take(twiml::read("text/xml", twiml), bookmark().url);
}

void InboundCall::record(const twiml::Record &record)
{
    note(record.playBeep ? "hears a beep" : "is recorded");
    m_recording.emplace(m_exchange, m_script, absolute(record), m_sid);
    if (m_recording->isSpoken())
        note("speaks");
    if (const auto end = m_recording->end())
        later(end->after, [this, by = end->by] { messageEnds(by); });
}

void InboundCall::messageEnds(MessageRecording::End::By by)
{
    using By = MessageRecording::End::By;
    switch (by) {
    case By::Recorder:
        return recordingEnds("");
    case By::Key:
        note(std::string("presses ") + m_script.messageKey);
        return recordingEnds(std::string(1, m_script.messageKey));
    case By::HangingUp:
        return hangUp();
    }
}

void InboundCall::recordingEnds(const std::string &digits)
{
    const twiml::Link action = actionOr(m_recording->action());
    if (m_recording->seconds() == 0) {
        m_recording.reset();
        return nextVerb();
    }
    follow(action, keepRecording(digits));
}

twilio::FieldList InboundCall::keepRecording(const std::string &digits)
{
    twilio::FieldList told = m_recording->keep(digits, fields());
    m_recording.reset();
    return told;
}

void InboundCall::reject(const twiml::Reject &reject)
{
    note(reject.isBusy ? "hears the busy tone" : "hears that the number is not in service");
    if (m_status == "ringing")
        end(reject.isBusy ? "busy" : "no-answer");
    else
        end("completed");
}

void InboundCall::hangUpByDocument()
{
    note("is hung up on");
    end(m_status == "ringing" ? "no-answer" : "completed");
}

void InboundCall::documentRanOut()
{
    if (m_stay)
        later(1s, [this] { hearWaitDocument(); }); // it is asked for again and again
    else
        hangUpByDocument();
}

void InboundCall::documentFailed(const Complaint &complaint, const std::string &url)
{
    if (m_stay)
        return goOnAfterQueue("error");
    const auto fallback = std::exchange(m_fallback, std::nullopt);
    if (fallback)
        follow(*fallback, {{"ErrorCode", std::to_string(complaint.code)}, {"ErrorUrl", url}});
    else
        apologize();
}

void InboundCall::apologize()
{
    answer();
    say(applicationError, [this] { hangUpByDocument(); });
}

void InboundCall::hangUpAfter(std::chrono::milliseconds delay, bool onlyUnlessJoined)
{
    m_exchange.timeline.after(delay, [weak = weak_from_this(), this, onlyUnlessJoined] {
        const auto self = weak.lock();
        if (self && !m_isOver && !(onlyUnlessJoined && isJoined()))
            hangUp();
    });
}

void InboundCall::hangUp()
{
    note("hangs up");
    const bool wasAnswered = m_status == "in-progress";
    interrupt();
    setStatus("completed");
    if (const auto dial = std::exchange(m_dial, nullptr)) {
        dial->callerLeft();
        if (dial->document().action)
            inform(*dial->document().action, dial->resultFields());
    } else if (m_stay) {
        const auto action = m_stay->action();
        const auto told = leaveQueue(m_stay->isJoined() ? "bridged" : "hangup");
        if (action)
            inform(*action, told);
    } else if (m_recording) {
        const twiml::Link action = actionOr(m_recording->action());
        if (m_recording->seconds() > 0)
            inform(action, keepRecording("hangup"));
    }
    end(wasAnswered ? "completed" : "no-answer");
}

void InboundCall::callerHangsUp()
{
    if (!m_isOver)
        hangUp();
}

void InboundCall::end(const std::string &status)
{
    if (m_isOver)
        return;
    m_isOver = true;
    stopWhatGoesOn();
    setStatus(status);
    reportEnd();
    m_exchange.forget(m_sid);
    if (m_over)
        m_over(m_status);
}

void InboundCall::reportEnd()
{
    const Instant now = m_exchange.timeline.now();
    const int seconds = static_cast<int>((now - m_beganAt).count() / 1000);
    if (m_exchange.whenEnded)
        m_exchange.whenEnded({now, m_sid, m_status, seconds});
    if (m_number.statusCallback.empty())
        return;
    Errand errand{m_number.statusCallback, "POST", fields(), m_sid};
    for (twilio::FieldList more : {progressFields(now, 0), endFields(seconds, sipAccepted)})
        std::move(more.begin(), more.end(), std::back_inserter(errand.fields));
    m_exchange.courier.report(std::move(errand));
}

} // namespace ringdown::carrier
