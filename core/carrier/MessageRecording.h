// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/carrier/Exchange.h"
#include "core/carrier/Twiml.h"

#include <chrono>
#include <optional>
#include <string>

namespace ringdown::carrier {

/// A message that a caller speaks to the carrier's recorder: when it ends, and what the carrier tells of it.
class MessageRecording {
public:
    /// It begins now. verb: with absolute URLs for its reports.
    MessageRecording(Exchange &exchange, const CallScript &script, twiml::Record verb, std::string callSid);

    struct End {
        enum class By { Recorder, Key, HangingUp };
        By by = By::Recorder;
        std::chrono::milliseconds after{0}; ///< from the beginning
    };
    std::optional<End> end() const; ///< nothing: it waits for the caller to leave
    bool isSpoken() const { return said() > std::chrono::seconds(0); } ///< or nothing is said
    int seconds() const;                                               ///< recorded so far
    const std::optional<twiml::Link> &action() const { return m_verb.action; }

    /// Keeps it and has it reported and transcribed: what the action is told. call: the fields of its call.
    twilio::FieldList keep(const std::string &digits, const twilio::FieldList &call) const;

private:
    struct Kept {
        std::string sid;
        std::string url;
        int seconds = 0;
    };

    bool endsByKey() const;
    std::chrono::seconds said() const; ///< in all
    void report(const Kept &kept) const;
    void transcribe(const Kept &kept, twilio::FieldList told) const;

    Exchange &m_exchange;
    const CallScript &m_script;
    twiml::Record m_verb;
    std::string m_callSid;
    Instant m_since;
};

} // namespace ringdown::carrier
