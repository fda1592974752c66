// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/base/Result.h"
#include "core/base/Secret.h"
#include "core/secrets/RuntimeCredential.h"
#include "core/twilio/rest/Hosts.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ringdown::rest {

/// Who asks: user name and password of Basic authentication.
class Authorization {
public:
    static Authorization of(const secrets::ApiKey &key);
    QByteArray header() const; ///< the value of an Authorization header

private:
    friend class RestClient;
    friend class DeskAuthorization;
    std::string m_user;
    Secret m_password;
};

/// Parameters of a request in the order they are sent; a name may repeat (arrays are repeated parameters).
using Parameters = std::vector<std::pair<std::string, std::string>>;

/// What becomes of a value on its way: bytes that are no UTF-8 are replaced, and a byte order mark in front
/// is left out.
std::string asSent(const std::string &value);

enum class RestTrouble {
    Unauthorized, ///< 401, 403: the credential does not reach this
    NotFound,     ///< 404
    Refused,      ///< any other 4xx: the request will never work as it is
    Throttled,    ///< 429, after the retries
    Unknown,      ///< a time-out, a cut connection or a 5xx: it may have been done
    Unreachable,  ///< never sent: no name, no connection, no TLS
    Garbled,      ///< an answer that is no JSON, or too long or too deep: of a POST, it may have been done
};

struct RestFailure {
    RestTrouble trouble = RestTrouble::Unknown;
    int status = 0;       ///< 0: no answer
    int code = 0;         ///< Twilio's error code, 0 when it gave none
    std::string detail;   ///< a sentence with what Twilio said; never a credential
    std::string moreInfo; ///< Twilio's link, "" when it gave none
};

struct RestReply {
    int status = 0;
    std::string body; ///< JSON, "" for 204; scrubbed after the callback, for it may hold a new secret
    std::optional<Instant> date = {}; ///< when it was answered, by the other side's clock
};

using RestAnswer = std::variant<RestReply, RestFailure>;
using WhenAnswered = std::function<void(const RestAnswer &)>;

struct RestSettings {
    /// Replaces scheme, host and port of every Twilio API ("--twilio-api"): "http://127.0.0.1:9000". "" for
    /// Twilio itself, https only. Plain http is taken for loopback alone.
    std::string api;
    Region region;                    ///< of the account; without api alone
    int timeoutMilliseconds = 10'000; ///< of one try, from the first byte of the connection to the last
    int connectMilliseconds = 5'000;  ///< of them until the request is on the wire
    int mostTries = 4;  ///< of a 429, with jittered back-off; of a GET or DELETE without an answer, 3
    int mostAtOnce = 6; ///< 1 to 6: Qt opens no more connections to one host
};

/// Where recordings of this account are: api, or the host of its region, or "" for any of Twilio's.
std::string homeOfMedia(const RestSettings &settings);

/// Configuration when api is neither "" nor https nor http on this machine's loopback, or has more than
/// scheme, host and port.
Result<void> checkApi(const std::string &api);

/// Twilio's REST interface as far as HTTP goes: authentication, time-outs, back-off, error bodies. Lives in a
/// thread with a Qt event loop; callbacks come there, never after its end. Credentials are handed in with
/// each request and kept no longer. A 429 is repeated; so is a GET or DELETE that got no answer or a 5xx (a
/// DELETE may then be told NotFound); a POST never is, then it is Unknown. Redirects are not followed.
class RestClient : public QObject {
    Q_OBJECT
public:
    explicit RestClient(RestSettings settings, QObject *parent = nullptr);
    ~RestClient() override;

    void get(const Authorization &who, Host host, const std::string &path, const Parameters &query,
             WhenAnswered done);
    void post(const Authorization &who, Host host, const std::string &path, const Parameters &form,
              WhenAnswered done);
    void remove(const Authorization &who, Host host, const std::string &path, WhenAnswered done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace ringdown::rest
