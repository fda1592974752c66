// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/ByteStream.h"
#include "core/relay/Deadline.h"
#include "core/relay/ReplyText.h"
#include "core/relay/RequestHead.h"
#include "core/relay/ScrubbedText.h"
#include "core/relay/ServerState.h"

#include <string>
#include <string_view>

namespace ringdown::relay {

/// Writes the replies of one connection, one after the other, and closes it so that the client gets the last.
/// I/O thread only.
class ReplyWriter {
public:
    /// The references outlive this. head: of the request that is answered. room: what still comes while the
    /// connection closes is read into it and dropped.
    ReplyWriter(ByteStream &stream, ServerState &state, Deadline &deadline, const RequestHead &head,
                ScrubbedText &room)
        : m_stream(stream)
        , m_state(state)
        , m_deadline(deadline)
        , m_head(head)
        , m_room(room)
    {
    }

    /// True when another request may follow.
    Awaitable<bool> send(const HttpReply &reply, AfterReply after);
    /// True when the network took all of it and another request may follow; else sendRest() goes on.
    bool sendAtOnce(const HttpReply &reply, AfterReply after);
    Awaitable<bool> sendRest(const HttpReply &reply, AfterReply after);
    /// False when the network or the deadline did not let it.
    Awaitable<bool> writeAll(std::string_view bytes);
    /// Closes so that the client gets the reply: a socket closed over unread bytes would reset the
    /// connection.
    Awaitable<void> closeGently();

private:
    bool isJoined(const HttpReply &reply) const; ///< whether head and body go out together
    const ServerLimits &limits() const { return m_state.settings.limits; }

    ByteStream &m_stream;
    ServerState &m_state;
    Deadline &m_deadline;
    const RequestHead &m_head;
    ScrubbedText &m_room;
    std::string m_out; ///< of a reply, what the network did not take at once
};

} // namespace ringdown::relay
