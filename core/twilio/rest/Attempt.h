// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <string>

class QNetworkAccessManager;

namespace ringdown::rest {

/// What came of one try.
struct Outcome {
    enum class How {
        Answered,
        NeverSent, ///< no name, no connection, no TLS: nothing reached the other side
        TimedOut,  ///< sent, no answer in time
        Cut,       ///< sent, the connection ended before the answer was whole
        TooLong,   ///< the answer is longer than maxAnswerBytes
    };

    How how = How::Answered;
    int status = 0; ///< 0: no answer
    QByteArray body;
    QByteArray retryAfter; ///< the header of this name
    QByteArray date;       ///< likewise
    std::string words;     ///< Qt's, when there is no answer
};

constexpr qint64 maxAnswerBytes = qint64{4} * 1024 * 1024;

/// One request, one try over the wire: nothing is repeated or followed.
class Attempt : public QObject {
public:
    struct Request {
        QByteArray method; ///< "GET", "POST", "DELETE"
        QNetworkRequest head;
        QByteArray form; ///< of a POST
    };
    struct Deadlines {
        int connectMilliseconds = 0;
        int totalMilliseconds = 0;
    };

    /// done is called once, later, unless this object ends before.
    Attempt(QNetworkAccessManager &network, const Request &request, Deadlines deadlines,
            std::function<void(const Outcome &)> done);
    ~Attempt() override;

private:
    void giveUp(Outcome::How how);
    void finished();
    Outcome outcome();

    QPointer<QNetworkReply> m_reply; ///< gone when the network went first
    std::function<void(const Outcome &)> m_done;
    QTimer m_connecting;
    QTimer m_whole;
    bool m_isSent = false;
    Outcome::How m_how = Outcome::How::Answered; ///< why it was given up
};

} // namespace ringdown::rest
