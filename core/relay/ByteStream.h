// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <utility> // Boost 1.74's awaitable.hpp uses std::exchange without it

#include <boost/asio/awaitable.hpp>
#include <boost/asio/basic_waitable_timer.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <cerrno>
#include <chrono>
#include <memory>
#include <optional>
#include <string_view>

#include <sys/socket.h>

namespace ringdown::relay {

using IoError = boost::system::error_code;
/// Named, and not any_io_executor: what completes on the I/O thread is then called at once, without an
/// allocation and a virtual call for each (0009).
using IoExecutor = boost::asio::io_context::executor_type;
template <typename T>
using Awaitable = boost::asio::awaitable<T, IoExecutor>;
using IoTimer =
    boost::asio::basic_waitable_timer<std::chrono::steady_clock,
                                      boost::asio::wait_traits<std::chrono::steady_clock>, IoExecutor>;
using IoAcceptor = boost::asio::basic_socket_acceptor<boost::asio::ip::tcp, IoExecutor>;
constexpr boost::asio::use_awaitable_t<IoExecutor> useAwaitable{};

/// One accepted connection's bytes, with or without TLS.
class ByteStream {
public:
    using Socket = boost::asio::basic_stream_socket<boost::asio::ip::tcp, IoExecutor>;
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
                                      boost::asio::redirect_error(useAwaitable, error));
    }
    Awaitable<void> shutdownTls(IoError &error)
    {
        return m_tls->async_shutdown(boost::asio::redirect_error(useAwaitable, error));
    }
    Awaitable<std::size_t> readSome(boost::asio::mutable_buffer buffer, IoError &error)
    {
        auto token = boost::asio::redirect_error(useAwaitable, error);
        return m_tls ? m_tls->async_read_some(boost::asio::mutable_buffers_1(buffer), std::move(token))
                     : m_socket.async_read_some(boost::asio::mutable_buffers_1(buffer), std::move(token));
    }
    Awaitable<std::size_t> writeSome(boost::asio::const_buffer buffer, IoError &error)
    {
        auto token = boost::asio::redirect_error(useAwaitable, error);
        return m_tls ? m_tls->async_write_some(boost::asio::const_buffers_1(buffer), std::move(token))
                     : m_socket.async_write_some(boost::asio::const_buffers_1(buffer), std::move(token));
    }
    /// Gives the network what it takes without waiting; nothing when it takes none now, or with TLS.
    std::size_t writeNow(std::string_view bytes, IoError &error)
    {
        if (m_tls)
            return 0;
        const ssize_t sent =
            ::send(m_socket.native_handle(), bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent >= 0)
            return static_cast<std::size_t>(sent);
        if (errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR)
            error.assign(errno, boost::system::system_category());
        return 0;
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
