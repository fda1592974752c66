// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/twilio/rest/RestClient.h"

#include <QHostAddress>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <variant>

namespace ringdown::rest {

/// A recording's sound, or what came with a text.
struct Media {
    std::string bytes;
    std::string contentType; ///< "audio/mpeg"
};

using WhenFetched = std::function<void(const std::variant<Media, RestFailure> &)>;

/// Fetches recordings and attachments with a credential, from Twilio's API hosts alone (MediaUrl.h): nothing
/// is connected to and no credential leaves for any other address, for one that a name of theirs resolves to
/// in a private network, or for one they redirect to. To what delivers attachments it goes without one. Lives
/// in a thread with a Qt event loop; callbacks come there.
class MediaClient : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 mostBytes = qint64{24} * 1024 * 1024; ///< an hour of mp3
    static constexpr int mostRedirects = 3;                       ///< within the account's recordings

    using WhenResolved = std::function<void(const QList<QHostAddress> &)>;
    /// Looks the addresses of a host up; none when it has none.
    using Resolve = std::function<void(const QString &host, WhenResolved done)>;

    explicit MediaClient(RestSettings settings, QObject *parent = nullptr);
    ~MediaClient() override;

    /// For tests: otherwise the system is asked.
    void setResolve(Resolve resolve);
    void fetch(const Authorization &who, const std::string &accountSid, const std::string &url,
               WhenFetched done);
    /// What came with this text.
    void fetchAttachment(const Authorization &who, const std::string &accountSid, const std::string &message,
                         const std::string &url, WhenFetched done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Whether a host on the internet can have this address: not one of this machine, a private or a local net.
bool isPublicAddress(const QHostAddress &address);

} // namespace ringdown::rest
