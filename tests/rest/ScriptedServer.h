// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTcpServer>

#include <deque>
#include <functional>
#include <string>
#include <vector>

class QTcpSocket;

namespace ringdown::test {

/// A server that answers with the bytes it is told, for clients that must stand anything.
class ScriptedServer final : public QTcpServer {
public:
    struct Got {
        QByteArray line; ///< "GET /path HTTP/1.1"
        QByteArray head; ///< the rest of the header
        QByteArray body;

        QByteArray header(const QByteArray &name) const;
    };

    ScriptedServer();

    std::string url() const;
    /// Raw bytes for the next request; "" cuts the connection, "wait" never answers. The last one stays.
    void answer(const QByteArray &raw) { m_answers.push_back(raw); }
    static QByteArray json(int status, const QByteArray &body, const QByteArray &moreHeaders = {});

    std::vector<Got> requests;
    int mostAtOnce = 0; ///< requests that waited for their answer together
    int answerAfterMilliseconds = 0;

private:
    void read(QTcpSocket &socket, QByteArray &buffer);
    void reply(QTcpSocket &socket);

    std::deque<QByteArray> m_answers;
    int m_waiting = 0;
};

} // namespace ringdown::test
