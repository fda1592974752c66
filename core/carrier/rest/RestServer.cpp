// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/carrier/rest/RestServer.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace ringdown::carrier {
namespace {

/// The value of a header field; "" when it is absent.
std::string field(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().toLower() == name.toLower())
            return line.mid(colon + 1).trimmed().toStdString();
    }
    return {};
}

RestRequest requestIn(const QByteArray &head, const QByteArray &body)
{
    const QList<QByteArray> line = head.left(head.indexOf("\r\n")).split(' ');
    RestRequest request;
    request.method = line.value(0).toStdString();
    const QByteArray target = line.value(1);
    const qsizetype mark = target.indexOf('?');
    request.path = target.left(mark < 0 ? target.size() : mark).toStdString();
    request.query = mark < 0 ? std::string() : target.mid(mark + 1).toStdString();
    request.body = body.toStdString();
    request.authorization = field(head, "Authorization");
    return request;
}

QByteArray wire(const RestReply &reply)
{
    QByteArray text = "HTTP/1.1 " + QByteArray::number(reply.status) + " Simulated\r\n";
    if (reply.status != 204)
        text += "Content-Type: " + QByteArray::fromStdString(reply.contentType) +
                "\r\nContent-Length: " + QByteArray::number(static_cast<qulonglong>(reply.body.size())) +
                "\r\n";
    return text + "\r\n" + QByteArray::fromStdString(reply.body);
}

} // namespace

/// One connection.
class RestServer::Visitor : public QObject {
public:
    Visitor(RestServer &server, QTcpSocket *socket)
        : QObject(socket)
        , m_server(server)
        , m_socket(*socket)
    {
        connect(socket, &QTcpSocket::readyRead, this, [this] { read(); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

private:
    void read()
    {
        m_buffer += m_socket.readAll();
        const qsizetype end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = m_buffer.left(end + 2);
        const qsizetype length = QByteArray::fromStdString(field(head, "Content-Length")).toInt();
        if (m_buffer.size() < end + 4 + length)
            return;
        const RestRequest request = requestIn(head, m_buffer.mid(end + 4, length));
        m_buffer.remove(0, end + 4 + length);
        QTimer::singleShot(m_server.m_delay, this, [this, request] { serve(request); });
    }

    void serve(const RestRequest &request)
    {
        const Fate fate = m_server.m_fate ? m_server.m_fate(request) : Fate::Answer;
        switch (fate) {
        case Fate::Answer:
            return write(perform(request));
        case Fate::Throttle:
            return write({429, "{\"code\":20429,\"message\":\"Too Many Requests\",\"more_info\":"
                               "\"https://www.twilio.com/docs/errors/20429\",\"status\":429}"});
        case Fate::FailAfterDoing:
            perform(request);
            return write({500, "{\"code\":20500,\"message\":\"Internal Server Error\",\"status\":500}"});
        case Fate::CutAfterDoing:
            perform(request);
            return m_socket.abort();
        case Fate::CutBeforeDoing:
            return m_socket.abort();
        case Fate::SilenceAfterDoing:
            perform(request);
            return;
        }
    }

    RestReply perform(const RestRequest &request)
    {
        RestReply reply = m_server.m_side.answer(request);
        if (m_server.m_done)
            m_server.m_done(request, reply);
        return reply;
    }

    void write(const RestReply &reply) { m_socket.write(wire(reply)); }

    RestServer &m_server;
    QTcpSocket &m_socket;
    QByteArray m_buffer;
};

RestServer::RestServer(RestSide &side, quint16 port, QObject *parent)
    : QObject(parent)
    , m_side(side)
    , m_server(std::make_unique<QTcpServer>())
{
    m_server->listen(QHostAddress::LocalHost, port);
    connect(m_server.get(), &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            new Visitor(*this, socket); // belongs to the socket, and that to the server
    });
}

RestServer::~RestServer() = default;

std::string RestServer::url() const
{
    return m_server->isListening() ? "http://127.0.0.1:" + std::to_string(m_server->serverPort())
                                   : std::string();
}

std::function<Fate(const RestRequest &)> everyNth(int n, Fate fate)
{
    return
        [n, fate, count = 0](const RestRequest &) mutable { return ++count % n == 0 ? fate : Fate::Answer; };
}

std::function<Fate(const RestRequest &)> hostileFate(std::uint64_t seed)
{
    return [chance = Seed(seed)](const RestRequest &) mutable {
        const int percent = chance.between(1, 100);
        return percent <= 5    ? Fate::Throttle
               : percent <= 10 ? Fate::FailAfterDoing
               : percent <= 12 ? Fate::SilenceAfterDoing
               : percent <= 13 ? Fate::CutAfterDoing
                               : Fate::Answer;
    };
}

} // namespace ringdown::carrier
