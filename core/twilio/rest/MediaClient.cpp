// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/twilio/rest/MediaClient.h"

#include "core/twilio/rest/MediaUrl.h"

#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringdown::rest {
namespace {

/// What is fetched, and how it is spoken of.
struct MediaKind {
    const char *one;      ///< "recording"
    const char *many;     ///< "recordings"
    const char *accepted; ///< content types
    bool isSound;
};

constexpr MediaKind recordingKind{"recording", "recordings", "audio/mpeg", true};
constexpr MediaKind attachmentKind{"attachment", "attachments of texts", "*/*", false};

struct Fetching {
    Authorization who;
    std::string accountSid;
    std::string message; ///< of an attachment
    AttachmentPlace place;
    WhenFetched done;
    MediaKind kind = recordingKind;
    int redirects = 0;
};
using FetchingPtr = std::shared_ptr<Fetching>;

RestFailure fetchFailure(RestTrouble trouble, int status, std::string detail)
{
    return {trouble, status, 0, std::move(detail), {}};
}

RestFailure failureOfStatus(int status, const MediaKind &kind)
{
    if (status == 404)
        return fetchFailure(RestTrouble::NotFound, status,
                            std::string("Twilio has no such ") + kind.one +
                                ": it was deleted there, or is so new that it is not there yet.");
    if (status == 401 || status == 403)
        return fetchFailure(RestTrouble::Unauthorized, status,
                            std::string("Twilio does not let this relay's API key read ") + kind.many +
                                ". Give the key that permission, or hand the relay another one.");
    if (status == 429)
        return fetchFailure(RestTrouble::Throttled, status,
                            "Twilio is asked too much at once. Try again in a minute.");
    return fetchFailure(status >= 500 ? RestTrouble::Unknown : RestTrouble::Refused, status,
                        "Twilio answered with status " + std::to_string(status) + ".");
}

std::string notFetched(const MediaKind &kind, const char *why)
{
    return std::string("The ") + kind.one + " is not fetched: " + why;
}

Result<AttachmentPlace> recordingPlace(const std::string &url, const std::string &accountSid,
                                       const std::string &home)
{
    const auto place = mediaPlace(url, accountSid, home);
    if (!place)
        return place.error();
    return AttachmentPlace{place->base, mediaPath(accountSid, place->recording), false};
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> closed = {
        QHostAddress::parseSubnet(u"0.0.0.0/8"_s),      QHostAddress::parseSubnet(u"10.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"100.64.0.0/10"_s),  QHostAddress::parseSubnet(u"127.0.0.0/8"_s),
        QHostAddress::parseSubnet(u"169.254.0.0/16"_s), QHostAddress::parseSubnet(u"172.16.0.0/12"_s),
        QHostAddress::parseSubnet(u"192.0.0.0/24"_s),   QHostAddress::parseSubnet(u"192.168.0.0/16"_s),
        QHostAddress::parseSubnet(u"198.18.0.0/15"_s),  QHostAddress::parseSubnet(u"224.0.0.0/3"_s)};
    bool isV4 = false;
    const QHostAddress plain(address.toIPv4Address(&isV4)); // also of ::ffff:10.0.0.1
    const QHostAddress &judged = isV4 ? plain : address;
    const bool isClosed = isV4 && std::any_of(closed.begin(), closed.end(),
                                              [&](const auto &net) { return judged.isInSubnet(net); });
    return !isClosed && judged.isGlobal() && !judged.isUniqueLocalUnicast() && !judged.isMulticast();
}

class MediaClient::Private {
public:
    Private(MediaClient *client, RestSettings given)
        : q(client)
        , settings(std::move(given))
        , api(checkApi(settings.api))
    {
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        network.setAutoDeleteReplies(false);
        if (settings.api.starts_with("http://")) // loopback, by checkApi()
            network.setProxy(QNetworkProxy::NoProxy);
        resolve = [this](const QString &host, const WhenResolved &done) {
            QHostInfo::lookupHost(host, q, [done](const QHostInfo &info) { done(info.addresses()); });
        };
    }

    void begin(const FetchingPtr &fetching)
    {
        if (!api)
            return fail(fetching, {RestTrouble::Unreachable, 0, 0, api.error().detail, {}});
        if (!settings.api.empty())
            return get(fetching); // chosen by whoever runs the relay
        const QString host = QUrl(QString::fromStdString(fetching->place.base)).host();
        resolve(host, [this, fetching](const QList<QHostAddress> &addresses) {
            if (addresses.isEmpty())
                return fail(fetching,
                            fetchFailure(RestTrouble::Unreachable, 0, "Twilio's name does not resolve."));
            if (!std::all_of(addresses.begin(), addresses.end(), &isPublicAddress))
                return fail(fetching,
                            fetchFailure(RestTrouble::Refused, 0,
                                         notFetched(fetching->kind, "Twilio's name resolves to an address "
                                                                    "of a private network.")));
            get(fetching);
        });
    }

    void get(const FetchingPtr &fetching)
    {
        QNetworkReply *reply = network.get(requestFor(*fetching));
        reply->setParent(q);
        auto *deadline = new QTimer(reply);
        deadline->setSingleShot(true);
        connect(deadline, &QTimer::timeout, reply, &QNetworkReply::abort);
        deadline->start(wholeMilliseconds);
        connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
            if (received > mostBytes || total > mostBytes) {
                reply->setProperty("isTooLong", true);
                reply->abort();
            }
        });
        connect(reply, &QNetworkReply::finished, q, [this, reply, fetching] {
            reply->deleteLater();
            arrived(*reply, fetching);
        });
    }

