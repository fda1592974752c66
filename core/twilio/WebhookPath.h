// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/routing/Position.h"

#include <optional>
#include <string>
#include <string_view>

namespace ringdown::twilio {

enum class WebhookKind {
    NewCall,
    CallStep,
    Sms,
    CallStatus,
    LegStatus,
    RecordingStatus,
    TranscriptStatus,
    MessageStatus
};

/// How long and how often the carrier tries our webhooks (twilio.md A.2): two more tries within its 15
/// seconds, so that the fallback is reached while the caller still waits. Behind an address.
constexpr std::string_view connectionOverrides = "#rc=2&rp=ct,rt,5xx&ct=2000&rt=4500";

/// Which of the carrier's doors a request came to.
struct WebhookPath {
    WebhookKind kind = WebhookKind::NewCall;
    std::optional<routing::Position> position; ///< CallStep and LegStatus
    std::string message;                       ///< MessageStatus: the id of our text

    friend bool operator==(const WebhookPath &, const WebhookPath &) = default;
};

/// The absolute URLs the carrier is given, and the way back. Paths are /twilio/[SECRET/] followed by voice,
/// voice/POSITION, sms, status/call, status/leg/POSITION, status/recording, status/transcript or
/// status/message/ID.
class WebhookUrls {
public:
    /// publicUrl: scheme, host, optional port and path, no final slash. secretPath: "" for none.
    WebhookUrls(std::string publicUrl, std::string secretPath);

    std::string newCall() const;
    std::string callStep(const routing::Position &position) const;
    std::string sms() const;
    std::string ringTone() const; ///< no door: a sound that anybody may fetch
    std::string callStatus() const;
    std::string legStatus(const routing::Position &position) const;
    std::string recordingStatus() const;
    std::string transcriptStatus() const;
    std::string messageStatus(std::string_view message) const;

    /// Exactly one of the paths above, without query or with nothing but bodySHA256 and 64 hex digits in it.
    std::optional<WebhookPath> parse(std::string_view target) const;
    /// The same for a whole URL that one of the functions above made.
    std::optional<WebhookPath> parseUrl(std::string_view url) const;

private:
    std::string m_base; ///< public URL + "/twilio/" + secret part
    std::string m_ringTone;
    std::string m_root; ///< the path part of it: "/twilio/" or "/twilio/SECRET/"
};

/// Whether text may be the secret part: 22 to 128 letters, digits, '-' and '_' (128 bits in base64url are
/// 22).
bool isSecretPath(std::string_view text);

} // namespace ringdown::twilio
