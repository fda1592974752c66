// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/rest/ScriptedServer.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>
#include <memory>

namespace ringdown::test {

QByteArray ScriptedServer::Got::header(const QByteArray &name) const
{
    for (const QByteArray &field : head.split('\n')) {
        if (field.toLower().startsWith(name.toLower() + ':'))
            return field.mid(name.size() + 1).trimmed();
    }
    return "(absent)";
}

ScriptedServer::ScriptedServer()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        const auto buffer = std::make_shared<QByteArray>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] { read(*socket, *buffer); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    });
}

std::string ScriptedServer::url() const
{
    return "http://127.0.0.1:" + std::to_string(serverPort());
}

QByteArray ScriptedServer::json(int status, const QByteArray &body, const QByteArray &moreHeaders)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " X\r\nContent-Type: application/json\r\n" +
           moreHeaders + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void ScriptedServer::read(QTcpSocket &socket, QByteArray &buffer)
{
    buffer += socket.readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const qsizetype lineEnd = buffer.indexOf("\r\n");
    Got got{buffer.left(lineEnd), buffer.mid(lineEnd + 2, end - lineEnd - 2), {}};
    const qsizetype length = std::max(0, got.header("Content-Length").toInt());
    if (buffer.size() < end + 4 + length)
        return;
    got.body = buffer.mid(end + 4, length);
    buffer.remove(0, end + 4 + length);
    requests.push_back(got);
    mostAtOnce = std::max(mostAtOnce, ++m_waiting);
    QTimer::singleShot(answerAfterMilliseconds, this, [this, to = QPointer<QTcpSocket>(&socket)] {
        --m_waiting;
        if (to)
            reply(*to);
    });
}

void ScriptedServer::reply(QTcpSocket &socket)
{
    const QByteArray raw = m_answers.empty() ? json(200, "{}") : m_answers.front();
    if (m_answers.size() > 1)
        m_answers.pop_front();
    if (raw.isEmpty())
        socket.abort();
    else if (raw != "wait")
        socket.write(raw);
}

} // namespace ringdown::test
