// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/Exchange.h"

#include <QByteArray>

#include <chrono>
#include <functional>
#include <map>
#include <utility>

namespace ringdown::client {

/// The Idempotency-Key of each request that does something (docs/decisions/0028). Whoever sends the same
/// request again because no answer came sends the same key, and the relay does it once.
class OnceKeys {
public:
    using Clock = std::function<std::chrono::steady_clock::time_point()>;

    explicit OnceKeys(Clock now = &std::chrono::steady_clock::now)
        : m_now(std::move(now))
    {
    }

    /// Of this request: as long as none came, for a while, the key of before.
    QByteArray of(const Exchange &exchange);
    /// An answer came: the next such request is another one. From 500 on it is a door's in front of the
    /// relay, or says that nobody knows.
    void take(const Exchange &exchange, int status);

    static constexpr std::chrono::minutes remembered{10};

private:
    struct Tried {
        QByteArray key;
        std::chrono::steady_clock::time_point at;
    };

    Clock m_now;
    std::map<QByteArray, Tried> m_unanswered; ///< by what is asked
};

/// send(), with a key.
template <typename T, typename Read>
void sendOnce(QObject *context, const RelayAddress &address, QNetworkAccessManager &network, OnceKeys &keys,
              const Exchange &exchange, Read read, WhenDone<T> done)
{
    Exchange keyed = exchange;
    keyed.headers.emplace_back("Idempotency-Key", keys.of(exchange));
    const WhenDone<T> answered = [&keys, exchange, done = std::move(done)](const ApiResult<T> &result) {
        keys.take(exchange, result ? 200 : result.failure.status);
        done(result);
    };
    send<T>(context, address, network, keyed, std::move(read), answered);
}

} // namespace ringdown::client
