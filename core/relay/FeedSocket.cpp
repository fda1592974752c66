// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/FeedSocket.h"

#include <algorithm>

namespace ringdown::relay {
namespace {

constexpr std::size_t framesPerWrite = 64;
constexpr std::chrono::seconds closingTime{5};
/// Small, so that a reader that stalls is noticed in our queue and not after megabytes in the kernel's.
constexpr int kernelSendBytes = 64 * 1024;

/// Leaves the hub however the reading ends.
class Membership {
public:
    Membership(FeedHub &hub, std::shared_ptr<FeedReader> reader, const FeedStart &start)
        : m_hub(hub)
        , m_reader(*reader)
    {
        m_hub.join(std::move(reader), start);
    }
    Membership(const Membership &) = delete;
    Membership &operator=(const Membership &) = delete;
    ~Membership() { m_hub.leave(m_reader); }

private:
    FeedHub &m_hub;
    FeedReader &m_reader;
};

} // namespace

FeedSocket::FeedSocket(std::shared_ptr<ByteStream> stream, std::shared_ptr<ServerState> state,
                       const RequestKey &token)
    : m_stream(std::move(stream))
    , m_state(std::move(state))
    , m_token(token)
    , m_reader({m_state->settings.limits.messageBytes, m_state->settings.limits.messageFragments})
    , m_lastHeard(Steady::now())
    , m_lastPing(m_lastHeard)
{
    IoError ignored;
    m_stream->socket().set_option(boost::asio::socket_base::send_buffer_size(kernelSendBytes), ignored);
}

Awaitable<void> FeedSocket::run(FeedStart start, std::string early)
{
    const auto self = shared_from_this();
    const Membership membership(m_state->feed, self, start);
    take(early);
    while (!m_isOver) {
        IoError error;
        const std::size_t bytes = co_await m_stream->readSome(boost::asio::buffer(m_in), error);
        if (error)
            break;
        m_lastHeard = Steady::now();
        take({m_in.data(), bytes});
    }
    m_isOver = true;
}

void FeedSocket::take(std::string_view bytes)
{
    while (!m_isPeerClosed && !m_isOver) {
        switch (m_reader.read(bytes)) {
        case FrameReader::Status::NeedMore:
            return;
        case FrameReader::Status::Pong:
            break;
        case FrameReader::Status::Ping:
            answerPing();
            break;
        case FrameReader::Status::Closed:
            m_isPeerClosed = true;
            close(CloseCode::Normal);
            if (!m_isWriting)
                end();
            break;
        case FrameReader::Status::Broken:
            close(m_reader.closeCode());
            m_isPeerClosed = true; // nothing more of what it sends can be understood
            break;
        }
    }
}

/// Only the newest ping needs an answer (RFC 6455, 5.5.3), so a flood of them costs one frame.
void FeedSocket::answerPing()
{
    if (m_isClosing)
        return;
    Frame pong = std::make_shared<const std::string>(pongFrame(m_reader.payload()));
    const auto waiting = std::find_if(m_queue.begin(), m_queue.end(),
                                      [&](const Queued &item) { return m_pong && item.frame == m_pong; });
    const bool isBegun =
        m_isWriting && waiting - m_queue.begin() < static_cast<std::ptrdiff_t>(m_buffers.size());
    m_pong = pong;
    if (waiting == m_queue.end() || isBegun)
        return enqueue(std::move(pong));
    m_queuedBytes = m_queuedBytes - waiting->frame->size() + pong->size();
    waiting->frame = std::move(pong);
}

void FeedSocket::send(const Frame &frame)
{
    if (!m_isClosing && !m_isOver)
        enqueue(frame);
}

void FeedSocket::enqueue(Frame frame)
{
    m_queuedBytes += frame->size();
    m_queue.push_back({std::move(frame), Steady::now()});
    if (!m_isWriting)
        write();
}

std::chrono::milliseconds FeedSocket::behind() const
{
    if (m_queue.empty())
        return std::chrono::milliseconds(0);
    return std::chrono::duration_cast<std::chrono::milliseconds>(Steady::now() - m_queue.front().since);
}

void FeedSocket::write()
{
    m_buffers.clear();
    for (std::size_t i = 0; i < std::min(m_queue.size(), framesPerWrite); ++i) {
        const std::string &bytes = *m_queue[i].frame;
        const std::size_t sent = i == 0 ? m_frontSent : 0;
        m_buffers.emplace_back(bytes.data() + sent, bytes.size() - sent);
    }
    m_isWriting = true;
    m_stream->writeSomeThen(m_buffers, [self = shared_from_this()](const IoError &error, std::size_t bytes) {
        self->written(error, bytes);
    });
}

void FeedSocket::written(const IoError &error, std::size_t bytes)
{
    m_isWriting = false;
    if (error)
        return end();
    dropSent(bytes);
    if (!m_isClosing)
        m_state->feed.drained(*this);
    if (!m_isWriting && !m_queue.empty())
        write();
    else if (m_queue.empty() && m_isPeerClosed)
        end();
}

void FeedSocket::dropSent(std::size_t bytes)
{
    while (bytes > 0 && !m_queue.empty()) {
        const std::size_t size = m_queue.front().frame->size();
        const std::size_t left = size - m_frontSent;
        if (bytes < left) {
            m_frontSent += bytes;
            return;
        }
        bytes -= left;
        m_queuedBytes -= size;
        m_frontSent = 0;
        m_queue.pop_front();
    }
}

/// Frames the network has not begun to take.
void FeedSocket::dropUnsent()
{
    const std::size_t begun = m_isWriting ? m_buffers.size() : m_frontSent > 0 ? 1 : 0;
    while (m_queue.size() > begun) {
        m_queuedBytes -= m_queue.back().frame->size();
        m_queue.pop_back();
    }
}

void FeedSocket::close(CloseCode code)
{
    if (m_isClosing || m_isOver)
        return;
    m_isClosing = true;
    m_closeDeadline = Steady::now() + closingTime;
    dropUnsent();
    enqueue(std::make_shared<const std::string>(closeFrame(code)));
}

void FeedSocket::end()
{
    m_isOver = true;
    m_stream->shutdownSend();
    m_stream->cancel();
}

void FeedSocket::tick(Steady::time_point now)
{
    if (m_isClosing) {
        if (now >= m_closeDeadline)
            end();
        return;
    }
    if (!m_state->tokens.has(m_token))
        return close(CloseCode::PolicyViolation);
    if (now - m_lastPing < m_state->settings.limits.ping)
        return;
    if (m_lastHeard < m_lastPing)
        return close(CloseCode::GoingAway); // not even a pong since the last ping
    m_lastPing = now;
    send(std::make_shared<const std::string>(pingFrame()));
}

} // namespace ringdown::relay
