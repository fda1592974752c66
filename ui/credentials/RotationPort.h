// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/client/RelayAddress.h"
#include "core/secrets/desk/Rotation.h"

#include <QObject>

#include <memory>
#include <string>
#include <vector>

namespace ringdown::credentials {

/// A rotation as the assistant sees it.
class RotationPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const desk::RotationState &state() const = 0;
    virtual void run() = 0;
    virtual void skipWaiting() = 0;
    virtual void replaceSecondary() = 0;
    virtual void backOut() = 0;

Q_SIGNALS:
    void changed();
    void ended(ringdown::desk::RotationStand stand);
};

using RotationRelays = std::vector<std::unique_ptr<desk::RotationRelay>>;

/// Begins rotations, which stop after each verified step, and finds the one that has not ended.
struct RotationMaker {
    virtual ~RotationMaker() = default;

    /// One that is not connected, as a rotation asks it.
    virtual std::unique_ptr<desk::RotationRelay> relayAt(const client::RelayAddress &address) = 0;
    virtual Result<std::optional<desk::PendingRotation>> pending() const = 0;
    virtual Result<std::unique_ptr<RotationPort>> begin(desk::RotationKind kind, secrets::Vault &vault,
                                                        RotationRelays relays) = 0;
    /// gone: relays of the pending rotation that are no more.
    virtual Result<std::unique_ptr<RotationPort>> resume(secrets::Vault &vault, RotationRelays relays,
                                                         const std::vector<std::string> &gone) = 0;
};

} // namespace ringdown::credentials
