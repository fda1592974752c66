// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/credentials/RotationPort.h"

namespace ringdown::credentials {

/// The real rotations of this desk, one relay at a time.
class DeskRotations final : public RotationMaker {
public:
    DeskRotations(rest::RestClient &rest, const std::string &directory);

    Result<std::optional<desk::PendingRotation>> pending() const override;
    Result<std::unique_ptr<RotationPort>> begin(desk::RotationKind kind, secrets::Vault &vault,
                                                link::KeysPort &relay) override;
    Result<std::unique_ptr<RotationPort>> resume(secrets::Vault &vault, link::KeysPort &relay) override;

private:
    rest::RestClient &m_rest;
    desk::Ledger m_ledger;
    std::string m_directory;
};

} // namespace ringdown::credentials
