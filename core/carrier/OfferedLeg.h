// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Conversation.h"

#include <optional>
#include <string>

namespace ringdown::carrier {

class OfferedLeg;

/// What an offered leg tells the Dial it belongs to.
class LegWatcher {
public:
    virtual ~LegWatcher() = default;

    virtual void legPickedUp(OfferedLeg &leg) = 0;
    virtual void legWantsJoin(OfferedLeg &leg) = 0; ///< screening passed, or there was none
    virtual void legOver(OfferedLeg &leg) = 0;
};

/// Why a leg stops that did not end by itself.
enum class LegStop { LostRace, CallerLeft, TimedOut };

/// A phone that a Dial rings: the child leg of the call.
class OfferedLeg final : public Conversation {
public:
    OfferedLeg(Exchange &exchange, LegWatcher &watcher, std::string parentSid, std::string shownNumber,
               twiml::Number number, PhoneScript script);

    void ring();
    /// Ends the leg because somebody else wants it so.
    void stop(LegStop reason);
    /// The two legs are one call from now on; the phone hangs up by its script.
    void join();
    void hangUp(); ///< by this phone

    const std::string &number() const { return m_number.number; }
    bool isAlive() const { return m_status != "completed" && !isUnanswered(); }
    bool isRinging() const { return m_status == "initiated" || m_status == "ringing"; }
    bool wasPickedUp() const { return m_pickedUpAt.has_value(); }
    bool isJoined() const { return m_isJoined; }
    const std::string &status() const { return m_status; }
    int seconds() const; ///< since it picked up, 0 if it did not
    const PhoneScript &script() const { return m_script; }

protected:
    twilio::FieldList fields() const override;
    const std::string &parentSid() const override { return m_parentSid; }
    void verbBegins(const twiml::Verb &) override {}
    Pressing pressing(const twiml::Gather &gather, std::chrono::milliseconds promptLasts) override;
    void dial(const twiml::Dial &dial) override;
    void record(const twiml::Record &record) override;
    void reject(const twiml::Reject &reject) override;
    void hangUpByDocument() override;
    void documentRanOut() override;
    void documentFailed(const Complaint &complaint, const std::string &url) override;

private:
    bool isUnanswered() const; ///< over without having been picked up
    void pickUp();
    void endUnanswered(const char *what, const char *status, int sipCode);
    void over(const std::string &status, int sipCode);
    void report(const std::string &event, twilio::FieldList extra = {});
    void forbidden(const std::string &verb);

    LegWatcher &m_watcher;
    std::string m_parentSid;
    std::string m_shownNumber;
    twiml::Number m_number;
    PhoneScript m_script;
    std::string m_status = "initiated";
    std::optional<Instant> m_pickedUpAt;
    std::size_t m_keysUsed = 0;
    bool m_isJoined = false;
    int m_sequence = 0;
};

} // namespace ringdown::carrier
