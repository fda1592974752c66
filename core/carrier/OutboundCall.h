// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/CalledPhone.h"
#include "core/carrier/Queues.h"

#include <functional>

namespace ringdown::carrier {

/// What POST Calls.json asks for.
struct CallOrder {
    std::string from;
    std::string to;
    std::optional<twiml::Link> document; ///< Url
    std::string twiml;                   ///< Twiml, without Url
    std::optional<twiml::Link> fallback; ///< asked for when a document cannot be had or used
    std::optional<twiml::Link> status;
    std::vector<std::string> statusEvents{"completed"};
    int timeout = 60;
    int timeLimit = 4 * 60 * 60;
    std::string digits; ///< SendDigits: pressed once it is answered
};

/// A call that was made through the REST API: a phone is rung and, when it is picked up, hears documents.
class OutboundCall final : public CalledPhone, public QueueDialler {
public:
    OutboundCall(Exchange &exchange, CallOrder order, PhoneScript script);

    /// Its turn has come, unless it was cancelled while it waited.
    void begin();
    void cancel(); ///< while queued or ringing
    void complete();
    /// Whoever listens hears this from now on.
    void redirect(const twiml::Link &document);
    void redirect(const std::string &twiml);
    bool isQueued() const { return status() == "queued"; }
    /// It is a number of the account that is called: enter makes the call come in there.
    void comesIn(std::function<void()> enter) { m_enter = std::move(enter); }
    void whenOver(std::function<void()> over) { m_over = std::move(over); }
    const CallOrder &order() const { return m_order; }

    const std::string &number() const override { return CalledPhone::number(); }
    void joinedWith(const std::shared_ptr<QueuedCaller> &caller) override;
    void callerLeft() override;

protected:
    const std::string &parentSid() const override { return m_sid; }
    void dial(const twiml::Dial &dial) override;
    void documentRanOut() override;
    void documentFailed(const Complaint &complaint, const std::string &url) override;
    void pickedUp() override;
    void wasOver() override;

private:
    std::shared_ptr<OutboundCall> self();
    void dialEnds(const std::string &status);
    void talk();
    void dropTalk();

    CallOrder m_order;
    std::optional<twiml::Dial> m_dial; ///< of a queue, under way
    std::weak_ptr<QueuedCaller> m_caller;
    Instant m_joinedAt;
    std::function<void()> m_enter;
    std::function<void()> m_over;
};

} // namespace ringdown::carrier
