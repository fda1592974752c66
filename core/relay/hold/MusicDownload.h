// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/hold/MusicSource.h"
#include "core/twilio/rest/MediaClient.h"

#include <QObject>
#include <QThread>

#include <memory>

class QNetworkAccessManager;

namespace ringdown::relay {

/// Fetches music from the internet, on a thread of its own with an event loop: https only, up to 10 MiB in
/// 20 s, never from an address of a private network, and the same where it is redirected to. A
/// QCoreApplication must exist.
class MusicDownload final : public MusicSource {
public:
    static constexpr qint64 mostBytes = qint64{10} * 1024 * 1024;
    static constexpr int mostRedirects = 3;

    /// api: as RestSettings::api; when it is not "", music comes from that server too, as tests need it.
    explicit MusicDownload(std::string api = {}, rest::MediaClient::Resolve resolve = {});
    ~MusicDownload() override; ///< what is under way is not answered any more

    void fetch(const std::string &url, WhenFetched done) override;

private:
    struct Fetching;
    using FetchingPtr = std::shared_ptr<Fetching>;

    void begin(const FetchingPtr &fetching);
    void get(const FetchingPtr &fetching);

    std::string m_api;
    rest::MediaClient::Resolve m_resolve;
    QThread m_thread;
    QObject *m_place;                                 ///< lives in the thread
    std::shared_ptr<QNetworkAccessManager> m_network; ///< made, used and let go in the thread
};

} // namespace ringdown::relay
