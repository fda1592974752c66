// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/relay/access/CarrierThread.h"

#include <utility>

namespace ringdown::relay {
namespace {

std::string pathBelow(const CarrierKey &key, const std::string &path)
{
    return "/2010-04-01/Accounts/" + key.accountSid + '/' + path;
}

} // namespace

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

void CarrierThread::post(const CarrierKey &key, const std::string &path, rest::Parameters form,
                         rest::WhenAnswered done)
{
    QMetaObject::invokeMethod(m_place,
                              [this, key, path, form = std::move(form), done = std::move(done)]() mutable {
                                  m_client->post(rest::Authorization::of(key.key), rest::Host::Api,
                                                 pathBelow(key, path), form, std::move(done));
                              });
}

void CarrierThread::get(const CarrierKey &key, const std::string &path, rest::Parameters query,
                        rest::WhenAnswered done)
{
    QMetaObject::invokeMethod(m_place,
                              [this, key, path, query = std::move(query), done = std::move(done)]() mutable {
                                  m_client->get(rest::Authorization::of(key.key), rest::Host::Api,
                                                pathBelow(key, path), query, std::move(done));
                              });
}

void CarrierThread::remove(const CarrierKey &key, const std::string &path, rest::WhenAnswered done)
{
    QMetaObject::invokeMethod(m_place, [this, key, path, done = std::move(done)]() mutable {
        m_client->remove(rest::Authorization::of(key.key), rest::Host::Api, pathBelow(key, path),
                         std::move(done));
    });
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
