// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/desk/Rotation.h"

#include <QObject>

#include <memory>

namespace ringdown::link {
struct KeysPort;
}

namespace ringdown::credentials {

/// A rotation as the assistant sees it.
class RotationPort : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    virtual const desk::RotationState &state() const = 0;
    virtual void run() = 0;
    virtual void skipWaiting() = 0;
    virtual void backOut() = 0;

Q_SIGNALS:
    void changed();
    void ended(ringdown::desk::RotationStand stand);
};

/// Begins rotations and finds the one that has not ended.
struct RotationMaker {
    virtual ~RotationMaker() = default;

    virtual Result<std::optional<desk::PendingRotation>> pending() const = 0;
    virtual Result<std::unique_ptr<RotationPort>> begin(desk::RotationKind kind, secrets::Vault &vault,
                                                        link::KeysPort &relay) = 0;
    virtual Result<std::unique_ptr<RotationPort>> resume(secrets::Vault &vault, link::KeysPort &relay) = 0;
};

} // namespace ringdown::credentials
