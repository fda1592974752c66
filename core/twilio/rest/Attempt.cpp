// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/Attempt.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>
#include <cstring>
#include <utility>

namespace ringdown::rest {
namespace {

/// A body that can be read once. Qt silently sends a request again when the connection ends before the
/// answer, POST or not; it cannot when the body does not rewind.
class OneWayBody final : public QIODevice {
public:
    OneWayBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_at == m_bytes.size(); }
    qint64 bytesAvailable() const override { return m_bytes.size() - m_at; }

protected:
    qint64 readData(char *to, qint64 most) override
    {
        const qint64 count = std::min<qint64>(most, m_bytes.size() - m_at);
        if (count == 0)
            return -1;
        std::memcpy(to, m_bytes.constData() + m_at, static_cast<std::size_t>(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

QNetworkReply *send(QNetworkAccessManager &network, const Attempt::Request &request)
{
    if (request.method == "GET")
        return network.get(request.head);
    if (request.method == "DELETE")
        return network.deleteResource(request.head);
    QNetworkRequest head = request.head;
    head.setHeader(QNetworkRequest::ContentTypeHeader,
                   QByteArrayLiteral("application/x-www-form-urlencoded"));
    head.setHeader(QNetworkRequest::ContentLengthHeader, request.form.size());
    head.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *body = new OneWayBody(request.form, nullptr);
    QNetworkReply *reply = network.post(head, body);
    body->setParent(reply);
    return reply;
}

/// Errors that Qt reports before a byte of the request has left.
bool isBeforeSending(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError ||
           error == QNetworkReply::SslHandshakeFailedError ||
           error == QNetworkReply::ProxyConnectionRefusedError ||
           error == QNetworkReply::ProxyNotFoundError ||
           error == QNetworkReply::ProxyAuthenticationRequiredError ||
           error == QNetworkReply::ProtocolUnknownError;
}

} // namespace

Attempt::Attempt(QNetworkAccessManager &network, const Request &request, Deadlines deadlines,
                 std::function<void(const Outcome &)> done)
    : m_reply(send(network, request))
    , m_done(std::move(done))
    // Qt never tells of a POST without a body that it was sent: it counts as sent unless the error says
    // otherwise.
    , m_isSent(request.method == "POST" && request.form.isEmpty())
{
    connect(&m_connecting, &QTimer::timeout, this, [this] { giveUp(Outcome::How::NeverSent); });
    connect(&m_whole, &QTimer::timeout, this, [this] { giveUp(Outcome::How::TimedOut); });
    for (QTimer *timer : {&m_connecting, &m_whole})
        timer->setSingleShot(true);
    if (!m_isSent)
        m_connecting.start(deadlines.connectMilliseconds);
    m_whole.start(deadlines.totalMilliseconds);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        m_isSent = true;
        m_connecting.stop();
    });
    connect(m_reply, &QNetworkReply::downloadProgress, this, [this](qint64 received, qint64 total) {
        if (received > maxAnswerBytes || total > maxAnswerBytes)
            giveUp(Outcome::How::TooLong);
    });
    connect(m_reply, &QNetworkReply::finished, this, &Attempt::finished, Qt::QueuedConnection);
}

Attempt::~Attempt()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Attempt::giveUp(Outcome::How how)
{
    m_how = how == Outcome::How::TimedOut && !m_isSent ? Outcome::How::NeverSent : how;
    m_reply->abort();
}

void Attempt::finished()
{
    m_connecting.stop();
    m_whole.stop();
    Outcome found = outcome();
    m_done(found);
    found.body.fill('\0');
}

Outcome Attempt::outcome()
{
    Outcome found;
    found.how = m_how;
    if (m_how != Outcome::How::Answered) {
        found.words =
            m_how == Outcome::How::TooLong ? "the answer is longer than 4 MiB" : "no answer in time";
        return found;
    }
    found.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isCut =
        m_reply->error() != QNetworkReply::NoError && m_reply->error() < QNetworkReply::ContentAccessDenied;
    if (found.status != 0 && !isCut) {
        found.body = m_reply->readAll();
        found.retryAfter = m_reply->rawHeader(QByteArrayLiteral("Retry-After"));
        found.date = m_reply->rawHeader(QByteArrayLiteral("Date"));
        return found;
    }
    const bool isUnsent = isBeforeSending(m_reply->error()) || !m_isSent;
    found.how = isUnsent && found.status == 0 ? Outcome::How::NeverSent : Outcome::How::Cut;
    found.status = 0;
    found.words = m_reply->errorString().toStdString();
    return found;
}

} // namespace ringdown::rest
