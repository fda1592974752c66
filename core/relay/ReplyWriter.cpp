// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/ReplyWriter.h"

#include <boost/asio/buffer.hpp>
#include <boost/asio/redirect_error.hpp>

#include <algorithm>
#include <cstring>

namespace ringdown::relay {
namespace {

namespace asio = boost::asio;

constexpr std::size_t joinedReplyBytes =
    32 * 1024; ///< a reply up to this goes out in one write with its head
constexpr std::size_t lingerBytes = 256 * 1024;
constexpr std::chrono::milliseconds lingerTime{2'000};
constexpr std::size_t lingerRoomBytes = 2 * 1024;

} // namespace

Awaitable<bool> ReplyWriter::send(const HttpReply &reply, AfterReply after)
{
    if (sendAtOnce(reply, after))
        co_return true;
    co_return co_await sendRest(reply, after);
}

bool ReplyWriter::sendAtOnce(const HttpReply &reply, AfterReply after)
{
    ++m_state.counts.byStatusClass[static_cast<std::size_t>(std::clamp(reply.status / 100, 0, 5))];
    std::string &text = m_state.replyText;
    text.clear();
    appendReplyHead(text, reply, after, m_state.date());
    if (isJoined(reply))
        text += reply.body;
    IoError error; // the next write meets it again
    const std::size_t sent = m_stream.writeNow(text, error);
    m_out.assign(text, sent);
    explicit_bzero(text.data(), text.size());
    return m_out.empty() && isJoined(reply) && after == AfterReply::Continue;
}

Awaitable<bool> ReplyWriter::sendRest(const HttpReply &reply, AfterReply after)
{
    bool isSent = co_await writeAll(m_out);
    if (isSent && m_head.method != "HEAD" && !isJoined(reply))
        isSent = co_await writeAll(reply.body);
    explicit_bzero(m_out.data(), m_out.size());
    if (isSent && after == AfterReply::Close)
        co_await closeGently();
    co_return isSent &&after == AfterReply::Continue;
}

bool ReplyWriter::isJoined(const HttpReply &reply) const
{
    return m_head.method != "HEAD" && reply.body.size() <= joinedReplyBytes;
}

Awaitable<bool> ReplyWriter::writeAll(std::string_view bytes)
{
    const auto giveUp = Steady::now() + limits().wholeRequest;
    while (!bytes.empty()) {
        m_deadline.set(limits().write);
        m_deadline.at = std::min(m_deadline.at, giveUp);
        IoError error;
        const std::size_t sent = co_await m_stream.writeSome(asio::buffer(bytes.data(), bytes.size()), error);
        if (error || m_deadline.hasPassed)
            co_return false;
        bytes.remove_prefix(sent);
    }
    co_return true;
}

Awaitable<void> ReplyWriter::closeGently()
{
    m_deadline.set(lingerTime);
    IoError error;
    if (m_stream.hasTls())
        co_await m_stream.shutdownTls(error);
    m_stream.shutdownSend();
    std::size_t dropped = 0;
    error = {};
    m_room.resize(std::max(m_room.size(), lingerRoomBytes));
    while (!error && !m_deadline.hasPassed && dropped < lingerBytes) {
        const auto room = asio::buffer(m_room.data(), m_room.size());
        dropped += co_await m_stream.socket().async_read_some(asio::mutable_buffers_1(room),
                                                              asio::redirect_error(useAwaitable, error));
    }
}

} // namespace ringdown::relay
