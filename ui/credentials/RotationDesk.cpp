// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/RotationDesk.h"

namespace ringdown::credentials {
namespace {

QString nameOf(desk::RotationKind kind)
{
    switch (kind) {
    case desk::RotationKind::ApiKey:
        return RotationDesk::tr("the API key");
    case desk::RotationKind::AuthToken:
        return RotationDesk::tr("the Auth Token");
    }
    return {};
}

} // namespace

RotationDesk::RotationDesk(RotationMaker &maker, secrets::Vault &vault, RelayDesk &relay, QObject *parent)
    : QObject(parent)
    , m_maker(maker)
    , m_vault(vault)
    , m_relay(relay)
{
}

void RotationDesk::begin(desk::RotationKind kind)
{
    if (!m_relay.keys())
        return Q_EMIT refused(
            tr("No rotation was begun: connect to the relay first, so that it gets the new one."));
    take(m_maker.begin(kind, m_vault, *m_relay.keys()));
}

void RotationDesk::resume()
{
    if (!m_relay.keys())
        return Q_EMIT refused(tr("The rotation waits: connect to the relay it began with first."));
    take(m_maker.resume(m_vault, *m_relay.keys()));
}

void RotationDesk::take(Result<std::unique_ptr<RotationPort>> rotation)
{
    if (!rotation)
        return Q_EMIT refused(QString::fromStdString(rotation.error().detail));
    m_rotation = std::move(rotation).value();
    connect(m_rotation.get(), &RotationPort::changed, this, &RotationDesk::changed);
    connect(m_rotation.get(), &RotationPort::ended, this, &RotationDesk::onEnd);
    Q_EMIT changed();
    m_rotation->run();
}

void RotationDesk::run()
{
    if (m_rotation)
        m_rotation->run();
}

void RotationDesk::skipWaiting()
{
    if (m_rotation)
        m_rotation->skipWaiting();
}

void RotationDesk::backOut()
{
    if (m_rotation)
        m_rotation->backOut();
}

void RotationDesk::drop()
{
    if (!m_rotation)
        return;
    m_rotation.reset();
    Q_EMIT changed();
}

const desk::RotationState *RotationDesk::state() const
{
    return m_rotation ? &m_rotation->state() : nullptr;
}

QString RotationDesk::unfinished() const
{
    if (m_rotation)
        return {};
    const auto pending = m_maker.pending();
    if (!pending || !*pending)
        return {};
    return tr("A rotation of %1 was begun and has not ended, %n step(s) are behind it.", "what is rotated",
              static_cast<int>((*pending)->done.size()))
        .arg(nameOf((*pending)->kind));
}

void RotationDesk::onEnd(desk::RotationStand stand)
{
    Q_EMIT changed();
    m_relay.refresh();
    if (stand == desk::RotationStand::Finished)
        Q_EMIT finished(m_rotation->state().kind);
}

} // namespace ringdown::credentials
