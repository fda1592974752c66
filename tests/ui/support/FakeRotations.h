// SPDX-FileCopyrightText: 2026 The Ringdown authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/ui/support/FakeKeys.h"
#include "ui/credentials/RotationPort.h"

#include <QPointer>

#include <map>

namespace ringdown::tests {

/// A rotation that stands wherever the test puts it.
class FakeRotation final : public credentials::RotationPort {
public:
    FakeRotation();
    ~FakeRotation() override;

    const desk::RotationState &state() const override;
    void run() override { ++runs; }
    void skipWaiting() override { ++skips; }
    void replaceSecondary() override { ++replacings; }
    void backOut() override { ++backOuts; }

    desk::RotationState now;
    int runs = 0;
    int skips = 0;
    int replacings = 0;
    int backOuts = 0;
};

class FakeRotations final : public credentials::RotationMaker {
public:
    FakeRotations();
    ~FakeRotations() override;

    Result<std::optional<desk::PendingRotation>> pending() const override;
    std::unique_ptr<desk::RotationRelay> relayAt(const client::RelayAddress &address) override;
    Result<std::unique_ptr<credentials::RotationPort>> begin(desk::RotationKind kind, secrets::Vault &,
                                                             credentials::RotationRelays relays) override;
    Result<std::unique_ptr<credentials::RotationPort>>
    resume(secrets::Vault &, credentials::RotationRelays relays,
           const std::vector<std::string> &without) override;
    /// The rotation under way now stands like this.
    void play(const desk::RotationState &state);

    std::optional<desk::PendingRotation> unfinished;
    std::vector<desk::RotationKind> begun;
    int resumes = 0;
    std::vector<std::string> reached; ///< relays that the last one was begun or resumed with
    std::vector<std::string> gone;
    std::map<std::string, FakeKeys> others; ///< relays that are not connected, by URL
    QPointer<FakeRotation> running;

private:
    std::unique_ptr<credentials::RotationPort> make(desk::RotationKind kind,
                                                    const credentials::RotationRelays &relays);
};

} // namespace ringdown::tests
