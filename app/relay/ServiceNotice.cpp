// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/relay/ServiceNotice.h"

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <string_view>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

namespace ringdown::app {
namespace {

/// sd_notify(3): one datagram to $NOTIFY_SOCKET. Who does not listen is not waited for.
void tell(std::string_view state)
{
    const char *named = std::getenv("NOTIFY_SOCKET");
    const std::string_view path = named == nullptr ? std::string_view() : std::string_view(named);
    sockaddr_un address{};
    if (path.size() < 2 || path.size() >= sizeof address.sun_path ||
        (path.front() != '/' && path.front() != '@'))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.data(), path.size());
    if (path.front() == '@') // an abstract name
        address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return;
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size());
    ::sendto(socket, state.data(), state.size(), MSG_DONTWAIT | MSG_NOSIGNAL,
             reinterpret_cast<const sockaddr *>(&address), length);
    ::close(socket);
}

} // namespace

void tellReady()
{
    tell("READY=1");
}

void tellStopping()
{
    tell("STOPPING=1");
}

} // namespace ringdown::app
