// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/Connection.h"

#include "core/relay/ApiCall.h"
#include "core/relay/Doorkeeper.h"
#include "core/relay/FeedUpgrade.h"
#include "core/relay/access/BearerTokens.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <algorithm>
#include <cstring>
#include <exception>

namespace ringdown::relay {
namespace {

namespace asio = boost::asio;

constexpr std::size_t firstReadBytes = 2 * 1024;
constexpr std::size_t keptBufferBytes = 16 * 1024; ///< a connection that waits holds no more than this
constexpr std::size_t bodyPieceBytes = 16 * 1024;
} // namespace

Connection::Connection(std::shared_ptr<ServerState> state, ByteStream::Socket socket,
                       ByteStream::TlsContext tls, Door door, Address peer)
    : m_state(std::move(state))
    , m_stream(std::make_shared<ByteStream>(std::move(socket), std::move(tls)))
    , m_door(door)
    , m_peer(std::move(peer))
    , m_scanner(m_state->settings.limits)
    , m_writer(*m_stream, *m_state, m_deadline, m_head, m_in)
{
    IoError ignored;
    m_stream->socket().set_option(asio::ip::tcp::no_delay(true), ignored);
}

void Connection::start(std::function<void()> whenEnded)
{
    m_whenEnded = std::move(whenEnded);
    asio::co_spawn(m_state->loop.context(), run(), asio::detached);
}

Awaitable<void> Connection::run()
{
    const auto self = shared_from_this();
    try {
        if (co_await shakeHands()) {
            bool goesOn = true;
            while (goesOn)
                goesOn = co_await serveOne();
        }
    } catch (const std::exception &) {
        // Out of memory at worst: this connection ends, the others go on.
    }
    m_stream->close();
    m_feed.reset();
    m_whenEnded();
}

Awaitable<bool> Connection::shakeHands()
{
    if (!m_stream->hasTls())
        co_return true;
    m_deadline.set(limits().tlsHandshake);
    IoError error;
    co_await m_stream->handshake(error);
    if (error)
        ++m_state->counts.tlsFailures;
    co_return !error && !m_deadline.hasPassed;
}

/// True when another request may follow.
Awaitable<bool> Connection::serveOne()
{
    const Reading head = co_await readHead();
    if (head != Reading::Whole)
        co_return co_await giveUp(head);
    m_choice = chooseRoute(*m_state, m_head, m_door, m_peer, Steady::now());
    if (m_choice.endsConnection)
        m_head.wantsClose = true;
    if (!m_choice.refused && m_choice.isFeed())
        co_return co_await serveFeed();
    if (!m_choice.refused)
        m_choice.refused = refusedBody(*m_choice.match.route, m_head, limits());
    if (m_choice.refused)
        co_return co_await sendEarly(*m_choice.refused);
    if (!takeBodyAtHand()) {
        const Reading body = co_await readBody();
        if (body != Reading::Whole)
            co_return co_await giveUp(body);
    }
    const auto began = Steady::now();
    callRoute();
    if (!m_reply)
        co_await awaitReply();
    HttpReply reply = takeReply();
    if (m_choice.match.route->access == Access::Webhook)
        m_state->counts.webhooks.add(Steady::now() - began);
    const AfterReply after = mustCloseAfterThis() ? AfterReply::Close : AfterReply::Continue;
    bool goesOn = m_writer.sendAtOnce(reply, after);
    if (!goesOn)
        goesOn = co_await m_writer.sendRest(reply, after);
    if (m_choice.match.route->access == Access::Admin) // it may have told a new token
        explicit_bzero(reply.body.data(), reply.body.size());
    co_return goesOn;
}

Awaitable<Connection::Reading> Connection::readHead()
{
    dropServed();
    m_scanner.reset();
    m_head.clear();
    const bool isFirst = m_request++ == 0; // its time runs from the accept
    m_isIdle = m_inEnd == 0;
    m_idleSince = Steady::now();
    m_requestBegan = m_idleSince;
    m_deadline.at = m_idleSince + (m_isIdle && !isFirst ? limits().keepAlive : limits().head);
    while (true) {
        const auto progress = m_scanner.scan(received());
        if (const auto *size = std::get_if<std::size_t>(&progress)) {
            m_headSize = *size;
            auto refusal = readRequestHead(received().substr(0, m_headSize), m_head);
            if (!refusal)
                refusal = checkShape();
            m_refusal = refusal.value_or(Refusal());
            co_return refusal ? Reading::Refused : Reading::Whole;
        }
        if (const auto *refusal = std::get_if<Refusal>(&progress)) {
            m_refusal = *refusal;
            co_return Reading::Refused;
        }
        const bool hasMore = co_await readMore(limits().headBytes + 1);
        if (!hasMore) {
            m_refusal = {408, "the head did not arrive in time"};
            const bool hasBegun = !m_isIdle;
            m_isIdle = false;
            co_return m_deadline.hasPassed &&hasBegun ? Reading::Refused : Reading::Ended;
        }
        if (m_isIdle && !isFirst) {
            m_requestBegan = Steady::now();
            m_deadline.at = m_requestBegan + limits().head;
        }
        m_isIdle = false;
    }
}

/// Reads once into the buffer, which grows up to capacity. False at the end, on an error, and past the
/// deadline.
Awaitable<bool> Connection::readMore(std::size_t capacity)
{
    if (m_inEnd == m_in.size())
        m_in.resize(std::min(capacity + firstReadBytes, std::max(firstReadBytes, m_in.size() * 2)));
    IoError error;
    const std::size_t bytes =
        co_await m_stream->readSome(asio::buffer(m_in.data() + m_inEnd, m_in.size() - m_inEnd), error);
    m_inEnd += bytes;
    co_return !error && !m_deadline.hasPassed;
}

/// What the framing allows but no route of ours has.
std::optional<Refusal> Connection::checkShape() const
{
    const bool hasBody = m_head.contentLength.value_or(0) > 0;
    if (hasBody && m_head.method != "POST" && m_head.method != "PUT" && m_head.method != "PATCH")
        return Refusal{400, "a request of this method has no body"};
    return std::nullopt;
}

/// False when more of it has to arrive.
bool Connection::takeBodyAtHand()
{
    const std::size_t length = m_head.contentLength.value_or(0);
    const std::string_view here = received().substr(m_headSize);
    if (length > here.size())
        return false;
    m_body = here.substr(0, length);
    m_inBegin += m_headSize + length;
    return true;
}

Awaitable<Connection::Reading> Connection::readBody()
{
    const std::size_t length = m_head.contentLength.value_or(0);
    // The head's views stay valid: the rest goes into a buffer of its own, which grows with what really came.
    m_bodyPieces = received().substr(m_headSize);
    m_inBegin = m_inEnd;
    m_deadline.set(m_choice.match.route->bodyLimit == BodyLimit::Plan ? limits().planBody : limits().body);
    m_deadline.at = std::min(m_deadline.at, m_requestBegan + limits().wholeRequest);
    std::size_t have = m_bodyPieces.size();
    while (have < length) {
        m_bodyPieces.resize(std::min(length, have + std::max(have, bodyPieceBytes)));
        IoError error;
        const auto room = asio::buffer(m_bodyPieces.data() + have, m_bodyPieces.size() - have);
        have += co_await m_stream->readSome(room, error);
        if (m_deadline.hasPassed) {
            m_refusal = {408, "the body did not arrive in time"};
            co_return Reading::Refused;
        }
        if (error)
            co_return Reading::Ended;
    }
    m_body = m_bodyPieces;
    co_return Reading::Whole;
}

void Connection::callRoute()
{
    m_reply.reset();
    m_deadline.at = m_requestBegan + limits().wholeRequest;
    if (const auto *webhook = std::get_if<WebhookFunction>(&m_choice.match.route->target))
        callWebhook(*webhook);
    else if (const auto *api = std::get_if<ApiFunction>(&m_choice.match.route->target))
        callApi(*api);
}

/// Until the reply came, or the deadline passed without it.
Awaitable<void> Connection::awaitReply()
{
    return asio::async_initiate<const asio::use_awaitable_t<IoExecutor>, void()>(
        [this](Resumption whenAnswered) { m_waiting.emplace(std::move(whenAnswered)); }, useAwaitable);
}

HttpReply Connection::takeReply()
{
    m_deadline.lift();
    if (m_reply)
        return std::move(*m_reply);
    ++m_request; // the reply, should it still come, is for nobody
    m_head.wantsClose = true;
    return problem(503, "the answer took too long");
}

void Connection::callWebhook(const WebhookFunction &function)
{
    m_webhookRequest = {m_head.method, m_head.target, m_body, m_head.signature, m_head.contentType};
    function(m_webhookRequest, replyForThisRequest());
}

void Connection::callApi(const ApiFunction &function)
{
    m_reply = refusedMeanwhile(*m_state, m_choice.visitor);
    if (m_reply)
        return;
    auto request = readApiRequest(m_head, std::move(m_choice.match), m_body, m_choice.visitor);
    if (auto *refused = std::get_if<HttpReply>(&request))
        m_reply = std::move(*refused);
    else
        function(std::get<ApiRequest>(std::move(request)), replyForThisRequest());
}

Reply Connection::replyForThisRequest()
{
    return [self = shared_from_this(), request = m_request](HttpReply reply) {
        self->answered(request, std::move(reply));
    };
}

void Connection::answered(std::uint64_t request, HttpReply reply)
{
    if (request != m_request || m_reply)
        return;
    m_reply = std::move(reply);
    goOn();
}

/// With the request whose reply is waited for. Nothing of this may be touched afterwards: it may be over.
void Connection::goOn()
{
    if (!m_waiting)
        return;
    Resumption waiting = std::move(*m_waiting);
    m_waiting.reset();
    waiting();
}

/// Frees what the served request took, bearer and all, and moves a pipelined one to the front.
void Connection::dropServed()
{
    std::memmove(m_in.data(), m_in.data() + m_inBegin, m_inEnd - m_inBegin);
    m_inEnd -= m_inBegin;
    explicit_bzero(m_in.data() + m_inEnd, m_inBegin);
    m_inBegin = 0;
    m_body = {};
    ScrubbedText().swap(m_bodyPieces);
    if (m_in.size() > keptBufferBytes && m_inEnd < firstReadBytes) {
        m_in.resize(std::max(m_inEnd, firstReadBytes));
        m_in.shrink_to_fit();
    }
}

bool Connection::mustCloseAfterThis() const
{
    return m_head.wantsClose || m_head.isHttp10 || m_isStopping ||
           m_request >= limits().requestsPerConnection;
}

/// Says why a request goes no further, where there is somebody to say it to; the connection ends.
Awaitable<bool> Connection::giveUp(Reading reading)
{
    if (reading == Reading::Ended)
        co_return false;
    if (m_refusal.status == 408)
        ++m_state->counts.timedOut;
    else
        ++m_state->counts.badFraming;
    m_deadline.hasPassed = false;
    const HttpReply reply = problem(m_refusal.status, m_refusal.why);
    co_return co_await m_writer.send(reply, AfterReply::Close);
}

/// Answers before the body: the connection ends when there is one, for it is not read.
Awaitable<bool> Connection::sendEarly(const HttpReply &reply)
{
    const bool hasBody = m_head.contentLength.value_or(0) > 0;
    m_inBegin += m_headSize;
    co_return co_await m_writer.send(reply, hasBody || mustCloseAfterThis() ? AfterReply::Close
                                                                            : AfterReply::Continue);
}

/// True when the upgrade was refused and another request may follow.
Awaitable<bool> Connection::serveFeed()
{
    auto upgrade = readFeedUpgrade(m_head);
    if (const auto *refused = std::get_if<HttpReply>(&upgrade))
        co_return co_await sendEarly(*refused);
    auto &start = std::get<FeedStart>(upgrade);
    start.role = roleName(m_choice.visitor.role);
    const std::string answer = upgradeAnswer(m_head);
    std::string early(received().substr(m_headSize));
    const bool isSent = co_await m_writer.writeAll(answer);
    if (!isSent)
        co_return false;
    m_deadline.lift();
    ScrubbedText().swap(m_in);
    m_feed = std::make_shared<FeedSocket>(m_stream, m_state, m_choice.visitor.token);
    if (m_isStopping)
        m_feed->close(CloseCode::GoingAway);
    co_await m_feed->run(std::move(start), std::move(early));
    m_feed.reset();
    co_await m_writer.closeGently();
    co_return false;
}

void Connection::tick(Steady::time_point now)
{
    if (m_feed)
        m_feed->tick(now);
    if (now < m_deadline.at)
        return;
    m_deadline.lift();
    if (m_waiting)
        return goOn();
    m_deadline.hasPassed = true;
    m_stream->cancel();
}

void Connection::stop()
{
    m_isStopping = true;
    if (m_feed)
        m_feed->close(CloseCode::GoingAway);
    else if (m_isIdle)
        m_stream->cancel();
}

void Connection::abort()
{
    m_deadline.hasPassed = true;
    m_stream->close();
    goOn();
}

std::optional<Steady::time_point> Connection::idleSince() const
{
    return m_isIdle ? std::optional(m_idleSince) : std::nullopt;
}

} // namespace ringdown::relay
