// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/secrets/vault/KeychainVault.h"
#include "core/secrets/vault/MemoryVault.h"
#include "core/twilio/rest/RestClient.h"
#include "ui/credentials/AuditTrail.h"
#include "ui/credentials/DeskCarrier.h"
#include "ui/credentials/DeskPorts.h"
#include "ui/credentials/DeskRotations.h"
#include "ui/numbers/DeskNumbers.h"

#include <QString>

namespace ringdown::console {

/// What the Credentials and Numbers screens work with, for real: the desktop's keyring, the carrier, this
/// desk's ledger.
class DeskServices {
public:
    /// carrier: where it is asked.
    DeskServices(const rest::RestSettings &carrier, std::function<Instant()> clock);

    secrets::Vault &keyring() { return m_keyring; }
    secrets::Vault &thisRun() { return m_memory; } ///< what is kept for this run only
    void note(desk::Deed deed, const std::string &entry, const std::string &fingerprint);
    credentials::DeskPorts ports();
    numbers_ui::NumbersPort &numbers() { return m_numbers; }

private:
    secrets::KeychainVault m_keyring;
    secrets::MemoryVault m_memory;
    rest::RestClient m_rest;
    std::string m_directory;
    std::function<Instant()> m_clock;
    credentials::AuditTrail m_audit;
    credentials::DeskCarrier m_carrier;
    credentials::DeskRotations m_rotations;
    numbers_ui::DeskNumbers m_numbers;
};

} // namespace ringdown::console
