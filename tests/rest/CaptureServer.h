// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHostAddress>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>

#include <string>

namespace ringdown::test {

/// Answers every request with the same bytes and counts who came.
class CaptureServer : public QTcpServer {
public:
    CaptureServer()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                ++connects;
                connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
                    heard += socket->readAll();
                    if (!heard.endsWith("\r\n\r\n"))
                        return;
                    socket->write(answers.size() > 1 ? answers.takeFirst() : answers.first());
                    socket->disconnectFromHost();
                });
            }
        });
    }
    std::string url() const { return "http://127.0.0.1:" + std::to_string(serverPort()); }

    QList<QByteArray> answers = {answer("200 OK", "sound")};
    int connects = 0;
    QByteArray heard;

    static QByteArray answer(const QByteArray &status, const QByteArray &body,
                             const QByteArray &header = "Content-Type: audio/mpeg")
    {
        return "HTTP/1.1 " + status + "\r\n" + header +
               "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
};

} // namespace ringdown::test
