// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/audit/Firestore.h"

#include <nlohmann/json.hpp>

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringdown::audit {
namespace {

constexpr std::string_view googleHost = "https://firestore.googleapis.com";
constexpr std::string_view datastoreScope = "https://www.googleapis.com/auth/datastore";
constexpr std::chrono::minutes renewBefore{5}; ///< a token's end
constexpr qint64 mostAnswerBytes = qint64{8} * 1024 * 1024;

bool isLoopbackHost(const QString &host)
{
    return host == u"localhost"_s || QHostAddress(host).isLoopback();
}

/// What Google says went wrong, without anything that was sent.
std::string wordsOf(const QByteArray &answer)
{
    const nlohmann::json json = nlohmann::json::parse(answer.toStdString(), nullptr, false);
    if (!json.is_object())
        return {};
    for (const char *field : {"error_description", "error"}) {
        const auto found = json.find(field);
        if (found == json.end())
            continue;
        if (found->is_string())
            return found->get<std::string>();
        if (found->is_object() && found->contains("message") && (*found)["message"].is_string())
            return (*found)["message"].get<std::string>();
    }
    return {};
}

/// Of other answers 400 the writes are not to blame: the database may be of another mode.
bool isOfTheWrites(int status, const QByteArray &answer)
{
    const nlohmann::json json = nlohmann::json::parse(answer.toStdString(), nullptr, false);
    return status == 400 && json.is_object() && json.contains("error") && json["error"].is_object() &&
           json["error"].contains("status") && json["error"]["status"] == "INVALID_ARGUMENT";
}

Error failureOf(const std::string &whom, QNetworkReply &reply, const QByteArray &answer)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const std::string words = wordsOf(answer);
    if (status == 0)
        return Error{ErrorCode::Unavailable, whom + " does not answer: " + reply.errorString().toStdString()};
    const std::string said =
        whom + " answers " + std::to_string(status) + (words.empty() ? "" : ": " + words);
    if (isOfTheWrites(status, answer))
        return Error{ErrorCode::BadInput, said};
    const bool isRefused = status == 400 || status == 401 || status == 403 || status == 404;
    return Error{isRefused ? ErrorCode::Refused : ErrorCode::Unavailable, said};
}

} // namespace

Result<void> checkProject(const std::string &project)
{
    const bool isLong = project.size() >= 6 && project.size() <= 30;
    const bool isPlain = std::all_of(project.begin(), project.end(), [](char letter) {
        return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
    });
    if (isLong && isPlain && project.front() >= 'a' && project.back() != '-')
        return {};
    return Error{ErrorCode::BadInput,
                 "\"" + project +
                     "\" is no Google Cloud project id (6 to 30 of a-z, 0-9 and '-', a letter first)"};
}

Result<void> checkEndpoint(const std::string &endpoint)
{
    const QUrl url(QString::fromStdString(endpoint), QUrl::StrictMode);
    const bool isBare = url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() &&
                        (url.path().isEmpty() || url.path() == u"/"_s) && !url.hasQuery() &&
                        !url.hasFragment();
    if (isBare && (url.scheme() == u"https"_s || (url.scheme() == u"http"_s && isLoopbackHost(url.host()))))
        return {};
    return Error{ErrorCode::BadInput,
                 "it is no https://HOST[:PORT] (http:// is taken for loopback addresses alone)"};
}

class Firestore::Private {
public:
    Private(FirestoreSettings given, std::function<Instant()> clock)
        : settings(std::move(given))
        , now(std::move(clock))
    {
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        if (isLoopbackHost(QUrl(QString::fromStdString(settings.endpoint)).host()))
            network.setProxy(QNetworkProxy::NoProxy);
    }

    using WhenAnswered = std::function<void(const Result<QByteArray> &)>;

    void post(const std::string &whom, QNetworkRequest request, const QByteArray &body, WhenAnswered done)
    {
        request.setTransferTimeout(timeoutMilliseconds);
        QNetworkReply *reply = network.post(request, body);
        connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received) {
            if (received > mostAnswerBytes)
                reply->abort();
        });
        connect(reply, &QNetworkReply::finished, reply, [whom, reply, done = std::move(done)] {
            reply->deleteLater();
            const QByteArray answer = reply->readAll();
            const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            if (reply->error() != QNetworkReply::NoError || status != 200)
                return done(failureOf(whom, *reply, answer));
            done(answer);
        });
    }

    /// Goes on with a token that is good for some minutes.
    void signIn(const std::function<void(const Result<void> &)> &then)
    {
        if (!settings.account) {
            token = Secret("owner"); // what Google's emulator takes past its rules
            return then({});
        }
        if (!token.isEmpty() && now() + renewBefore < tokenUntil)
            return then({});
        const auto assertion = signedAssertion(*settings.account, std::string(datastoreScope), now());
        if (!assertion)
            return then(assertion.error());
        QNetworkRequest request(QUrl(QString::fromStdString(settings.account->tokenUri)));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const std::string_view signedText = assertion->reveal();
        const QByteArray body =
            "grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer&assertion=" +
            QByteArray(signedText.data(), static_cast<qsizetype>(signedText.size()));
        post("Google's sign-in", request, body, [this, then](const Result<QByteArray> &answer) {
            then(answer ? takeToken(*answer) : Result<void>(answer.error()));
        });
    }

    Result<void> takeToken(const QByteArray &answer)
    {
        const nlohmann::json json = nlohmann::json::parse(answer.toStdString(), nullptr, false);
        const bool isToken = json.is_object() && json.contains("access_token") &&
                             json["access_token"].is_string() && json.contains("expires_in") &&
                             json["expires_in"].is_number_integer();
        if (!isToken)
            return Error{ErrorCode::Unavailable, "Google's sign-in answers without a token"};
        token = Secret(json["access_token"].get_ref<const std::string &>());
        tokenUntil = now() + std::chrono::seconds(json["expires_in"].get<std::int64_t>());
        return {};
    }

    void send(const std::vector<std::string> &writes, const WhenWritten &done)
    {
        const std::string host = settings.endpoint.empty() ? std::string(googleHost) : settings.endpoint;
        QNetworkRequest request(QUrl(QString::fromStdString(host + (host.ends_with('/') ? "v1/" : "/v1/") +
                                                            databaseRoot(settings.project) + ":batchWrite")));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        const std::string_view bearer = token.reveal();
        request.setRawHeader("Authorization",
                             "Bearer " + QByteArray(bearer.data(), static_cast<qsizetype>(bearer.size())));
        post("Firestore", request, QByteArray::fromStdString(batchBody(writes)),
             [this, count = writes.size(), done](const Result<QByteArray> &answer) {
                 if (!answer) {
                     if (answer.error().code != ErrorCode::BadInput)
                         token = Secret(); // it may have been taken back: signed in anew next time
                     return done(answer.error());
                 }
                 done(writeOutcomes(answer->toStdString(), count));
             });
    }

    FirestoreSettings settings;
    std::function<Instant()> now;
    QNetworkAccessManager network; ///< goes first, and its replies with it
    Secret token;
    Instant tokenUntil;
};

Firestore::Firestore(FirestoreSettings settings, std::function<Instant()> now, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(settings), std::move(now)))
{
}

Firestore::~Firestore() = default;

void Firestore::write(const std::vector<std::string> &writes, WhenWritten done)
{
    d->signIn([this, writes, done = std::move(done)](const Result<void> &signedIn) {
        if (!signedIn)
            return done(signedIn.error());
        d->send(writes, done);
    });
}

} // namespace ringdown::audit
