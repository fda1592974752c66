// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/CallersKeys.h"
#include "core/carrier/Conversation.h"
#include "core/carrier/DialAttempt.h"
#include "core/carrier/MessageRecording.h"
#include "core/carrier/QueueStay.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::carrier {

/// The caller's leg: a call to one of the account's numbers, from its first webhook to its last report.
class InboundCall final : public Conversation, public DialOwner, public QueuedCaller {
public:
    InboundCall(Exchange &exchange, BusinessNumber number, CallScript script);

    void begin();
    void completeOverRest(); ///< an update of the call asks for its end
    bool isOf(std::string_view caller, std::string_view token) const
    {
        return m_script.from == caller && m_script.callToken == token;
    }
    /// The caller is a call of the account's own: called when this one is answered, and when it is over.
    void whenAnswered(std::function<void()> answered) { m_answered = std::move(answered); }
    void whenOver(std::function<void(const std::string &status)> over) { m_over = std::move(over); }
    void callerHangsUp(); ///< unless it is over
    /// An update of the call: the caller hears this from now on. What fails then leads to the fallback that
    /// the update names, and to no other.
    void redirect(const twiml::Link &document, std::optional<twiml::Link> fallback);
    void redirect(const std::string &twiml, std::optional<twiml::Link> fallback);

    void dialJoined(const OfferedLeg &leg) override;
    void dialOver() override;
    void callerEndsTalk() override { hangUp(); }
    void joinedWith(const std::shared_ptr<QueueDialler> &dialler) override;
    void diallerLeft() override;
    std::optional<std::chrono::seconds> talks() const override { return m_script.talks; }
    void endTalk() override { hangUp(); }

protected:
    twilio::FieldList fields() const override;
    const std::string &parentSid() const override { return m_sid; }
    void verbBegins(const twiml::Verb &verb) override;
    Pressing pressing(const twiml::Gather &gather, std::chrono::milliseconds promptLasts) override;
    void dial(const twiml::Dial &dial) override;
    void record(const twiml::Record &record) override;
    void enqueue(const twiml::Enqueue &enqueue) override;
    void leave() override;
    void reject(const twiml::Reject &reject) override;
    void hangUpByDocument() override;
    void documentRanOut() override;
    void documentFailed(const Complaint &complaint, const std::string &url) override;

private:
    void beMoved(std::optional<twiml::Link> fallback);
    void hearWaitDocument();
    /// Out of the queue: what the action is told.
    twilio::FieldList leaveQueue(const std::string &result);
    void goOnAfterQueue(const std::string &result);
    void stopWhatGoesOn();
    bool isJoined() const;
    void setStatus(const std::string &status);
    void answer();
    void hangUp(); ///< by the caller
    void leaveWhileRinging();
    void hangUpAfter(std::chrono::milliseconds delay, bool onlyUnlessJoined);
    void messageEnds(MessageRecording::End::By by);
    void recordingEnds(const std::string &digits);
    twilio::FieldList keepRecording(const std::string &digits);
    bool mayShow(const std::string &callerId) const;
    void apologize();
    void end(const std::string &status);
    void reportEnd();

    BusinessNumber m_number;
    CallScript m_script;
    std::string m_status = "ringing";
    Instant m_beganAt;
    bool m_isOver = false;
    std::optional<twiml::Link> m_fallback; ///< until it is used
    bool m_hasRung = false;
    CallersKeys m_keys;
    std::shared_ptr<DialAttempt> m_dial;
    std::unique_ptr<QueueStay> m_stay; ///< in a queue
    Bookmark m_afterStay;              ///< where the document goes on that led there
    std::optional<MessageRecording> m_recording;
    std::function<void()> m_answered;
    std::function<void(const std::string &)> m_over;
};

} // namespace ringdown::carrier
