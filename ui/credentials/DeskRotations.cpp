// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/credentials/DeskRotations.h"

namespace ringdown::credentials {
namespace {

class RunningRotation final : public RotationPort {
public:
    RunningRotation(RotationRelays relays, std::unique_ptr<desk::Rotation> rotation)
        : m_relays(std::move(relays))
        , m_rotation(std::move(rotation))
    {
        connect(m_rotation.get(), &desk::Rotation::changed, this, &RotationPort::changed);
        connect(m_rotation.get(), &desk::Rotation::ended, this, &RotationPort::ended);
    }

    const desk::RotationState &state() const override { return m_rotation->state(); }
    void run() override { m_rotation->run(); }
    void skipWaiting() override { m_rotation->skipWaiting(); }
    void replaceSecondary() override { m_rotation->replaceSecondary(); }
    void backOut() override { m_rotation->backOut(); }

private:
    RotationRelays m_relays; ///< outlive the rotation
    std::unique_ptr<desk::Rotation> m_rotation;
};

Result<std::unique_ptr<RotationPort>> running(RotationRelays relays,
                                              Result<std::unique_ptr<desk::Rotation>> begun)
{
    if (!begun)
        return begun.error();
    return std::unique_ptr<RotationPort>(
        std::make_unique<RunningRotation>(std::move(relays), std::move(begun).value()));
}

} // namespace

DeskRotations::DeskRotations(rest::RestClient &rest, const std::string &directory,
                             desk::RotationSettings settings)
    : m_rest(rest)
    , m_ledger(directory)
    , m_directory(directory)
    , m_settings(std::move(settings))
{
    m_settings.pace = desk::RotationSettings::Pace::StepByStep;
}

std::unique_ptr<desk::RotationRelay> DeskRotations::relayAt(const client::RelayAddress &address)
{
    return desk::relayAt(address);
}

Result<std::optional<desk::PendingRotation>> DeskRotations::pending() const
{
    return desk::pendingRotation(m_directory);
}

desk::RotationParts DeskRotations::partsOf(secrets::Vault &vault, const RotationRelays &relays)
{
    desk::RotationParts parts{&vault, &m_rest, {}, &m_ledger, m_directory};
    for (const auto &relay : relays)
        parts.relays.push_back(relay.get());
    return parts;
}

Result<std::unique_ptr<RotationPort>> DeskRotations::begin(desk::RotationKind kind, secrets::Vault &vault,
                                                           RotationRelays relays)
{
    auto begun = desk::Rotation::begin(kind, partsOf(vault, relays), m_settings);
    return running(std::move(relays), std::move(begun));
}

Result<std::unique_ptr<RotationPort>> DeskRotations::resume(secrets::Vault &vault, RotationRelays relays,
                                                            const std::vector<std::string> &gone)
{
    desk::RotationSettings settings = m_settings;
    settings.gone = gone;
    auto begun = desk::Rotation::resume(partsOf(vault, relays), settings);
    return running(std::move(relays), std::move(begun));
}

} // namespace ringdown::credentials
