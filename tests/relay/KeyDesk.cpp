// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/relay/KeyDesk.h"

#include <arpa/inet.h>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace ringdown::test {
namespace {

std::string headOf(int client)
{
    std::string head;
    char byte = 0;
    while (!head.ends_with("\r\n\r\n") && ::recv(client, &byte, 1, 0) == 1)
        head += byte;
    return head;
}

std::string lineAfter(const std::string &head, const std::string &name)
{
    const std::size_t begin = head.find(name);
    if (begin == std::string::npos)
        return {};
    return head.substr(begin + name.size(), head.find('\r', begin) - begin - name.size());
}

} // namespace

KeyDesk::KeyDesk(KeyPower power)
    : m_power(power)
    , m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    ::bind(m_listener, reinterpret_cast<sockaddr *>(&address), size);
    ::listen(m_listener, 64);
    ::getsockname(m_listener, reinterpret_cast<sockaddr *>(&address), &size);
    m_port = ntohs(address.sin_port);
    m_thread = std::thread([this] { serve(); });
}

KeyDesk::~KeyDesk()
{
    m_isOver = true;
    m_thread.join();
    ::close(m_listener);
    for (const int client : m_held)
        ::close(client);
}

std::vector<std::string> KeyDesk::paths() const
{
    const std::lock_guard lock(m_mutex);
    return m_paths;
}

std::vector<std::string> KeyDesk::authorizations() const
{
    const std::lock_guard lock(m_mutex);
    return m_authorizations;
}

void KeyDesk::serve()
{
    while (!m_isOver) {
        pollfd ready{m_listener, POLLIN, 0};
        if (::poll(&ready, 1, 20) <= 0)
            continue;
        const int client = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (m_isSilent)
            m_held.push_back(client);
        else
            answer(client);
    }
}

void KeyDesk::answer(int client)
{
    const std::string head = headOf(client);
    const std::string path = head.substr(head.find(' ') + 1, head.find(' ', 4) - 4);
    {
        const std::lock_guard lock(m_mutex);
        m_paths.push_back(path);
        m_authorizations.push_back(lineAfter(head, "Authorization: "));
    }
    const int status = statusOf(path);
    const std::string body = status == 200   ? R"({"sid":"x"})"
                             : status == 401 ? R"({"code":20003,"message":"Authenticate","status":401})"
                                             : R"({"code":20403,"message":"forbidden","status":403})";
    const std::string reply =
        "HTTP/1.1 " + std::to_string(status) +
        " x\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " +
        std::to_string(body.size()) + "\r\n\r\n" + body;
    ::send(client, reply.data(), reply.size(), MSG_NOSIGNAL);
    ::close(client);
}

int KeyDesk::statusOf(const std::string &path) const
{
    const bool asksNumbers = path.find("/IncomingPhoneNumbers") != std::string::npos;
    const bool asksAccount = path.find(".json") != std::string::npos &&
                             path.find("/Accounts/") != std::string::npos &&
                             path.find('/', path.find("/Accounts/") + 10) == std::string::npos;
    switch (m_power.load()) {
    case KeyPower::Restricted:
        return asksNumbers || asksAccount ? 403 : 200;
    case KeyPower::Standard:
        return asksAccount ? 403 : 200;
    case KeyPower::Main:
        return 200;
    case KeyPower::Unknown:
        return 401;
    }
    return 500;
}

} // namespace ringdown::test
