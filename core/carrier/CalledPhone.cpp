// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/CalledPhone.h"

#include "core/carrier/CallFields.h"

#include <algorithm>

namespace ringdown::carrier {
namespace {

using namespace std::chrono_literals;

constexpr int sipNotFound = 404;
constexpr int sipBusy = 486;
constexpr int sipCancelled = 487;
constexpr auto networkGivesUpAfter = 2s;    ///< on a phone that is off
constexpr auto phoneVoicemailListens = 30s; ///< before it hangs up by itself

} // namespace

CalledPhone::CalledPhone(Exchange &exchange, Order order, PhoneScript script)
    : Conversation(exchange, order.to)
    , m_order(std::move(order))
    , m_script(std::move(script))
{
}

bool CalledPhone::isUnanswered() const
{
    return m_status == "busy" || m_status == "failed" || m_status == "no-answer" || m_status == "canceled";
}

int CalledPhone::seconds() const
{
    return m_pickedUpAt ? static_cast<int>((m_exchange.timeline.now() - *m_pickedUpAt).count() / 1000) : 0;
}

twilio::FieldList CalledPhone::fields() const
{
    const std::string parent = m_order.direction == "outbound-dial" ? parentSid() : std::string();
    return callFields(
        {m_exchange.account.sid, m_sid, parent, m_order.from, m_order.to, m_status, m_order.direction},
        nullptr);
}

void CalledPhone::setStatus(const std::string &status)
{
    m_status = status;
    m_exchange.noteStatus(m_sid, status, seconds());
}

void CalledPhone::ring()
{
    setStatus("initiated");
    report("initiated");
    if (m_script.does == PhoneScript::Does::Invalid) {
        m_exchange.complain(parentSid(), "", {13224, "Dial: " + number() + " is not callable", false});
        over("failed", sipNotFound);
        return;
    }
    if (m_script.does == PhoneScript::Does::Off) {
        later(networkGivesUpAfter, [this] { endUnanswered("cannot be reached", "failed", sipNotFound); });
        return;
    }
    if (m_script.does == PhoneScript::Does::Busy || m_exchange.offHook.contains(number())) {
        endUnanswered("is busy", "busy", sipBusy);
        return;
    }
    setStatus("ringing");
    report("ringing");
    note("rings, showing " + m_order.from);
    if (m_script.does == PhoneScript::Does::Declines)
        later(m_script.after, [this] { endUnanswered("declines", "busy", sipBusy); });
    else if (m_script.does == PhoneScript::Does::Cancelled)
        later(m_script.after, [this] { endUnanswered("is cancelled over REST", "canceled", sipCancelled); });
    else if (m_script.does != PhoneScript::Does::NoAnswer)
        later(m_script.after, [this] { pickUp(); });
}

void CalledPhone::pickUp()
{
    if (m_exchange.offHook.contains(number())) {
        endUnanswered("is busy by now", "busy", sipBusy);
        return;
    }
    const bool isVoicemail = m_script.does == PhoneScript::Does::Voicemail;
    m_pickedUpAt = m_exchange.timeline.now();
    setStatus("in-progress");
    m_exchange.offHook.insert(number());
    note(isVoicemail ? "picks up: the phone's own voicemail" : "picks up");
    report("answered");
    const auto patience =
        isVoicemail ? std::optional<std::chrono::seconds>(phoneVoicemailListens) : m_script.hangsUpAfter;
    if (patience)
        m_exchange.timeline.after(*patience, [weak = weak_from_this(), this] {
            if (const auto self = weak.lock(); self && isAlive() && !m_isJoined)
                hangUp();
        });
    pickedUp();
}

void CalledPhone::ringThere()
{
    setStatus("initiated");
    report("initiated");
    setStatus("ringing");
    report("ringing");
    note("is called, showing " + m_order.from);
}

void CalledPhone::answeredThere()
{
    if (!isRinging())
        return;
    m_pickedUpAt = m_exchange.timeline.now();
    setStatus("in-progress");
    report("answered");
    pickedUp();
}

void CalledPhone::endedThere(const std::string &status)
{
    over(wasPickedUp() ? "completed" : status, wasPickedUp() ? sipOk : sipBusy);
}

Conversation::Pressing CalledPhone::pressing(const twiml::Gather &gather, std::chrono::milliseconds)
{
    if (m_script.does != PhoneScript::Does::Answers || m_keysUsed >= m_script.keys.size())
        return {};
    const auto most =
        static_cast<std::size_t>(gather.numDigits.value_or(static_cast<int>(m_script.keys.size())));
    const std::string keys = m_script.keys.substr(m_keysUsed, most);
    m_keysUsed += keys.size();
    return keys.starts_with('-') ? Pressing{} : Pressing{keys, m_script.pressesAfter};
}

void CalledPhone::forbidden(const std::string &verb)
{
    m_exchange.complain(parentSid(), "", {13201, '<' + verb + "> inside a whisper", false});
    over("completed", sipOk);
}

void CalledPhone::record(const twiml::Record &)
{
    forbidden("Record");
}

void CalledPhone::reject(const twiml::Reject &)
{
    forbidden("Reject");
}

void CalledPhone::enqueue(const twiml::Enqueue &)
{
    forbidden("Enqueue");
}

void CalledPhone::leave()
{
    nextVerb(); // it is in no queue
}

void CalledPhone::hangUpByDocument()
{
    note("is hung up on");
    over("completed", sipOk);
}

void CalledPhone::documentFailed(const Complaint &, const std::string &)
{
    hangUpByDocument();
}

void CalledPhone::hangUp()
{
    note("hangs up");
    over("completed", sipOk);
}

void CalledPhone::stop(bool isCancelled)
{
    if (!isAlive())
        return;
    note(isRinging() ? "stops ringing" : "hears the line drop");
    const bool saysCancelled = isCancelled && m_exchange.habits.cancelled == Habits::Cancelled::Canceled;
    if (wasPickedUp())
        over("completed", sipOk);
    else
        over(saysCancelled ? "canceled" : "no-answer", sipCancelled);
}

void CalledPhone::endUnanswered(const char *what, const char *status, int sipCode)
{
    note(what);
    over(status, sipCode);
}

void CalledPhone::over(const std::string &status, int sipCode)
{
    if (!isAlive())
        return;
    interrupt();
    const int lasted = seconds();
    if (wasPickedUp() && !m_exchange.owns(number()))
        m_exchange.offHook.erase(number());
    setStatus(status);
    report("completed", endFields(lasted, sipCode));
    wasOver();
}

void CalledPhone::report(const std::string &event, twilio::FieldList extra)
{
    const auto &events = m_order.statusEvents;
    if (!m_order.status || std::find(events.begin(), events.end(), event) == events.end())
        return;
    Errand errand{m_order.status->url, m_order.status->method, fields(), parentSid()};
    for (twilio::FieldList more : {progressFields(m_exchange.timeline.now(), m_sequence++), std::move(extra)})
        std::move(more.begin(), more.end(), std::back_inserter(errand.fields));
    m_exchange.courier.report(std::move(errand));
}

} // namespace ringdown::carrier
