// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/DialAttempt.h"

#include <algorithm>

namespace ringdown::carrier {

DialAttempt::DialAttempt(Exchange &exchange, DialOwner &owner, twiml::Dial dial, std::string parentSid,
                         std::string shownNumber, const CallScript &script)
    : m_exchange(exchange)
    , m_owner(owner)
    , m_dial(std::move(dial))
    , m_parentSid(std::move(parentSid))
    , m_shownNumber(std::move(shownNumber))
    , m_script(script)
{
}

void DialAttempt::begin()
{
    m_isStarting = true;
    while (m_offered < m_dial.numbers.size() && !(m_dial.sequential && anyAlive()))
        offerNext();
    m_isStarting = false;
    startTimeout();
    if (!anyAlive()) {
        m_isOver = true;
        m_owner.dialOver();
    }
}

bool DialAttempt::anyAlive() const
{
    return std::any_of(m_legs.begin(), m_legs.end(), [](const auto &leg) { return leg->isAlive(); });
}

void DialAttempt::offerNext()
{
    offer(m_dial.numbers[m_offered++]);
}

void DialAttempt::offer(const twiml::Number &number)
{
    const auto script = m_script.phones.find(number.number);
    m_legs.push_back(
        std::make_shared<OfferedLeg>(m_exchange, *this, m_parentSid, m_shownNumber, number,
                                     script == m_script.phones.end() ? PhoneScript{} : script->second));
    const OfferedLeg &leg = *m_legs.back();
    m_exchange.noteCall({leg.sid(),
                         m_parentSid,
                         m_shownNumber,
                         leg.number(),
                         "outbound-dial",
                         "queued",
                         m_exchange.timeline.now(),
                         {},
                         {},
                         0});
    m_legs.back()->ring();
}

void DialAttempt::startTimeout()
{
    const auto patience = std::chrono::seconds(m_dial.timeout) + m_exchange.habits.dialSlack;
    m_exchange.timeline.after(patience, [weak = weak_from_this(), this, offered = m_offered] {
        const auto self = weak.lock();
        if (!self || m_isOver || offered != m_offered)
            return;
        for (const auto &leg : std::vector(m_legs)) {
            if (leg->isRinging())
                leg->stop(LegStop::TimedOut);
        }
    });
}

void DialAttempt::legPickedUp(OfferedLeg &leg)
{
    if (m_exchange.habits.race == Habits::Race::AtAnswer)
        stopOthers(leg);
}

void DialAttempt::stopOthers(const OfferedLeg &winner)
{
    for (const auto &leg : std::vector(m_legs)) {
        if (leg.get() != &winner)
            leg->stop(LegStop::LostRace);
    }
}

void DialAttempt::legWantsJoin(OfferedLeg &leg)
{
    const auto it =
        std::find_if(m_legs.begin(), m_legs.end(), [&leg](const auto &one) { return one.get() == &leg; });
    m_joined = *it;
    stopOthers(leg);
    leg.join();
    m_owner.dialJoined(leg);
    talk(leg);
}

void DialAttempt::talk(OfferedLeg &leg)
{
    const auto phoneHangsUp = std::min(leg.script().talks, std::chrono::seconds(m_dial.timeLimit));
    const auto ifStillTalking = [this](std::function<void()> work) {
        return [weak = weak_from_this(), this, work = std::move(work)] {
            if (const auto self = weak.lock(); self && !m_isOver)
                work();
        };
    };
    m_exchange.timeline.after(phoneHangsUp, ifStillTalking([this] { m_joined->hangUp(); }));
    if (m_script.talks)
        m_exchange.timeline.after(*m_script.talks, ifStillTalking([this] { m_owner.callerEndsTalk(); }));
}

void DialAttempt::legOver(OfferedLeg &leg)
{
    if (m_isOver || m_isStarting || m_callerLeft || (m_joined && m_joined.get() != &leg))
        return;
    if (m_dial.sequential && !m_joined && m_offered < m_dial.numbers.size()) {
        offerNext();
        startTimeout();
        return;
    }
    if (anyAlive())
        return;
    m_isOver = true;
    m_owner.dialOver();
}

void DialAttempt::callerLeft()
{
    m_callerLeft = true;
    for (const auto &leg : std::vector(m_legs))
        leg->stop(LegStop::CallerLeft);
    m_isOver = true;
}

const OfferedLeg *DialAttempt::deciding() const
{
    if (m_joined)
        return m_joined.get();
    for (const auto &leg : m_legs) {
        if (leg->wasPickedUp())
            return leg.get();
    }
    return m_legs.empty() ? nullptr : m_legs.back().get();
}

std::string DialAttempt::status() const
{
    if (m_joined)
        return "completed";
    if (m_callerLeft)
        return m_exchange.habits.cancelled == Habits::Cancelled::Canceled ? "canceled" : "no-answer";
    if (deciding() && deciding()->wasPickedUp())
        return m_exchange.habits.refused == Habits::Refused::Completed ? "completed" : "no-answer";
    for (const char *status : {"no-answer", "canceled", "busy"}) {
        if (std::any_of(m_legs.begin(), m_legs.end(),
                        [status](const auto &leg) { return leg->status() == status; }))
            return status;
    }
    return "failed";
}

twilio::FieldList DialAttempt::resultFields() const
{
    twilio::FieldList fields{{"DialCallStatus", status()}};
    if (m_exchange.habits.bridged == Habits::Bridged::Sent)
        fields.emplace_back("DialBridged", m_joined ? "true" : "false");
    if (const OfferedLeg *leg = deciding()) {
        fields.emplace_back("DialCallSid", leg->sid());
        if (leg->wasPickedUp())
            fields.emplace_back("DialCallDuration", std::to_string(leg->seconds()));
    }
    return fields;
}

} // namespace ringdown::carrier
