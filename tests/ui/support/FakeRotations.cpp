// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/support/FakeRotations.h"

#include "ui/credentials/ConnectedRelay.h"

namespace ringdown::tests {

FakeRotation::FakeRotation() = default;
FakeRotation::~FakeRotation() = default;

const desk::RotationState &FakeRotation::state() const
{
    return now;
}

FakeRotations::FakeRotations() = default;
FakeRotations::~FakeRotations() = default;

Result<std::optional<desk::PendingRotation>> FakeRotations::pending() const
{
    return unfinished;
}

std::unique_ptr<desk::RotationRelay> FakeRotations::relayAt(const client::RelayAddress &address)
{
    return std::make_unique<credentials::ConnectedRelay>(others.at(address.url.toString().toStdString()));
}

Result<std::unique_ptr<credentials::RotationPort>>
FakeRotations::begin(desk::RotationKind kind, secrets::Vault &, credentials::RotationRelays relays)
{
    begun.push_back(kind);
    return make(kind, relays);
}

Result<std::unique_ptr<credentials::RotationPort>>
FakeRotations::resume(secrets::Vault &, credentials::RotationRelays relays,
                      const std::vector<std::string> &without)
{
    ++resumes;
    gone = without;
    return make(unfinished ? unfinished->kind : desk::RotationKind::AuthToken, relays);
}

void FakeRotations::play(const desk::RotationState &state)
{
    running->now = state;
    Q_EMIT running->changed();
    if (state.stand != desk::RotationStand::Running)
        Q_EMIT running->ended(state.stand);
}

std::unique_ptr<credentials::RotationPort> FakeRotations::make(desk::RotationKind kind,
                                                               const credentials::RotationRelays &relays)
{
    reached.clear();
    for (const auto &relay : relays)
        reached.push_back(relay->name());
    auto rotation = std::make_unique<FakeRotation>();
    rotation->now.kind = kind;
    running = rotation.get();
    return rotation;
}

} // namespace ringdown::tests
