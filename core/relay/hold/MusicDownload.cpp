// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/hold/MusicDownload.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ringdown::relay {
namespace {

constexpr int wholeMilliseconds = 20'000;

Error notFetched(const std::string &why)
{
    return {ErrorCode::Unavailable, "it could not be fetched: " + why};
}

/// The same path on another server.
QUrl atServer(QUrl url, const std::string &api)
{
    const QUrl server(QString::fromStdString(api));
    url.setScheme(server.scheme());
    url.setHost(server.host());
    url.setPort(server.port());
    return url;
}

} // namespace

struct MusicDownload::Fetching {
    QUrl url;
    WhenFetched done;
    int redirects = 0;

    void fail(const std::string &why) const { done(notFetched(why)); }
};

MusicDownload::MusicDownload(std::string api, rest::MediaClient::Resolve resolve)
    : m_api(std::move(api))
    , m_resolve(std::move(resolve))
    , m_place(new QObject)
{
    m_thread.setObjectName(u"music"_s);
    m_place->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_place, [this] {
        m_network = std::make_shared<QNetworkAccessManager>();
        m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        if (m_api.starts_with("http://")) // loopback, by checkApi()
            m_network->setProxy(QNetworkProxy::NoProxy);
        if (!m_resolve)
            m_resolve = [this](const QString &host, const rest::MediaClient::WhenResolved &done) {
                QHostInfo::lookupHost(host, m_place,
                                      [done](const QHostInfo &info) { done(info.addresses()); });
            };
    });
}

MusicDownload::~MusicDownload()
{
    QMetaObject::invokeMethod(
        m_place,
        [this] {
            for (QNetworkReply *reply : m_network->findChildren<QNetworkReply *>())
                reply->disconnect(m_place);
            m_network.reset();
            m_thread.quit();
        },
        Qt::BlockingQueuedConnection);
    m_thread.wait();
    delete m_place;
}

void MusicDownload::fetch(const std::string &url, WhenFetched done)
{
    const QUrl address(QString::fromStdString(url), QUrl::StrictMode);
    QMetaObject::invokeMethod(m_place, [this, address, done = std::move(done)] {
        begin(std::make_shared<Fetching>(
            Fetching{m_api.empty() ? address : atServer(address, m_api), done, 0}));
    });
}

void MusicDownload::begin(const FetchingPtr &fetching)
{
    if (!m_api.empty())
        return get(fetching); // chosen by whoever runs the relay
    if (fetching->url.scheme() != u"https"_s)
        return fetching->fail("its address does not begin with https");
    m_resolve(fetching->url.host(), [this, fetching](const QList<QHostAddress> &addresses) {
        if (addresses.isEmpty())
            return fetching->fail("the name of its server does not resolve");
        if (!std::all_of(addresses.begin(), addresses.end(), &rest::isPublicAddress))
            return fetching->fail("the name of its server resolves to an address of a private network");
        get(fetching);
    });
}

void MusicDownload::get(const FetchingPtr &fetching)
{
    if (!m_network)
        return; // an address that was looked up while this object ends
    QNetworkRequest request(fetching->url);
    request.setRawHeader("Accept"_ba, "audio/mpeg, audio/wav;q=0.8, */*;q=0.1"_ba);
    request.setRawHeader("User-Agent"_ba, "ringdown/" RINGDOWN_VERSION ""_ba);
    request.setTransferTimeout(wholeMilliseconds);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        request.setAttribute(attribute, QNetworkRequest::Manual);
    QNetworkReply *reply = m_network->get(request);
    QTimer::singleShot(wholeMilliseconds, reply, &QNetworkReply::abort);
    QObject::connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64 total) {
        if (received > mostBytes || total > mostBytes)
            reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, m_place, [this, reply, fetching] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (status >= 300 && status < 400 && ++fetching->redirects <= mostRedirects) {
            fetching->url = fetching->url.resolved(QUrl::fromEncoded(reply->rawHeader("Location"_ba)));
            return begin(fetching);
        }
        if (status != 0 && status != 200)
            return fetching->fail("its server answered with status " + std::to_string(status));
        if (reply->error() != QNetworkReply::NoError || reply->bytesAvailable() > mostBytes)
            return fetching->fail("its server could not be reached, or did not give it within 20 s, or it is "
                                  "longer than 10 MiB");
        fetching->done(reply->readAll().toStdString());
    });
}

} // namespace ringdown::relay
