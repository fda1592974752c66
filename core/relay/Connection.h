// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/ByteStream.h"
#include "core/relay/Deadline.h"
#include "core/relay/FeedSocket.h"
#include "core/relay/ReplyWriter.h"
#include "core/relay/RequestHead.h"
#include "core/relay/RouteChoice.h"
#include "core/relay/ScrubbedText.h"
#include "core/relay/ServerState.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace ringdown::relay {

/// One client's connection: requests one after the other, each read head first, checked, routed, answered.
/// I/O thread only. It lives until its last reply came, also when the client is gone.
class Connection : public std::enable_shared_from_this<Connection> {
public:
    Connection(std::shared_ptr<ServerState> state, ByteStream::Socket socket, ByteStream::TlsContext tls,
               Door door, Address peer);

    /// whenEnded is called once, on the I/O thread.
    void start(std::function<void()> whenEnded);
    /// Ends whatever has waited past its deadline.
    void tick(Steady::time_point now);
    /// Lets the request in flight finish, then closes.
    void stop();
    /// Closes now.
    void abort();
    /// Since when it waits for another request; nothing while it has one.
    std::optional<Steady::time_point> idleSince() const;
    const Address &peer() const { return m_peer; }

private:
    enum class Reading { Whole, Refused, Ended };
    /// What goes on with a coroutine that waits for nothing of the network.
    using Resumption =
        boost::asio::async_result<boost::asio::use_awaitable_t<IoExecutor>, void()>::handler_type;

    Awaitable<void> run();
    Awaitable<bool> shakeHands();
    Awaitable<bool> serveOne();
    Awaitable<Reading> readHead();
    Awaitable<bool> readMore(std::size_t capacity);
    bool takeBodyAtHand();
    Awaitable<Reading> readBody();
    void callRoute();
    Awaitable<void> awaitReply();
    HttpReply takeReply();
    Awaitable<bool> giveUp(Reading reading);
    Awaitable<bool> sendEarly(const HttpReply &reply);
    Awaitable<bool> serveFeed();

    std::optional<Refusal> checkShape() const;
    void callWebhook(const WebhookFunction &function);
    void callApi(const ApiFunction &function);
    Reply replyForThisRequest();
    void answered(std::uint64_t request, HttpReply reply);
    void goOn();

    void dropServed();
    std::string_view received() const
    {
        return std::string_view(m_in).substr(m_inBegin, m_inEnd - m_inBegin);
    }
    bool mustCloseAfterThis() const;
    const ServerLimits &limits() const { return m_state->settings.limits; }

    std::shared_ptr<ServerState> m_state;
    std::shared_ptr<ByteStream> m_stream;
    Door m_door;
    Address m_peer;
    std::function<void()> m_whenEnded;

    ScrubbedText m_in; ///< read buffer; [m_inBegin, m_inEnd) is not served yet
    std::size_t m_inBegin = 0;
    std::size_t m_inEnd = 0;
    ScrubbedText m_bodyPieces; ///< a body that did not come together with its head

    HeadScanner m_scanner;
    RequestHead m_head;
    std::size_t m_headSize = 0;
    std::string_view m_body;
    RouteChoice m_choice;
    Refusal m_refusal;
    HttpRequest m_webhookRequest;

    std::uint64_t m_request = 0; ///< ordinal of the request in flight
    std::optional<HttpReply> m_reply;
    std::optional<Resumption> m_waiting; ///< for the reply
    std::shared_ptr<FeedSocket> m_feed;

    Deadline m_deadline;
    Steady::time_point m_requestBegan;
    Steady::time_point m_idleSince;
    bool m_isIdle = false;
    bool m_isStopping = false;
    ReplyWriter m_writer; ///< of what stands above
};

} // namespace ringdown::relay
