// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/Instant.h"
#include "core/secrets/EntryKind.h"
#include "tests/ui/support/FakeRotations.h"
#include "tests/ui/support/FakeVault.h"
#include "ui/credentials/DeskPorts.h"

#include <QFile>
#include <QTemporaryDir>

#include <set>

namespace ringdown::tests {

inline const std::string fakeSid = "AC00000000000000000000000000009f3e";
inline const std::string fakeToken = "0123456789abcdef0123456789abcdef"; // no account's
inline const std::string fakeKeySid = "SK0000000000000000000000000000d77a";

/// A carrier that accepts one account and makes keys.
class FakeCarrier final : public credentials::CarrierPort {
public:
    FakeCarrier();
    ~FakeCarrier() override;

    void check(const desk::AccountCredential &account, WhenDone done) override;
    void makeKey(const desk::AccountCredential &, const std::string &name, WhenMade done) override;
    void revokeKey(const desk::AccountCredential &, const std::string &keySid, WhenDone done) override;
    void answerAll();

    std::optional<rest::RestFailure> failure;
    std::set<std::string> refuses; ///< fingerprints of tokens
    bool isSlow = false;           ///< answers with answerAll()
    std::vector<std::function<void()>> waiting;
    int checks = 0;
    std::string lastChecked;
    std::vector<std::string> made;
    std::vector<std::string> revoked;

private:
    static rest::RestFailure refusal();
    void answer(std::function<void()> how);
};

/// Everything the Credentials screen works with, in memory and a folder of its own.
class FakeDesk {
public:
    FakeVault keyring;
    FakeVault memory{secrets::VaultKind::Memory};
    FakeCarrier carrier;
    FakeRotations rotations;
    Instant now;
    QTemporaryDir folder;

    explicit FakeDesk(Instant at);
    ~FakeDesk();

    /// The account is stored in the keyring.
    void holdAccount();
    void holdRelayToken();
    /// Three weeks of an operator's deeds.
    void writeHistory() const;
    /// An env file with an entry of each tier, in the given mode.
    QString envFile(QFile::Permissions mode) const;
    credentials::DeskPorts ports();
    std::string directory() const;
};

} // namespace ringdown::tests
