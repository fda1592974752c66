// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/LateReports.h"
#include "core/routing/Step.h"
#include "core/twilio/Form.h"
#include "core/twilio/WebhookPath.h"

#include <optional>
#include <string>
#include <vector>

namespace ringdown::twilio {

// Translations of forms that passed checkShape. The caller sets now, test and planReplaced.

/// A request at /voice or /voice/POSITION. From an offered leg, sid is the parent call's (empty when the
/// carrier does not name it: the leg is no call of its own) and caller is empty.
/// A request that brings no input is NothingPressed: what was silent there, a menu or a recording, the plan
/// knows.
routing::Request readCall(const WebhookPath &path, const Form &form);
/// /status/call: CallGone, or nothing when the call is not over.
std::optional<routing::Request> readCallEnd(const Form &form);

/// /status/leg/POSITION: nothing for a progress that is no news (initiated).
std::optional<routing::LegReport> readLegReport(const WebhookPath &path, const Form &form);
/// /status/recording: nothing unless the recording is complete.
std::optional<routing::RecordingReport> readRecordingReport(const Form &form);
routing::TranscriptReport readTranscriptReport(const Form &form);

/// What became of a text of ours that the carrier had taken.
struct MessageReport {
    enum class Fate { Delivered, Failed };

    Fate fate = Fate::Delivered;
    std::string sid;
    std::string errorCode; ///< the carrier's, "" for none

    friend bool operator==(const MessageReport &, const MessageReport &) = default;
};

/// /status/message/ID: nothing while the message is still on its way.
std::optional<MessageReport> readMessageReport(const Form &form);

/// The call a form is about: the parent of an offered leg, else the call itself. Empty for a text and for a
/// leg whose parent is not named.
CallSid callOf(const Form &form);

/// Whether the network's check found that the call does not come from the number it shows (StirVerstat). A
/// call that was not checked passes.
bool isNumberFalse(const Form &form);

/// What came with a text.
struct TextMedium {
    std::string type; ///< "image/jpeg", or what the carrier says
    std::string url;  ///< "" when the carrier does not say

    friend bool operator==(const TextMedium &, const TextMedium &) = default;
};

/// A text that came in.
struct TextMessage {
    std::string sid;
    std::string from;
    std::string to;
    std::string body;
    int media = 0;                  ///< pictures and the like that came with it
    std::string optOutType;         ///< what the carrier took it for, "" when it does not say
    std::vector<TextMedium> places; ///< of the first ten media

    friend bool operator==(const TextMessage &, const TextMessage &) = default;
};

TextMessage readTextMessage(const Form &form);

} // namespace ringdown::twilio
