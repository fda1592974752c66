// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/Display.h"

#include <QDir>
#include <QLibraryInfo>
#include <QRegularExpression>

#include <cstddef>
#include <cstring>
#include <memory>

#include <netdb.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/un.h>
#include <unistd.h>

namespace ringdown::console {
namespace {

using namespace Qt::StringLiterals;

bool takesConnection(const sockaddr *address, socklen_t size)
{
    const int socket = ::socket(address->sa_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return false;
    const timeval patience{5, 0}; // on Linux it bounds the connecting too
    ::setsockopt(socket, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    const bool isTaken = ::connect(socket, address, size) == 0;
    ::close(socket);
    return isTaken;
}

/// A path that begins with a zero byte is of the abstract namespace.
bool takesConnection(const QByteArray &path)
{
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    if (path.isEmpty() || path.size() >= qsizetype(sizeof address.sun_path))
        return false;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    const std::size_t size =
        offsetof(sockaddr_un, sun_path) + std::size_t(path.size()) + (path.front() == '\0' ? 0 : 1);
    return takesConnection(reinterpret_cast<const sockaddr *>(&address), socklen_t(size));
}

bool takesConnection(const QByteArray &host, int port)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    if (::getaddrinfo(host.constData(), QByteArray::number(port).constData(), &hints, &found) != 0)
        return false;
    const std::unique_ptr<addrinfo, void (*)(addrinfo *)> addresses(found, ::freeaddrinfo);
    for (const addrinfo *each = found; each; each = each->ai_next) {
        if (takesConnection(each->ai_addr, each->ai_addrlen))
            return true;
    }
    return false;
}

/// "[protocol/][host]:display[.screen]"
bool isXServed(const QByteArray &display)
{
    static const QRegularExpression form(u"^(?:[^/:]*/)?(.*):([0-9]{1,5})(?:\\.[0-9]+)?$"_s);
    constexpr int firstPort = 6000;
    const auto parts = form.match(QString::fromLocal8Bit(display));
    if (!parts.hasMatch())
        return false;
    const QByteArray host = parts.captured(1).toLocal8Bit();
    const QByteArray path = "/tmp/.X11-unix/X" + parts.captured(2).toLatin1();
    if (host.isEmpty() || host == "unix")
        return takesConnection('\0' + path) || takesConnection(path);
    return takesConnection(host, firstPort + parts.captured(2).toInt());
}

bool isWaylandServed(const QByteArray &display)
{
    if (qEnvironmentVariableIsSet("WAYLAND_SOCKET"))
        return true;
    const bool isPath = display.startsWith('/');
    return takesConnection(isPath ? display : qgetenv("XDG_RUNTIME_DIR") + '/' + display);
}

/// Plugins of another place are taken at their word.
bool hasWaylandPlugin()
{
    if (qEnvironmentVariableIsSet("QT_PLUGIN_PATH") ||
        qEnvironmentVariableIsSet("QT_QPA_PLATFORM_PLUGIN_PATH"))
        return true;
    const QDir platforms(QLibraryInfo::path(QLibraryInfo::PluginsPath) + u"/platforms"_s);
    return !platforms.entryList({u"*qwayland*"_s}, QDir::Files).isEmpty();
}

QString whyNoX(const QByteArray &display)
{
    return isXServed(display) ? QString()
                              : u"no X server answers at DISPLAY=%1"_s.arg(QString::fromLocal8Bit(display));
}

QString whyNoWayland(const QByteArray &display)
{
    if (!isWaylandServed(display))
        return u"nothing answers at WAYLAND_DISPLAY=%1"_s.arg(QString::fromLocal8Bit(display));
    return hasWaylandPlugin() ? QString() : u"Qt’s plugin for Wayland is not installed (qt6-wayland)"_s;
}

/// Platforms that the person named: those that need no server are taken at their word.
bool isNamedPlatformOfItsOwn(const QByteArray &platforms)
{
    return !platforms.isEmpty() && !platforms.startsWith("xcb") && !platforms.startsWith("wayland");
}

} // namespace

QString whyNoDisplay()
{
    const QByteArray platforms = qgetenv("QT_QPA_PLATFORM");
    if (isNamedPlatformOfItsOwn(platforms))
        return {};
    const QByteArray x =
        platforms.startsWith("wayland") && !platforms.contains("xcb") ? "" : qgetenv("DISPLAY");
    const QByteArray wayland =
        platforms.startsWith("xcb") && !platforms.contains("wayland") ? "" : qgetenv("WAYLAND_DISPLAY");
    QStringList reasons;
    for (const QString &why :
         {wayland.isEmpty() ? QString() : whyNoWayland(wayland), x.isEmpty() ? QString() : whyNoX(x)}) {
        if (!why.isEmpty())
            reasons += why;
    }
    const qsizetype named = (x.isEmpty() ? 0 : 1) + (wayland.isEmpty() ? 0 : 1);
    if (named == 0)
        return u"there is no display; set DISPLAY or WAYLAND_DISPLAY, or use ringdownctl"_s;
    if (reasons.size() < named)
        return {};
    return u"there is no display: %1; set DISPLAY or WAYLAND_DISPLAY to one that runs, or use ringdownctl"_s
        .arg(reasons.join(u", and "_s));
}

} // namespace ringdown::console