    QNetworkRequest requestFor(const Fetching &fetching) const
    {
        QNetworkRequest request(QUrl::fromEncoded(
            QByteArray::fromStdString(fetching.place.base + fetching.place.path), QUrl::StrictMode));
        if (!fetching.place.isPublic)
            request.setRawHeader("Authorization"_ba, fetching.who.header());
        request.setRawHeader("Accept"_ba, fetching.kind.accepted);
        request.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
        request.setRawHeader("User-Agent"_ba, "ringdown/" RINGDOWN_VERSION ""_ba);
        for (const auto attribute :
             {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
              QNetworkRequest::AuthenticationReuseAttribute})
            request.setAttribute(attribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        return request;
    }

    void arrived(QNetworkReply &reply, const FetchingPtr &fetching)
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool isTooLong = reply.property("isTooLong").toBool();
        if (isTooLong)
            return fail(fetching,
                        fetchFailure(RestTrouble::Garbled, status,
                                     std::string("The ") + fetching->kind.one + " is longer than 24 MiB."));
        if (status >= 300 && status < 400)
            return follow(reply, fetching);
        const bool isCut =
            reply.error() != QNetworkReply::NoError && reply.error() < QNetworkReply::ContentAccessDenied;
        if (status == 0 || isCut)
            return fail(fetching, fetchFailure(RestTrouble::Unreachable, 0,
                                               "Twilio could not be reached, or did not answer in time."));
        // Where no key is shown, a refusal says that the thing, or its address, is not there any more.
        const bool isGone = fetching->place.isPublic && (status == 401 || status == 403);
        if (status != 200)
            return fail(fetching, failureOfStatus(isGone ? 404 : status, fetching->kind));
        const std::string type =
            reply.header(QNetworkRequest::ContentTypeHeader).toString().toLower().toStdString();
        if (fetching->kind.isSound && !type.starts_with("audio/"))
            return fail(fetching,
                        fetchFailure(RestTrouble::Garbled, status, "What Twilio sent is no sound."));
        fetching->done(Media{reply.readAll().toStdString(), type.substr(0, type.find(';'))});
    }

    void follow(const QNetworkReply &reply, const FetchingPtr &fetching)
    {
        const QUrl target = reply.url().resolved(QUrl::fromEncoded(reply.rawHeader("Location"_ba)));
        const auto place = placeBehind(target.toString(QUrl::FullyEncoded).toStdString(), *fetching);
        if (!place || ++fetching->redirects > mostRedirects)
            return fail(fetching,
                        fetchFailure(RestTrouble::Refused, 0,
                                     notFetched(fetching->kind, "Twilio sends us to another address.")));
        fetching->place = *place;
        begin(fetching);
    }

    /// Where it may be sent on to: to the same host, or, an attachment, to what delivers it. From there back
    /// to the API is no way.
    std::optional<AttachmentPlace> placeBehind(const std::string &url, const Fetching &fetching) const
    {
        const std::string home = homeOfMedia(settings);
        const auto place = fetching.kind.isSound
                               ? recordingPlace(url, fetching.accountSid, home)
                               : attachmentPlace(url, fetching.accountSid, fetching.message, home);
        if (place && place->base == fetching.place.base && !fetching.place.isPublic)
            return *place;
        const auto delivery =
            fetching.kind.isSound ? Result<AttachmentPlace>(Error{}) : deliveryPlace(url, home);
        return delivery ? std::optional(*delivery) : std::nullopt;
    }

    void start(Result<AttachmentPlace> place, Fetching fetching)
    {
        if (place) {
            fetching.place = std::move(*place);
            return begin(std::make_shared<Fetching>(std::move(fetching)));
        }
        // Not at once: no callback may come from inside the call that asked.
        QMetaObject::invokeMethod(
            q,
            [done = std::move(fetching.done), why = place.error().detail] {
                done(fetchFailure(RestTrouble::Refused, 0, why));
            },
            Qt::QueuedConnection);
    }

    static void fail(const FetchingPtr &fetching, const RestFailure &failure) { fetching->done(failure); }

    static constexpr int wholeMilliseconds = 20'000; ///< less than a request to the relay may take

    MediaClient *q;
    RestSettings settings;
    Result<void> api;
    Resolve resolve;
    QNetworkAccessManager network;
};

MediaClient::MediaClient(RestSettings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(settings)))
{
}

MediaClient::~MediaClient()
{
    for (QNetworkReply *reply : findChildren<QNetworkReply *>()) {
        reply->disconnect(this);
        delete reply;
    }
}

void MediaClient::setResolve(Resolve resolve)
{
    d->resolve = std::move(resolve);
}

void MediaClient::fetch(const Authorization &who, const std::string &accountSid, const std::string &url,
                        WhenFetched done)
{
    d->start(recordingPlace(url, accountSid, homeOfMedia(d->settings)),
             {who, accountSid, {}, {}, std::move(done), recordingKind});
}

void MediaClient::fetchAttachment(const Authorization &who, const std::string &accountSid,
                                  const std::string &message, const std::string &url, WhenFetched done)
{
    d->start(attachmentPlace(url, accountSid, message, homeOfMedia(d->settings)),
             {who, accountSid, message, {}, std::move(done), attachmentKind});
}

} // namespace ringdown::rest
