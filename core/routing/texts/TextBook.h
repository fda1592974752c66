// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Event.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
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

/// Somebody whose texts are forwarded.
struct Conversation {
    std::string phone; ///< E.164
    Instant at;        ///< of the newest text

    friend bool operator==(const Conversation &, const Conversation &) = default;
};

/// What has to be remembered of texts to take the next one: who wants none, and whose texts were forwarded to
/// whom. The fold of message.received, text.queued, texts.stopped and texts.resumed, in the order of the log.
class TextBook {
public:
    static constexpr std::size_t mostConversations = 20; ///< of one contact

    void apply(const Event &event);

    bool isStopped(std::string_view number, std::string_view phone) const;
    std::vector<TextStop> stops() const;
    /// Whose texts to this business number were forwarded to this contact, newest first.
    std::vector<Conversation> conversations(const TenantId &tenant, std::string_view number,
                                            const ContactId &contact) const;
    /// When the relay last told this phone something of its own, from this number.
    std::optional<Instant> lastNotice(std::string_view number, std::string_view phone) const;

private:
    using Line = std::pair<std::string, std::string>; ///< business number and phone

    void applyForwarded(const Event &event);

    std::map<Line, TextStop> m_stops;
    std::map<std::string, std::vector<Conversation>> m_conversations; ///< newest last
    std::map<Line, Instant> m_notices;
};

/// text.queued, in what: a text of the relay itself, about a text it could not pass on.
inline constexpr std::string_view noticeWord = "notice";

} // namespace ringdown::routing
