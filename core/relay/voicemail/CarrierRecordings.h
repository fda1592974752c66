// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/relay/voicemail/RecordingSource.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace ringdown::relay {

/// The carrier's recordings, on a thread of their own with an event loop. A QCoreApplication must exist.
class CarrierRecordings final : public RecordingSource {
public:
    explicit CarrierRecordings(rest::RestSettings settings);
    ~CarrierRecordings() override; ///< what is under way is not answered any more

    void fetch(const OfferedKey &key, const std::string &url, WhenFetched done) override;
    void fetchAttachment(const OfferedKey &key, const std::string &message, const std::string &url,
                         WhenFetched done) override;
    void remove(const OfferedKey &key, const std::string &recording, WhenRemoved done) override;

private:
    QThread m_thread;
    QObject *m_place;                           ///< lives in the thread
    std::shared_ptr<rest::RestClient> m_client; ///< made, used and let go in the thread
    std::shared_ptr<rest::MediaClient> m_media;
};

} // namespace ringdown::relay
