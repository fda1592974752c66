// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/secrets/vault/Vault.h"
#include "ui/credentials/CarrierPort.h"
#include "ui/credentials/RotationPort.h"

#include <functional>
#include <string>

namespace ringdown::credentials {

/// What the screen works with. Everything here must outlive it.
struct DeskPorts {
    secrets::Vault &keyring;
    secrets::Vault &memory; ///< for "this run only"
    CarrierPort &carrier;
    RotationMaker &rotations;
    std::string directory; ///< desk::deskDirectory(): the ledger and unfinished rotations
    std::function<Instant()> clock;
};

} // namespace ringdown::credentials
