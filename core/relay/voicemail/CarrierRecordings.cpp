// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/voicemail/CarrierRecordings.h"

#include "core/twilio/rest/MediaUrl.h"

#include <utility>

namespace ringdown::relay {

CarrierRecordings::CarrierRecordings(rest::RestSettings settings)
    : m_place(new QObject)
{
    m_thread.setObjectName(QStringLiteral("recordings"));
    m_place->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_place, [this, settings = std::move(settings)] {
        m_client = std::make_shared<rest::RestClient>(settings);
        m_media = std::make_shared<rest::MediaClient>(settings);
    });
}

CarrierRecordings::~CarrierRecordings()
{
    QMetaObject::invokeMethod(
        m_place,
        [this] {
            m_media.reset();
            m_client.reset();
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_place;
}

void CarrierRecordings::fetch(const OfferedKey &key, const std::string &url, WhenFetched done)
{
    QMetaObject::invokeMethod(m_place, [this, key, url, done = std::move(done)] {
        m_media->fetch(rest::Authorization::of(key.key), key.accountSid, url, done);
    });
}

void CarrierRecordings::fetchAttachment(const OfferedKey &key, const std::string &message,
                                        const std::string &url, WhenFetched done)
{
    QMetaObject::invokeMethod(m_place, [this, key, message, url, done = std::move(done)] {
        m_media->fetchAttachment(rest::Authorization::of(key.key), key.accountSid, message, url, done);
    });
}

void CarrierRecordings::remove(const OfferedKey &key, const std::string &recording, WhenRemoved done)
{
    QMetaObject::invokeMethod(m_place, [this, key, recording, done = std::move(done)] {
        if (!rest::isRecordingSid(recording))
            return done(rest::RestFailure{rest::RestTrouble::Refused,
                                          0,
                                          0,
                                          "'" + recording.substr(0, 40) + "' is no id of a recording.",
                                          {}});
        m_client->remove(rest::Authorization::of(key.key), rest::Host::Api,
                         rest::recordingPath(key.accountSid, recording),
                         [done](const rest::RestAnswer &answer) {
                             const auto *failure = std::get_if<rest::RestFailure>(&answer);
                             const bool isGone = !failure || failure->trouble == rest::RestTrouble::NotFound;
                             done(isGone ? std::nullopt : std::optional(*failure));
                         });
    });
}

} // namespace ringdown::relay
