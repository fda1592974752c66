// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <QByteArray>

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ringdown::client {

/// What a caller said, as the relay keeps it.
struct Voicemail {
    CallSummary call;
    Instant at;      ///< when the recording was reported
    int seconds = 0; ///< its length
    std::string sid; ///< the carrier's id of it
    std::string transcript;
    std::string heardBy; ///< who listened first, "" for nobody yet
    std::optional<Instant> heardAt;

    friend bool operator==(const Voicemail &, const Voicemail &) = default;
};

/// Which page of voicemails or texts.
struct MessageQuery {
    std::string after = {}; ///< the page before's next, "" for the newest
    TenantId tenant = {};   ///< empty for all
    std::string with =
        {};        ///< who spoke or wrote, "" for everybody; longer numbers that begin so may come too
    int limit = 0; ///< 0: as many as is usual

    friend bool operator==(const MessageQuery &, const MessageQuery &) = default;
};

struct VoicemailPage {
    std::vector<Voicemail> voicemails; ///< of the newest calls first
    std::optional<std::string> next;
};

/// A recording's sound.
struct Sound {
    QByteArray bytes;
    QByteArray type; ///< "audio/mpeg"
};

/// What became of a text.
enum class TextState { Received, Queued, Sent, Delivered, Failed, Unknown };

struct ThreadText {
    std::int64_t seq = 0;
    Instant at;
    std::string body;
    TextState state = TextState::Received; ///< Received: it came in; any other: it goes out
    std::string by;                        ///< who wrote it, of one that goes out
    std::string why;                       ///< of what came in: what was done; of a failure: its reason
    std::vector<ContactId> forwardedTo;
    int attachments = 0;                 ///< pictures and the like that came with it
    std::string sid = {};                ///< the carrier's id of a text with media
    std::vector<std::string> media = {}; ///< types of the first of them, "" for one that nobody can fetch

    bool isIn() const { return state == TextState::Received; }
    friend bool operator==(const ThreadText &, const ThreadText &) = default;
};

/// Which picture or the like of which text.
struct MediumId {
    std::string text;     ///< ThreadText::sid
    std::int64_t seq = 0; ///< ThreadText::seq
    int index = 0;        ///< of ThreadText::media

    friend auto operator<=>(const MediumId &, const MediumId &) = default;
};

/// A picture or the like that came with a text. Its bytes are a stranger's.
struct Medium {
    QByteArray bytes;
    QByteArray type; ///< "image/jpeg", as the sender's carrier said
};

/// What a business number and somebody wrote to one another.
struct Thread {
    TenantId tenant;
    std::string number; ///< of the business
    std::string with;
    std::vector<ThreadText> texts; ///< oldest first

    friend bool operator==(const Thread &, const Thread &) = default;
};

/// Somebody who wrote STOP to a business number.
struct TextStop {
    TenantId tenant;
    std::string number;
    std::string phone;
    ContactId contact; ///< when it is one of the plan's
    Instant since;

    friend bool operator==(const TextStop &, const TextStop &) = default;
};

struct ThreadPage {
    std::vector<Thread> threads; ///< the one that was written in last first
    std::vector<TextStop> stops; ///< everybody, on every page
    std::optional<std::string> next;
};

struct NewText {
    TenantId tenant;
    std::string from; ///< the business number, "" for its first
    std::string to;
    std::string body;
    std::string by; ///< who writes
    /// The same for a text that is sent again because no answer came: then the relay sends it once. "" for
    /// none.
    std::string once = {};

    friend bool operator==(const NewText &, const NewText &) = default;
};

/// A text that the relay has written down, to be sent.
struct WrittenText {
    std::string text; ///< its id
};

} // namespace ringdown::client
