// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Conversation.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::carrier {

/// A phone that the carrier rings: it picks up, presses keys and hangs up by its script, and its progress is
/// reported.
class CalledPhone : public Conversation {
public:
    void ring();
    void hangUp(); ///< by this phone

    // A number of the account itself, where the call comes in: the call there decides.
    void ringThere();
    void answeredThere();
    void endedThere(const std::string &status);

    const std::string &number() const { return m_order.to; }
    bool isAlive() const { return m_status != "completed" && !isUnanswered(); }
    bool isRinging() const { return m_status == "initiated" || m_status == "ringing"; }
    bool wasPickedUp() const { return m_pickedUpAt.has_value(); }
    bool isJoined() const { return m_isJoined; }
    const std::string &status() const { return m_status; }
    int seconds() const; ///< since it picked up, 0 if it did not
    const PhoneScript &script() const { return m_script; }

protected:
    /// How a phone is to be called.
    struct Order {
        std::string from; ///< what it shows
        std::string to;
        std::optional<twiml::Link> status;
        std::vector<std::string> statusEvents;
        std::string direction;
    };

    CalledPhone(Exchange &exchange, Order order, PhoneScript script);

    virtual void pickedUp() = 0;
    virtual void wasOver() = 0;

    twilio::FieldList fields() const override;
    void verbBegins(const twiml::Verb &) override {}
    Pressing pressing(const twiml::Gather &gather, std::chrono::milliseconds promptLasts) override;
    void record(const twiml::Record &record) override;
    void reject(const twiml::Reject &reject) override;
    void enqueue(const twiml::Enqueue &enqueue) override;
    void leave() override;
    void hangUpByDocument() override;
    void documentFailed(const Complaint &complaint, const std::string &url) override;

    /// Ends the call because somebody else wants it so; isCancelled: not for its time.
    void stop(bool isCancelled);
    void over(const std::string &status, int sipCode);
    void forbidden(const std::string &verb);
    void setStatus(const std::string &status);
    void setJoined() { m_isJoined = true; }
    const Order &order() const { return m_order; }

    static constexpr int sipOk = 200;

private:
    bool isUnanswered() const; ///< over without having been picked up
    void pickUp();
    void endUnanswered(const char *what, const char *status, int sipCode);
    void report(const std::string &event, twilio::FieldList extra = {});

    Order m_order;
    PhoneScript m_script;
    std::string m_status = "initiated";
    std::optional<Instant> m_pickedUpAt;
    std::size_t m_keysUsed = 0;
    bool m_isJoined = false;
    int m_sequence = 0;
};

} // namespace ringdown::carrier
