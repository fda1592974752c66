// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/client/Exchange.h"

#include "core/base/JsonText.h"
#include "core/client/ApiAnswers.h"

#include <QDateTime>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace ringdown::client {
namespace {

constexpr const char *tooLong = "answerTooLong";
const QByteArray requestHeader = "Ringdown-Request"_ba;

/// Short enough to be read out, long enough to be found in the relay's log.
QByteArray newRequestId()
{
    return QByteArray::number(QRandomGenerator::global()->generate(), 16).rightJustified(8, '0');
}

/// What Qt calls an operation canceled.
std::string whyGivenUp(const QNetworkReply &reply)
{
    if (reply.property(tooLong).toBool())
        return "its answer is longer than " + std::to_string(maxAnswerBytes / (1024 * 1024)) + " MiB";
    return "it did not answer within " + std::to_string(reply.request().transferTimeout() / 1000) + " s";
}

ApiFailure traced(const QNetworkReply &reply, ApiFailure failure)
{
    failure.request = reply.request().rawHeader(requestHeader).toStdString();
    failure.at = Instant{QDateTime::currentMSecsSinceEpoch()};
    return failure;
}

} // namespace

QString text(const std::string &utf8)
{
    return QString::fromStdString(utf8);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

void Exchange::add(const QString &name, const std::string &value)
{
    // QUrlQuery leaves '+' alone, but the relay reads it as a blank.
    if (!value.empty())
        query.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(text(value))));
}

Exchange get(const QString &path)
{
    Exchange exchange;
    exchange.path = path;
    return exchange;
}

Exchange remove(const QString &path)
{
    Exchange exchange = get(path);
    exchange.method = "DELETE"_ba;
    return exchange;
}

Exchange post(const QString &path, const std::string &body)
{
    Exchange exchange = get(path);
    exchange.method = "POST"_ba;
    exchange.body = QByteArray::fromStdString(body);
    return exchange;
}

std::string textsJson(std::initializer_list<std::pair<std::string_view, std::string_view>> members)
{
    std::string body;
    JsonObjectWriter object(body);
    for (const auto &[name, value] : members)
        object.text(name, value);
    object.close();
    return body;
}

QNetworkRequest requestFor(const RelayAddress &address, const Exchange &exchange)
{
    QUrl url = address.url;
    url.setPath(exchange.path);
    url.setQuery(exchange.query);
    QNetworkRequest request(url);
    const std::string_view token = address.token.reveal();
    request.setRawHeader("Authorization"_ba,
                         "Bearer "_ba.append(token.data(), static_cast<qsizetype>(token.size())));
    request.setRawHeader(requestHeader, newRequestId());
    request.setTransferTimeout(exchange.timeout);
    // A redirect would carry the token to another door.
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    for (const auto &[name, value] : exchange.headers)
        request.setRawHeader(name, value);
    if (!exchange.body.isEmpty())
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return request;
}

int statusOf(const QNetworkReply &reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

void giveUpTooLong(QNetworkReply &reply)
{
    reply.setProperty(tooLong, true);
    reply.abort();
}

ApiFailure failureOf(const QNetworkReply &reply, const QByteArray &body)
{
    const int status = statusOf(reply);
    if (reply.error() == QNetworkReply::OperationCanceledError)
        return failureOf(reply, Error{ErrorCode::Unavailable, whyGivenUp(reply)});
    if (status == 0)
        return failureOf(reply, Error{ErrorCode::Unavailable, reply.errorString().toStdString()});
    return traced(reply, readFailure(status, view(body)));
}

ApiFailure failureOf(const QNetworkReply &reply, const Error &error)
{
    ApiFailure failure;
    failure.error = error;
    return traced(reply, std::move(failure));
}

bool succeeded(const QNetworkReply &reply)
{
    const int status = statusOf(reply);
    return reply.error() == QNetworkReply::NoError && status >= 200 && status < 300;
}

Result<Changed> readNothing(const QNetworkReply &, const QByteArray &)
{
    return Changed{};
}

} // namespace ringdown::client
