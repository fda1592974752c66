// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <chrono>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <utility>
#include <vector>

namespace ringdown::routing {

/// Somebody who wants no texts from a business number.
struct TextStop {
    TenantId tenant;
    std::string number; ///< the business number
    std::string phone;  ///< who wants none
    ContactId contact;  ///< when it is one of the plan's
    Instant since;

    friend bool operator==(const TextStop &, const TextStop &) = default;
};

/// So far back a contact's answer finds the text it belongs to.
inline constexpr std::chrono::hours conversationsKept{24 * 14};

/// Somebody whose texts are forwarded.
struct Conversation {
    std::string phone; ///< E.164
    Instant at;        ///< of the newest text

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// What has to be remembered of texts to take the next one: who wants none, and whose texts were forwarded to
/// whom. The fold of message.received, message.sent, text.queued, text.delivered, texts.stopped and
/// texts.resumed, in the order of the log. One of the last two is written only when it holds, so the later
/// one holds, whatever time it has: the clock may have been put back between them.
class TextBook {
public:
    static constexpr std::size_t mostConversations = 20; ///< of one contact
    static constexpr std::size_t mostWriters = 2000;     ///< texts whose writers are remembered
    static constexpr std::size_t mostDelivered = 10'000;

    void apply(const Event &event);
    /// One of those before the last ones, which may be known already: of STOP and START the newest holds.
    void applyLate(const Event &event);

    /// After the clock was put back, and of what was read: a time later than now counts as now, and when a
    /// STOP or START of such a time was said is not known.
    void clampTimes(Instant now);

    bool isStopped(std::string_view number, std::string_view phone) const;
    /// Whether what is told now of a STOP or START of then is older than the newest one that is known: the
    /// lists and reports of the carrier come late. One whose time is later than now overtakes nothing.
    bool isOvertaken(std::string_view number, std::string_view phone, Instant at, Instant now) const;
    std::vector<TextStop> stops() const;
    /// Whose texts to this business number were forwarded to this contact since then, newest first.
    std::vector<Conversation> conversations(const TenantId &tenant, std::string_view number,
                                            const ContactId &contact, Instant since = {}) const;
    /// How often the relay told this phone something of its own, from this number; it counts to ten.
    int noticesSince(std::string_view number, std::string_view phone, Instant since) const;
    /// The contact whose answer this text is; empty for other texts, for old ones, and when they were told
    /// already that it was lost.
    ContactId writerOf(const std::string &text) const;
    /// Whether it is known to have arrived; old ones are forgotten.
    bool isDelivered(const std::string &text) const { return m_delivered.contains(text); }

private:
    using Line = std::pair<std::string, std::string>; ///< business number and phone

    void applyWord(const Event &event);
    void applyForwarded(const Event &event);
    void applyAnswer(const Event &event);
    void applyDelivered(const Event &event);

    std::map<Line, TextStop> m_stops;
    std::map<Line, Instant> m_words;                                  ///< the newest STOP or START
    std::map<std::string, std::vector<Conversation>> m_conversations; ///< newest last
    std::map<Line, std::vector<Instant>> m_notices;                   ///< newest last
    std::map<std::string, ContactId> m_writers;                       ///< of answers, by the text's id
    std::deque<std::string> m_answers;                                ///< the keys of m_writers, newest last
    std::unordered_set<std::string> m_delivered;                      ///< ids of texts
    std::deque<std::string> m_arrivals;                               ///< m_delivered, newest last
};

/// The phones that wrote STOP to this business number.
std::vector<std::string> stoppedAt(const std::vector<TextStop> &stops, std::string_view number);

/// text.queued, in what: a text of the relay itself, about a text it could not pass on.
inline constexpr std::string_view noticeWord = "notice";

} // namespace ringdown::routing
