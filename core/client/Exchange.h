// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/ControlClient.h"

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QString>
#include <QUrlQuery>

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ringdown::client {

// One request to a relay and its answer: what the clients of the control API share.

QString text(const std::string &utf8);
std::string_view view(const QByteArray &bytes);

/// One request, before it is sent.
struct Exchange {
    QByteArray method = "GET";
    QString path;
    QUrlQuery query;
    QByteArray body;
    std::vector<std::pair<QByteArray, QByteArray>> headers;
    int timeout = 15'000; ///< ms without a byte

    void add(const QString &name, const std::string &value); ///< to the query, when it is not ""
};

Exchange get(const QString &path);
Exchange remove(const QString &path);
Exchange post(const QString &path, const std::string &body);
/// A flat object of texts.
std::string textsJson(std::initializer_list<std::pair<std::string_view, std::string_view>> members);

QNetworkRequest requestFor(const RelayAddress &address, const Exchange &exchange);
ApiFailure failureOf(const QNetworkReply &reply, const QByteArray &body);
ApiFailure failureOf(const QNetworkReply &reply, const Error &error); ///< of one whose status says nothing
bool succeeded(const QNetworkReply &reply);
int statusOf(const QNetworkReply &reply);
/// Where only the status counts.
Result<Changed> readNothing(const QNetworkReply &reply, const QByteArray &body);

constexpr qint64 maxAnswerBytes = 32 * 1024 * 1024; ///< a relay that sends more is not one of ours

void giveUpTooLong(QNetworkReply &reply);

/// Sends and hands the read value, or why there is none, to done; context ends the wait.
template <typename T, typename Read>
void send(QObject *context, const RelayAddress &address, QNetworkAccessManager &network,
          const Exchange &exchange, Read read, WhenDone<T> done)
{
    QNetworkReply *reply =
        network.sendCustomRequest(requestFor(address, exchange), exchange.method, exchange.body);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > maxAnswerBytes)
            giveUpTooLong(*reply);
    });
    QObject::connect(reply, &QNetworkReply::finished, context, [reply, read, done] {
        reply->deleteLater();
        // One that was given up is closed already.
        const QByteArray body = reply->isOpen() ? reply->readAll() : QByteArray();
        ApiResult<T> result;
        if (!succeeded(*reply)) {
            result.failure = failureOf(*reply, body);
        } else if (Result<T> value = read(*reply, body)) {
            result.value = std::move(*value);
        } else {
            result.failure = failureOf(*reply, value.error());
            result.failure.status = statusOf(*reply);
        }
        done(result);
    });
}

/// Reads a body alone, without headers.
template <typename T>
auto fromBody(Result<T> (*read)(std::string_view))
{
    return [read](const QNetworkReply &, const QByteArray &body) { return read(view(body)); };
}

} // namespace ringdown::client
