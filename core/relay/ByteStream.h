// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility> // Boost 1.74's awaitable.hpp uses std::exchange without it

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <memory>
#include <optional>

namespace ringdown::relay {

using IoError = boost::system::error_code;
template <typename T>
using Awaitable = boost::asio::awaitable<T>;

/// One accepted connection's bytes, with or without TLS.
class ByteStream {
public:
    using Socket = boost::asio::ip::tcp::socket;
    using TlsContext = std::shared_ptr<boost::asio::ssl::context>;

    /// tls: null for plain TCP.
    ByteStream(Socket socket, TlsContext tls)
        : m_socket(std::move(socket))
        , m_context(std::move(tls))
    {
        if (m_context)
            m_tls.emplace(m_socket, *m_context);
    }

    bool hasTls() const { return m_tls.has_value(); }
    Socket &socket() { return m_socket; }

    Awaitable<void> handshake(IoError &error)
    {
        return m_tls->async_handshake(boost::asio::ssl::stream_base::server,
                                      boost::asio::redirect_error(boost::asio::use_awaitable, error));
    }
    Awaitable<void> shutdownTls(IoError &error)
    {
        return m_tls->async_shutdown(boost::asio::redirect_error(boost::asio::use_awaitable, error));
    }
    Awaitable<std::size_t> readSome(boost::asio::mutable_buffer buffer, IoError &error)
    {
        auto token = boost::asio::redirect_error(boost::asio::use_awaitable, error);
        return m_tls ? m_tls->async_read_some(boost::asio::mutable_buffers_1(buffer), std::move(token))
                     : m_socket.async_read_some(boost::asio::mutable_buffers_1(buffer), std::move(token));
    }
    Awaitable<std::size_t> writeSome(boost::asio::const_buffer buffer, IoError &error)
    {
        auto token = boost::asio::redirect_error(boost::asio::use_awaitable, error);
        return m_tls ? m_tls->async_write_some(boost::asio::const_buffers_1(buffer), std::move(token))
                     : m_socket.async_write_some(boost::asio::const_buffers_1(buffer), std::move(token));
    }
    /// done(IoError, std::size_t)
    template <typename Buffers, typename Done>
    void writeSomeThen(const Buffers &buffers, Done done)
    {
        if (m_tls)
            m_tls->async_write_some(buffers, std::move(done));
        else
            m_socket.async_write_some(buffers, std::move(done));
    }

    /// Makes what waits on the network end with operation_aborted.
    void cancel()
    {
        IoError ignored;
        m_socket.cancel(ignored);
    }
    void shutdownSend()
    {
        IoError ignored;
        m_socket.shutdown(Socket::shutdown_send, ignored);
    }
    void close()
    {
        IoError ignored;
        m_socket.close(ignored);
    }

private:
    Socket m_socket;
    TlsContext m_context;
    std::optional<boost::asio::ssl::stream<Socket &>> m_tls;
};

} // namespace ringdown::relay
