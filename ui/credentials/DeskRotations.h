// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/RotationPort.h"

namespace ringdown::credentials {

/// The real rotations of this desk.
class DeskRotations final : public RotationMaker {
public:
    /// settings: the pace is step by step, whatever they say.
    DeskRotations(rest::RestClient &rest, const std::string &directory, desk::RotationSettings settings = {});

    std::unique_ptr<desk::RotationRelay> relayAt(const client::RelayAddress &address) override;
    Result<std::optional<desk::PendingRotation>> pending() const override;
    Result<std::unique_ptr<RotationPort>> begin(desk::RotationKind kind, secrets::Vault &vault,
                                                RotationRelays relays) override;
    Result<std::unique_ptr<RotationPort>> resume(secrets::Vault &vault, RotationRelays relays,
                                                 const std::vector<std::string> &gone) override;

private:
    desk::RotationParts partsOf(secrets::Vault &vault, const RotationRelays &relays);

    rest::RestClient &m_rest;
    desk::Ledger m_ledger;
    std::string m_directory;
    desk::RotationSettings m_settings;
};

} // namespace ringdown::credentials
