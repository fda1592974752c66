// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/CarrierThread.h"

#include <utility>

namespace ringdown::relay {

CarrierThread::CarrierThread(rest::RestSettings settings)
    : m_place(new QObject)
{
    m_thread.setObjectName(QStringLiteral("carrier"));
    m_place->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(m_place, [this, settings = std::move(settings)] {
        m_client = std::make_shared<rest::RestClient>(settings);
    });
}

CarrierThread::~CarrierThread()
{
    QMetaObject::invokeMethod(
        m_place, [this] { m_client.reset(); }, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_place;
}

void CarrierThread::probe(const std::string &accountSid, const secrets::ApiKey &key, WhenProbed done)
{
    QMetaObject::invokeMethod(m_place, [this, accountSid, key, done = std::move(done)] {
        rest::probeKey(*m_client, accountSid, key,
                       [done](const std::variant<rest::KeyReach, rest::RestFailure> &answer) {
                           if (const auto *failure = std::get_if<rest::RestFailure>(&answer))
                               done(Error{ErrorCode::Unavailable, failure->detail});
                           else
                               done(std::get<rest::KeyReach>(answer));
                       });
    });
}

} // namespace ringdown::relay
