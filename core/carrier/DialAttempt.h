// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/OfferedLeg.h"

#include <functional>
#include <memory>
#include <vector>

namespace ringdown::carrier {

/// What a Dial asks of the call it belongs to.
class DialOwner {
public:
    virtual ~DialOwner() = default;

    virtual void dialJoined(const OfferedLeg &leg) = 0; ///< the caller is picked up for now at the latest
    virtual void dialOver() = 0;
    virtual void callerEndsTalk() = 0; ///< by the caller's script
};

/// One <Dial> at work: rings its numbers, lets one of them be joined, and ends.
class DialAttempt final : public LegWatcher, public std::enable_shared_from_this<DialAttempt> {
public:
    DialAttempt(Exchange &exchange, DialOwner &owner, twiml::Dial dial, std::string parentSid,
                std::string shownNumber, const CallScript &script);

    void begin();
    /// Hangs up on every phone; the owner is not told.
    void callerLeft();
    bool isJoined() const { return m_joined != nullptr; }
    /// Fields of the action request, as things stand.
    twilio::FieldList resultFields() const;
    const twiml::Dial &document() const { return m_dial; }

    void legPickedUp(OfferedLeg &leg) override;
    void legWantsJoin(OfferedLeg &leg) override;
    void legOver(OfferedLeg &leg) override;

private:
    void offer(const twiml::Number &number);
    void offerNext();
    bool anyAlive() const;
    void startTimeout();
    void stopOthers(const OfferedLeg &winner);
    void talk(OfferedLeg &leg);
    std::string status() const;
    const OfferedLeg *deciding() const;

    Exchange &m_exchange;
    DialOwner &m_owner;
    twiml::Dial m_dial;
    std::string m_parentSid;
    std::string m_shownNumber;
    const CallScript &m_script;
    std::vector<std::shared_ptr<OfferedLeg>> m_legs;
    std::shared_ptr<OfferedLeg> m_joined;
    std::size_t m_offered = 0;
    bool m_isStarting = false; ///< legs may fail before all are offered
    bool m_isOver = false;
    bool m_callerLeft = false;
};

} // namespace ringdown::carrier
