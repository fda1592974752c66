// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/ByteStream.h"
#include "core/relay/FeedHub.h"
#include "core/relay/Frames.h"
#include "core/relay/ServerState.h"

#include <array>
#include <deque>
#include <memory>
#include <vector>

namespace ringdown::relay {

/// The server's end of one WebSocket: frames of the hub out, pings and closes both ways. I/O thread only.
class FeedSocket final : public FeedReader, public std::enable_shared_from_this<FeedSocket> {
public:
    /// token: the hash of the one that opened it; once that is revoked the socket closes.
    FeedSocket(std::shared_ptr<ByteStream> stream, std::shared_ptr<ServerState> state,
               const RequestKey &token);

    /// Serves until either side closed. early: what the client sent behind its upgrade request.
    Awaitable<void> run(FeedStart start, std::string early);
    /// Pings, closes when the token is gone, and ends a closing that takes too long.
    void tick(Steady::time_point now);
    void close(CloseCode code);

    void send(const Frame &frame) override;
    std::size_t queuedBytes() const override { return m_queuedBytes; }
    std::chrono::milliseconds behind() const override;
    void closeTooSlow() override { close(CloseCode::TryAgainLater); }

private:
    struct Queued {
        Frame frame;
        Steady::time_point since;
    };

    void take(std::string_view bytes);
    void answerPing();
    void enqueue(Frame frame);
    void write();
    void written(const IoError &error, std::size_t bytes);
    void dropSent(std::size_t bytes);
    void dropUnsent();
    void end();

    std::shared_ptr<ByteStream> m_stream;
    std::shared_ptr<ServerState> m_state;
    RequestKey m_token;
    FrameReader m_reader;
    std::array<char, 1024> m_in{};
    std::deque<Queued> m_queue;
    std::size_t m_queuedBytes = 0;
    std::size_t m_frontSent = 0; ///< bytes of the first frame the network has taken
    std::vector<boost::asio::const_buffer> m_buffers;
    Frame m_pong; ///< queued and not begun; a newer one takes its place
    bool m_isWriting = false;
    bool m_isClosing = false;
    bool m_isPeerClosed = false;
    bool m_isOver = false;
    Steady::time_point m_closeDeadline;
    Steady::time_point m_lastHeard;
    Steady::time_point m_lastPing;
};

} // namespace ringdown::relay
