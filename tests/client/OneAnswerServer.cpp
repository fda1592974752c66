// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "OneAnswerServer.h"

#include <QTcpSocket>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace {

/// Head and body are there, by the Content-Length if one is given.
bool isWhole(const QByteArray &request)
{
    const qsizetype end = request.indexOf("\r\n\r\n"_ba);
    if (end < 0)
        return false;
    const QByteArray head = request.left(end).toLower();
    const qsizetype place = head.indexOf("content-length:"_ba);
    const qsizetype length = place < 0 ? 0 : head.mid(place + 15).split('\r').first().trimmed().toLongLong();
    return request.size() >= end + 4 + length;
}

} // namespace

OneAnswerServer::OneAnswerServer(QByteArray answer)
    : m_answer(std::move(answer))
{
    m_server.listen(QHostAddress::LocalHost);
    connect(&m_server, &QTcpServer::newConnection, this, [this] { takeConnection(); });
}

void OneAnswerServer::takeConnection()
{
    QTcpSocket *socket = m_server.nextPendingConnection();
    auto received = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
        *received += socket->readAll();
        if (!isWhole(*received))
            return;
        m_requests << *received;
        socket->write(m_answer);
        socket->disconnectFromHost();
    });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
}

QUrl OneAnswerServer::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(m_server.serverPort()));
}

QByteArray OneAnswerServer::json(int status, const QByteArray &body, const QByteArray &extraHeader)
{
    return "HTTP/1.1 "_ba + QByteArray::number(status) +
           " X\r\nContent-Type: application/json\r\nConnection: close\r\n"_ba + extraHeader +
           "Content-Length: "_ba + QByteArray::number(body.size()) + "\r\n\r\n"_ba + body;
}
