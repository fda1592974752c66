// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Conversation.h"
#include "core/carrier/DialAttempt.h"

#include <memory>
#include <optional>
#include <string>

namespace ringdown::carrier {

/// The caller's leg: a call to one of the account's numbers, from its first webhook to its last report.
class InboundCall final : public Conversation, public DialOwner {
public:
    InboundCall(Exchange &exchange, BusinessNumber number, CallScript script);

    void begin();

    void dialJoined(const OfferedLeg &leg) override;
    void dialOver() override;
    void callerEndsTalk() override;

protected:
    twilio::FieldList fields() const override;
    const std::string &parentSid() const override { return m_sid; }
    void verbBegins(const twiml::Verb &verb) override;
    Pressing pressing(const twiml::Gather &gather, std::chrono::milliseconds promptLasts) override;
    void dial(const twiml::Dial &dial) override;
    void record(const twiml::Record &record) override;
    void reject(const twiml::Reject &reject) override;
    void hangUpByDocument() override;
    void documentRanOut() override;
    void documentFailed(const Complaint &complaint, const std::string &url) override;

private:
    struct Recording {
        twiml::Record verb;
        Instant since;
    };

    void answer();
    void hangUp(); ///< by the caller
    void hangUpAfter(std::chrono::milliseconds delay, bool onlyUnlessJoined);
    void scheduleEndOfMessage();
    void recordingEnds(const std::string &digits);
    twilio::FieldList keepRecording(int seconds, const std::string &digits);
    void reportRecording(const std::string &recordingSid, const std::string &url, int seconds);
    void transcribe(const std::string &recordingSid, const std::string &url, int seconds);
    int recordedSeconds() const;
    twiml::Dial withAbsoluteUrls(twiml::Dial dial) const;
    bool mayShow(const std::string &callerId) const;
    void apologize();
    void end(const std::string &status);
    void reportEnd();

    BusinessNumber m_number;
    CallScript m_script;
    std::string m_status = "ringing";
    Instant m_beganAt;
    bool m_isOver = false;
    bool m_isOnFallback = false;
    bool m_hasRung = false;
    std::size_t m_digitsUsed = 0;
    std::shared_ptr<DialAttempt> m_dial;
    std::optional<Recording> m_recording;
};

} // namespace ringdown::carrier
