// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/RestClient.h"

#include "core/twilio/rest/Attempt.h"
#include "core/twilio/rest/BackOff.h"
#include "core/twilio/rest/Failures.h"
#include "core/twilio/rest/JsonBody.h"
#include "core/twilio/rest/ListedEffects.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QPointer>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <deque>
#include <map>

using namespace Qt::StringLiterals;

namespace ringdown::rest {
namespace {

constexpr int mostTriesUnanswered = 3; ///< of what may be done twice
constexpr int qtConnectionsPerHost = 6;

bool isLoopback(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

/// Names and values as a form or a query carries them: everything but letters, digits and "-._~" escaped.
QByteArray encoded(const Parameters &parameters)
{
    QByteArray text;
    for (const auto &[name, value] : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(QString::fromStdString(name)) + '=' +
                QUrl::toPercentEncoding(QString::fromStdString(value));
    }
    return text;
}

QUrl urlOf(const RestSettings &settings, Host host, const std::string &path, const QByteArray &query)
{
    QUrl url(QString::fromStdString(settings.api.empty() ? hostUrl(host, settings.region) : settings.api));
    url.setPath(QString::fromStdString(path), QUrl::DecodedMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

void scrub(std::string &bytes)
{
    volatile char *at = bytes.data();
    for (std::size_t i = 0; i < bytes.size(); ++i)
        at[i] = '\0';
}

/// "Calls.json at api.twilio.com": without whose account it is, which everybody knows and nobody reads.
std::string placeOf(const QUrl &url)
{
    static const QRegularExpression account(
        QStringLiteral("^/(2010-04-01/)?(Accounts/(?=AC[0-9a-f]{32}/))?(AC[0-9a-f]{32}/)?"));
    QString path = url.path();
    path.remove(account);
    path.replace(QRegularExpression(QStringLiteral("AC[0-9a-f]{32}")), QStringLiteral("the account"));
    return (path + QStringLiteral(" at ") + url.authority()).toStdString();
}

} // namespace

std::string asSent(const std::string &value)
{
    return QString::fromStdString(value).toStdString();
}

Authorization Authorization::of(const secrets::ApiKey &key)
{
    Authorization who;
    who.m_user = key.sid;
    who.m_password = key.secret;
    return who;
}

QByteArray Authorization::header() const
{
    const Secret plain(m_user + ':' + std::string(m_password.reveal()));
    const auto bytes = QByteArray::fromRawData(plain.reveal().data(), qsizetype(plain.size()));
    return "Basic "_ba + bytes.toBase64();
}

Result<void> checkApi(const std::string &api)
{
    if (api.empty())
        return {};
    const QUrl url(QString::fromStdString(api), QUrl::StrictMode);
    const bool isBare = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                        (url.path().isEmpty() || url.path() == u"/"_s) && !url.hasQuery() &&
                        !url.hasFragment();
    const bool isSafe = url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopback(url.host()));
    if (isBare && isSafe)
        return {};
    // The address itself may hold a password.
    return Error{ErrorCode::Configuration,
                 "the address of the Twilio API is no https://HOST[:PORT] (http:// is taken for loopback "
                 "addresses alone)"};
}

std::string homeOfMedia(const RestSettings &settings)
{
    if (!settings.api.empty() || settings.region.isUsual())
        return settings.api;
    return hostUrl(Host::Api, settings.region);
}

/// Requests that wait, and those under way.
class RestClient::Private {
public:
    struct Exchange {
        Authorization who;
        QByteArray method;
        Host host = Host::Api;
        std::string path;
        Parameters parameters;
        WhenAnswered done;
        int tries = 0;
    };
    using Pending = std::shared_ptr<Exchange>;

    Private(RestClient *client, RestSettings given)
        : q(client)
        , settings(std::move(given))
        , mostAtOnce(std::clamp(settings.mostAtOnce, 1, qtConnectionsPerHost))
        , api(checkApi(settings.api))
    {
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        network.setAutoDeleteReplies(false);
        if (!settings.api.empty() && isLoopback(QUrl(QString::fromStdString(settings.api)).host()))
            network.setProxy(QNetworkProxy::NoProxy);
    }

    void submit(Exchange exchange)
    {
        waiting.push_back(std::make_shared<Exchange>(std::move(exchange)));
        startSoon();
    }

    /// Not at once: no callback may come from inside the call that asked.
    void startSoon()
    {
        QMetaObject::invokeMethod(
            q, [this] { startWaiting(); }, Qt::QueuedConnection);
    }

    void startWaiting()
    {
        const QPointer<RestClient> life = q;
        while (life && !waiting.empty() && running.size() < static_cast<std::size_t>(mostAtOnce)) {
            const Pending exchange = std::move(waiting.front());
            waiting.pop_front();
            if (!api.hasValue())
                exchange->done(RestFailure{RestTrouble::Unreachable, 0, 0, api.error().detail, {}});
            else
                start(exchange);
        }
    }

    void start(const Pending &exchange)
    {
        ++exchange->tries;
        // Deleted by itself, later: it calls from inside its own function.
        auto *attempt = new Attempt(network, requestFor(*exchange),
                                    {settings.connectMilliseconds, settings.timeoutMilliseconds},
                                    [this, exchange](const Outcome &outcome) { arrived(exchange, outcome); });
        attempt->setParent(q);
        running.emplace(exchange, attempt);
    }

    Attempt::Request requestFor(const Exchange &exchange) const
    {
        const bool isPost = exchange.method == "POST";
        const QByteArray parameters = encoded(exchange.parameters);
        Attempt::Request request;
        request.method = exchange.method;
        request.head.setUrl(
            urlOf(settings, exchange.host, exchange.path, isPost ? QByteArray() : parameters));
        request.form = isPost ? parameters : QByteArray();
        request.head.setRawHeader("Authorization"_ba, exchange.who.header());
        request.head.setRawHeader("Accept"_ba, "application/json"_ba);
        // Nothing packed: what a megabyte unpacks to is not known before.
        request.head.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
        request.head.setRawHeader("User-Agent"_ba, "ringdown/" RINGDOWN_VERSION ""_ba);
        for (const auto attribute :
             {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
              QNetworkRequest::AuthenticationReuseAttribute})
            request.head.setAttribute(attribute, QNetworkRequest::Manual);
        request.head.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.head.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        request.head.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        return request;
    }

    void arrived(const Pending &exchange, const Outcome &outcome)
    {
        const auto it = running.find(exchange);
        it->second->setParent(nullptr); // outlives this client when the callback ends it
        it->second->deleteLater();
        running.erase(it);
        const QPointer<RestClient> life = q;
        if (const auto wait = waitBeforeRepeat(*exchange, outcome))
            repeatAfter(*wait, exchange);
        else
            answer(*exchange, outcome);
        if (life)
            startWaiting();
    }

    void repeatAfter(std::chrono::milliseconds wait, const Pending &exchange)
    {
        QTimer::singleShot(wait, q, [this, exchange] {
            waiting.push_front(exchange);
            startWaiting();
        });
    }

    /// Nothing: this outcome stands. A 429 was never processed, so that anything may be sent again.
    std::optional<std::chrono::milliseconds> waitBeforeRepeat(const Exchange &exchange,
                                                              const Outcome &outcome) const
    {
        const bool isThrottled = outcome.how == Outcome::How::Answered && outcome.status == 429;
        const bool isUnanswered = outcome.how == Outcome::How::TimedOut || outcome.how == Outcome::How::Cut ||
                                  (outcome.how == Outcome::How::Answered && outcome.status >= 500);
        const bool isHarmless = exchange.method == "GET" || exchange.method == "DELETE";
        const bool mayRepeat = (isThrottled && exchange.tries < settings.mostTries) ||
                               (isUnanswered && isHarmless &&
                                exchange.tries < std::min(settings.mostTries, mostTriesUnanswered));
        if (!mayRepeat)
            return std::nullopt;
        auto wait = backOff(exchange.tries + 1, QRandomGenerator::global()->generateDouble());
        if (const auto asked = readRetryAfter(
                {outcome.retryAfter.constData(), static_cast<std::size_t>(outcome.retryAfter.size())}))
            wait += *asked;
        return wait <= longestWait ? std::optional(wait) : std::nullopt;
    }

    void answer(const Exchange &exchange, const Outcome &outcome) const
    {
        RestAnswer answer = answerOf(exchange, outcome);
        exchange.done(answer);
        if (auto *reply = std::get_if<RestReply>(&answer))
            scrub(reply->body);
    }

    RestAnswer answerOf(const Exchange &exchange, const Outcome &outcome) const
    {
        const std::string what =
            exchange.method.toStdString() + ' ' + placeOf(urlOf(settings, exchange.host, exchange.path, {}));
        if (outcome.how != Outcome::How::Answered || outcome.status < 200 || outcome.status > 299)
            return withoutCredential(failureOf(outcome, what), exchange.who);
        const std::string_view body(outcome.body.constData(), static_cast<std::size_t>(outcome.body.size()));
        if (outcome.status != 204 && !readJsonObject(body))
            return garbled(outcome.status, what);
        return RestReply{outcome.status, std::string(body), readHttpDate(outcome.date.toStdString())};
    }

    /// An answer may repeat what it was asked with.
    static RestFailure withoutCredential(RestFailure failure, const Authorization &who)
    {
        const std::string_view password = who.m_password.reveal();
        const std::string header = who.header().toStdString();
        for (std::string *text : {&failure.detail, &failure.moreInfo}) {
            const bool isShown = text->find(header.substr(6)) != std::string::npos ||
                                 (!password.empty() && text->find(password) != std::string::npos);
            if (isShown)
                *text = "(left out: the carrier's words repeat the credential)";
        }
        return failure;
    }

    RestClient *q;
    RestSettings settings;
    int mostAtOnce;
    Result<void> api;
    QNetworkAccessManager network;
    std::deque<Pending> waiting;
    std::map<Pending, Attempt *> running;
};

RestClient::RestClient(RestSettings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(settings)))
{
}

RestClient::~RestClient()
{
    // Before the network they use.
    for (const auto &[exchange, attempt] : d->running)
        delete attempt;
}

void RestClient::get(const Authorization &who, Host host, const std::string &path, const Parameters &query,
                     WhenAnswered done)
{
    d->submit({who, "GET"_ba, host, path, query, std::move(done)});
}

void RestClient::post(const Authorization &who, Host host, const std::string &path, const Parameters &form,
                      WhenAnswered done)
{
    d->submit({who, "POST"_ba, host, path, form, std::move(done)});
}

void RestClient::remove(const Authorization &who, Host host, const std::string &path, WhenAnswered done)
{
    d->submit({who, "DELETE"_ba, host, path, {}, std::move(done)});
}

} // namespace ringdown::rest
