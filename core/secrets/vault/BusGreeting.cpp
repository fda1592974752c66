// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/secrets/vault/BusGreeting.h"

#include <QByteArray>
#include <QTimer>

#include <cstddef>
#include <cstring>
#include <optional>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#include <utility>

namespace ringdown::secrets {
namespace {

struct UnixAddress {
    sockaddr_un name{};
    socklen_t size = 0;
};

/// The value of one key of "unix:path=/run/user/1000/bus,guid=...".
QByteArray partOf(const QByteArray &address, const QByteArray &key)
{
    for (const QByteArray &part : address.mid(5).split(',')) {
        if (part.startsWith(key + '='))
            return QByteArray::fromPercentEncoding(part.mid(key.size() + 1));
    }
    return {};
}

/// Where the bus listens; nothing when it is no socket of this machine.
std::optional<UnixAddress> busAddress()
{
    QByteArray given = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    if (given.isEmpty())
        given = "unix:path=" + qgetenv("XDG_RUNTIME_DIR") + "/bus";
    const QByteArray first = given.split(';').front();
    if (!first.startsWith("unix:"))
        return std::nullopt;
    const QByteArray abstract = partOf(first, "abstract");
    const QByteArray path = abstract.isEmpty() ? partOf(first, "path") : '\0' + abstract;
    UnixAddress address;
    address.name.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= static_cast<qsizetype>(sizeof address.name.sun_path))
        return std::nullopt;
    std::memcpy(address.name.sun_path, path.constData(), static_cast<std::size_t>(path.size()));
    address.size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + path.size());
    return address;
}

} // namespace

BusGreeting::BusGreeting(QObject *parent)
    : QObject(parent)
{
}

BusGreeting::~BusGreeting()
{
    m_arrived.reset();
    if (m_socket >= 0)
        ::close(m_socket);
}

void BusGreeting::ask(std::function<void()> answered)
{
    m_answered = std::move(answered);
    if (!greet())
        QTimer::singleShot(0, this, [this] { heard(); });
}

/// The first line of the D-Bus handshake; whatever is answered to it, somebody is there.
bool BusGreeting::greet()
{
    const auto address = busAddress();
    if (!address)
        return false;
    m_socket = ::socket(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    const auto *name = reinterpret_cast<const sockaddr *>(&address->name);
    // A full queue (EAGAIN) is silence: nobody takes connections.
    if (m_socket < 0 || (::connect(m_socket, name, address->size) != 0 && errno != EAGAIN))
        return false;
    const QByteArray greeting =
        QByteArray(1, '\0') + "AUTH EXTERNAL " + QByteArray::number(::getuid()).toHex() + "\r\n";
    (void)::send(m_socket, greeting.constData(), static_cast<std::size_t>(greeting.size()), MSG_NOSIGNAL);
    m_arrived = std::make_unique<QSocketNotifier>(m_socket, QSocketNotifier::Read);
    connect(m_arrived.get(), &QSocketNotifier::activated, this, [this] { heard(); });
    return true;
}

void BusGreeting::heard()
{
    if (m_arrived)
        m_arrived->setEnabled(false);
    if (m_answered)
        std::exchange(m_answered, nullptr)();
}

} // namespace ringdown::secrets
