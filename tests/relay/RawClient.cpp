// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/RawClient.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ringdown::test {
namespace {

using Clock = std::chrono::steady_clock;

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    return text;
}

} // namespace

std::string RawReply::header(std::string_view lowerCaseName) const
{
    const std::string all = lowered(head);
    const std::size_t at = all.find("\r\n" + std::string(lowerCaseName) + ":");
    if (at == std::string::npos)
        return {};
    std::size_t begin = at + 2 + lowerCaseName.size() + 1;
    while (head[begin] == ' ')
        ++begin;
    return head.substr(begin, head.find("\r\n", begin) - begin);
}

RawClient::RawClient(std::uint16_t port, const std::string &host)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    inet_pton(AF_INET, host.c_str(), &address.sin_addr);
    m_socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(m_socket, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(m_socket, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        close();
}

RawClient::~RawClient()
{
    close();
}

void RawClient::setReceiveBuffer(int bytes)
{
    ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUF, &bytes, sizeof bytes);
}

void RawClient::close()
{
    if (m_socket >= 0)
        ::close(m_socket);
    m_socket = -1;
}

void RawClient::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_socket, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}

void RawClient::finishSending()
{
    ::shutdown(m_socket, SHUT_WR);
}

bool RawClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(m_socket, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

/// Takes in what is there, waiting at most so long for something; false at the end and when nothing came.
bool RawClient::fill(std::chrono::milliseconds patience)
{
    pollfd waited{m_socket, POLLIN, 0};
    if (m_isEnded || ::poll(&waited, 1, static_cast<int>(std::max<std::int64_t>(0, patience.count()))) <= 0)
        return false;
    std::array<char, 65536> bytes{};
    const ssize_t got = ::recv(m_socket, bytes.data(), bytes.size(), 0);
    if (got <= 0) {
        m_isEnded = true;
        return false;
    }
    m_received.append(bytes.data(), static_cast<std::size_t>(got));
    return true;
}

std::string RawClient::receiveBytes(std::size_t wanted, std::chrono::milliseconds patience)
{
    const auto until = Clock::now() + patience;
    while (m_received.size() < wanted && Clock::now() < until && !m_isEnded)
        fill(std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()));
    const std::string taken = m_received.substr(0, wanted);
    m_received.erase(0, taken.size());
    return taken;
}

RawReply RawClient::receive(std::chrono::milliseconds patience)
{
    const auto until = Clock::now() + patience;
    RawReply reply;
    while (Clock::now() < until) {
        const std::size_t end = m_received.find("\r\n\r\n");
        if (end != std::string::npos) {
            reply.head = m_received.substr(0, end + 2);
            const auto length = static_cast<std::size_t>(std::atoll(reply.header("content-length").c_str()));
            if (m_received.size() >= end + 4 + length) {
                reply.status = std::atoi(reply.head.c_str() + std::string_view("HTTP/1.1 ").size());
                reply.body = m_received.substr(end + 4, length);
                m_received.erase(0, end + 4 + length);
                return reply;
            }
        }
        if (!fill(std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now())) && m_isEnded)
            break;
    }
    return {};
}

bool RawClient::isClosedWithin(std::chrono::milliseconds patience)
{
    const auto until = Clock::now() + patience;
    while (!m_isEnded && Clock::now() < until)
        fill(std::chrono::ceil<std::chrono::milliseconds>(until - Clock::now()));
    return m_isEnded;
}

bool RawClient::staysQuietFor(std::chrono::milliseconds time)
{
    return !fill(time) && !m_isEnded;
}

RawReply exchange(std::uint16_t port, std::string_view bytes)
{
    RawClient client(port);
    client.send(bytes);
    return client.receive();
}

} // namespace ringdown::test
