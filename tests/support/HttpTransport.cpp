// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/HttpTransport.h"

#include <QDateTime>
#include <QNetworkReply>
#include <QTimer>

namespace ringdown::test {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest networkRequest(const carrier::WebhookRequest &webhook, const carrier::Deadlines &deadlines)
{
    QNetworkRequest request{QUrl(QString::fromStdString(webhook.url), QUrl::StrictMode)};
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(static_cast<int>(deadlines.total.count()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setRawHeader("User-Agent", "TwilioProxy/1.1");
    request.setRawHeader("Accept", "*/*");
    const auto add = [&request](const char *name, const std::string &value) {
        if (!value.empty())
            request.setRawHeader(name, QByteArray::fromStdString(value));
    };
    add("X-Twilio-Signature", webhook.signature);
    add("I-Twilio-Idempotency-Token", webhook.idempotencyToken);
    add("Authorization", webhook.authorization);
    add("Cookie", webhook.cookies);
    return request;
}

carrier::WebhookAnswer answerFrom(QNetworkReply &reply)
{
    carrier::WebhookAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status == 0) {
        const bool isLate = reply.error() == QNetworkReply::TimeoutError ||
                            reply.error() == QNetworkReply::OperationCanceledError;
        answer.delivery = isLate ? carrier::Delivery::TimedOut : carrier::Delivery::NotConnected;
        return answer;
    }
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.emplace_back(name.toStdString(), value.toStdString());
    answer.body = reply.readAll().toStdString();
    return answer;
}

} // namespace

HttpTransport::HttpTransport()
{
    m_network.setAutoDeleteReplies(true);
}

void HttpTransport::send(carrier::WebhookRequest request, const carrier::Deadlines &deadlines,
                         std::function<void(carrier::WebhookAnswer)> done)
{
    const QNetworkRequest prepared = networkRequest(request, deadlines);
    QNetworkReply *reply = request.method == "GET"
                               ? m_network.get(prepared)
                               : m_network.post(prepared, QByteArray::fromStdString(request.body));
    QObject::connect(reply, &QNetworkReply::finished, reply,
                     [reply, done = std::move(done)] { done(answerFrom(*reply)); });
}

carrier::WallClock eventLoopClock()
{
    return {[] { return Instant{QDateTime::currentMSecsSinceEpoch()}; },
            [](std::chrono::milliseconds delay, std::function<void()> work) {
                QTimer::singleShot(delay, std::move(work));
            }};
}

} // namespace ringdown::test
