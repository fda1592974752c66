// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QTcpServer>
#include <QUrl>

/// Says the same bytes to every request on loopback and remembers what was asked.
class OneAnswerServer final : public QObject {
    Q_OBJECT
public:
    explicit OneAnswerServer(QByteArray answer);

    QUrl url() const;
    const QByteArrayList &requests() const { return m_requests; }
    /// Status line, headers and body of a JSON answer.
    static QByteArray json(int status, const QByteArray &body, const QByteArray &extraHeader = {});

private:
    void takeConnection();

    QByteArray m_answer;
    QTcpServer m_server;
    QByteArrayList m_requests;
};
