// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/HttpTransport.h"

#include <QNetworkReply>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace ringdown::test {
namespace {

QNetworkRequest requestFor(const carrier::WebhookRequest &webhook, const carrier::Deadlines &deadlines)
{
    QNetworkRequest request(QUrl(QString::fromStdString(webhook.url)));
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setTransferTimeout(static_cast<int>(deadlines.total.count()));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"TwilioProxy/1.1"_s);
    const auto add = [&](const QByteArray &name, const std::string &value) {
        if (!value.empty())
            request.setRawHeader(name, QByteArray::fromStdString(value));
    };
    add("X-Twilio-Signature"_ba, webhook.signature);
    add("I-Twilio-Idempotency-Token"_ba, webhook.idempotencyToken);
    add("Authorization"_ba, webhook.authorization);
    add("Cookie"_ba, webhook.cookies);
    return request;
}

carrier::WebhookAnswer answerOf(QNetworkReply &reply)
{
    carrier::WebhookAnswer answer;
    answer.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (answer.status == 0)
        answer.delivery = reply.error() == QNetworkReply::OperationCanceledError
                              ? carrier::Delivery::TimedOut
                              : carrier::Delivery::NotConnected;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        answer.headers.emplace_back(name.toStdString(), value.toStdString());
    answer.body = reply.readAll().toStdString();
    return answer;
}

} // namespace

void HttpTransport::send(carrier::WebhookRequest request, const carrier::Deadlines &deadlines,
                         std::function<void(carrier::WebhookAnswer)> done)
{
    QNetworkReply *reply =
        m_network.sendCustomRequest(requestFor(request, deadlines), QByteArray::fromStdString(request.method),
                                    QByteArray::fromStdString(request.body));
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, done = std::move(done)] {
        reply->deleteLater();
        done(answerOf(*reply));
    });
}

} // namespace ringdown::test
