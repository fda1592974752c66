// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/OfferedLeg.h"

#include "core/carrier/CallFields.h"

#include <algorithm>

namespace ringdown::carrier {
namespace {

using namespace std::chrono_literals;

constexpr int sipOk = 200;
constexpr int sipNotFound = 404;
constexpr int sipBusy = 486;
constexpr int sipCancelled = 487;
constexpr auto networkGivesUpAfter = 2s;    ///< on a phone that is off
constexpr auto phoneVoicemailListens = 30s; ///< before it hangs up by itself

} // namespace

OfferedLeg::OfferedLeg(Exchange &exchange, LegWatcher &watcher, std::string parentSid,
                       std::string shownNumber, twiml::Number number, PhoneScript script)
    : Conversation(exchange, number.number)
    , m_watcher(watcher)
    , m_parentSid(std::move(parentSid))
    , m_shownNumber(std::move(shownNumber))
    , m_number(std::move(number))
    , m_script(std::move(script))
{
}

bool OfferedLeg::isUnanswered() const
{
    return m_status == "busy" || m_status == "failed" || m_status == "no-answer" || m_status == "canceled";
}

int OfferedLeg::seconds() const
{
    return m_pickedUpAt ? static_cast<int>((m_exchange.timeline.now() - *m_pickedUpAt).count() / 1000) : 0;
}

twilio::FieldList OfferedLeg::fields() const
{
    return callFields({m_exchange.account.sid, m_sid, m_parentSid, m_shownNumber, m_number.number, m_status},
                      nullptr);
}

void OfferedLeg::ring()
{
    report("initiated");
    if (m_script.does == PhoneScript::Does::Invalid) {
        m_exchange.complain(m_parentSid, "", {13224, "Dial: " + number() + " is not callable", false});
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
    m_status = "ringing";
    report("ringing");
    note("rings, showing " + m_shownNumber);
    if (m_script.does == PhoneScript::Does::Declines)
        later(m_script.after, [this] { endUnanswered("declines", "busy", sipBusy); });
    else if (m_script.does == PhoneScript::Does::Cancelled)
        later(m_script.after, [this] { endUnanswered("is cancelled over REST", "canceled", sipCancelled); });
    else if (m_script.does != PhoneScript::Does::NoAnswer)
        later(m_script.after, [this] { pickUp(); });
}

void OfferedLeg::pickUp()
{
    if (m_exchange.offHook.contains(number())) {
        endUnanswered("is busy by now", "busy", sipBusy);
        return;
    }
    const bool isVoicemail = m_script.does == PhoneScript::Does::Voicemail;
    m_status = "in-progress";
    m_pickedUpAt = m_exchange.timeline.now();
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
    m_watcher.legPickedUp(*this);
    if (m_number.whisper)
        follow(*m_number.whisper);
    else
        m_watcher.legWantsJoin(*this);
}

Conversation::Pressing OfferedLeg::pressing(const twiml::Gather &gather, std::chrono::milliseconds)
{
    if (m_script.does != PhoneScript::Does::Answers || m_keysUsed >= m_script.keys.size())
        return {};
    const auto most =
        static_cast<std::size_t>(gather.numDigits.value_or(static_cast<int>(m_script.keys.size())));
    const std::string keys = m_script.keys.substr(m_keysUsed, most);
    m_keysUsed += keys.size();
    return keys.starts_with('-') ? Pressing{} : Pressing{keys, m_script.pressesAfter};
}

void OfferedLeg::forbidden(const std::string &verb)
{
    m_exchange.complain(m_parentSid, "", {13201, '<' + verb + "> inside a whisper", false});
    over("completed", sipOk);
}

void OfferedLeg::dial(const twiml::Dial &)
{
    forbidden("Dial");
}

void OfferedLeg::record(const twiml::Record &)
{
    forbidden("Record");
}

void OfferedLeg::reject(const twiml::Reject &)
{
    forbidden("Reject");
}

void OfferedLeg::hangUpByDocument()
{
    note("is hung up on");
    over("completed", sipOk);
}

void OfferedLeg::documentRanOut()
{
    m_watcher.legWantsJoin(*this);
}

void OfferedLeg::documentFailed(const Complaint &, const std::string &)
{
    hangUpByDocument();
}

void OfferedLeg::join()
{
    m_isJoined = true;
    interrupt();
    note("is joined to the caller");
}

void OfferedLeg::hangUp()
{
    note("hangs up");
    over("completed", sipOk);
}

void OfferedLeg::stop(LegStop reason)
{
    if (!isAlive())
        return;
    const bool isCancelled =
        reason != LegStop::TimedOut && m_exchange.habits.cancelled == Habits::Cancelled::Canceled;
    note(isRinging() ? "stops ringing" : "hears the line drop");
    if (wasPickedUp())
        over("completed", sipOk);
    else
        over(isCancelled ? "canceled" : "no-answer", sipCancelled);
}

void OfferedLeg::endUnanswered(const char *what, const char *status, int sipCode)
{
    note(what);
    over(status, sipCode);
}

void OfferedLeg::over(const std::string &status, int sipCode)
{
    if (!isAlive())
        return;
    interrupt();
    const int lasted = seconds();
    m_status = status;
    if (wasPickedUp())
        m_exchange.offHook.erase(number());
    report("completed", endFields(lasted, sipCode));
    m_watcher.legOver(*this);
}

void OfferedLeg::report(const std::string &event, twilio::FieldList extra)
{
    const auto &events = m_number.statusEvents;
    if (!m_number.status || std::find(events.begin(), events.end(), event) == events.end())
        return;
    Errand errand{m_number.status->url, m_number.status->method, fields(), m_parentSid};
    for (twilio::FieldList more : {progressFields(m_exchange.timeline.now(), m_sequence++), std::move(extra)})
        std::move(more.begin(), more.end(), std::back_inserter(errand.fields));
    m_exchange.courier.report(std::move(errand));
}

} // namespace ringdown::carrier
